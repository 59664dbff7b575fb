/// Where the video is shown: the page that plays, the hosts that show it, and which of them plays
/// what. Begin with [HostRelay].
@NullMarked
package dev.lectern.host;

import org.jspecify.annotations.NullMarked;
