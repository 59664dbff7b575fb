@NullMarked
package dev.lectern.media;

import org.jspecify.annotations.NullMarked;
