@NullMarked
package dev.lectern.page;

import org.jspecify.annotations.NullMarked;
