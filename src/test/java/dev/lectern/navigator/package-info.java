@NullMarked
package dev.lectern.navigator;

import org.jspecify.annotations.NullMarked;
