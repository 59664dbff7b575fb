@NullMarked
package dev.lectern.session;

import org.jspecify.annotations.NullMarked;
