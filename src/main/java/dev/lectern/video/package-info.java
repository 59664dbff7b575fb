/// What is watched: videos and points in their time. Begin with [Timestamp].
@NullMarked
package dev.lectern.video;

import org.jspecify.annotations.NullMarked;
