/// Where links lead. Begin with [LinkResolver].
@NullMarked
package dev.lectern.link;

import org.jspecify.annotations.NullMarked;
