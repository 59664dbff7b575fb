/// The video: one page that plays it, the hosts that show the page, and the state they are in.
/// Begin with [Player].
@NullMarked
package dev.lectern.player;

import org.jspecify.annotations.NullMarked;
