@NullMarked
package dev.lectern.player;

import org.jspecify.annotations.NullMarked;
