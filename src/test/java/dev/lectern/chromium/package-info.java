@NullMarked
package dev.lectern.chromium;

import org.jspecify.annotations.NullMarked;
