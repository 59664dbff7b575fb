@NullMarked
package dev.lectern.video;

import org.jspecify.annotations.NullMarked;
