@NullMarked
package dev.lectern.markdown;

import org.jspecify.annotations.NullMarked;
