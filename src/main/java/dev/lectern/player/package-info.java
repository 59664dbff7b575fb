/// What a player is: what it is told, what it tells, and the state that it is in. What plays is a
/// [PlayerHost]. Begin with [Player].
@NullMarked
package dev.lectern.player;

import org.jspecify.annotations.NullMarked;
