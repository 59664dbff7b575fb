/// Every sentence that the reader sees, in one bundle. Begin with [Words].
@NullMarked
package dev.lectern.words;

import org.jspecify.annotations.NullMarked;
