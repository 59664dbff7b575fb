@NullMarked
package dev.lectern.link;

import org.jspecify.annotations.NullMarked;
