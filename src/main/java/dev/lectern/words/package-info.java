/// Every sentence that the reader sees, so that it can be translated. Begin with [Words].
@NullMarked
package dev.lectern.words;

import org.jspecify.annotations.NullMarked;
