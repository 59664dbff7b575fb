/// What is said in a video, as files of captions tell it. Begin with [CaptionReader].
@NullMarked
package dev.lectern.caption;

import org.jspecify.annotations.NullMarked;
