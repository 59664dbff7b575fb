@NullMarked
package dev.lectern.host;

import org.jspecify.annotations.NullMarked;
