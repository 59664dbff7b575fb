/// Video and sound files on this machine: which one is meant, and what it says about itself. Begin
/// with [LocalMedia].
@NullMarked
package dev.lectern.media;

import org.jspecify.annotations.NullMarked;
