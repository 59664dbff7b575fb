/// The pane that the video is watched in. Begin with [ViewerPane].
@NullMarked
package dev.lectern.viewer;

import org.jspecify.annotations.NullMarked;
