/// Finding notes by their words; the only user of Lucene. Begin with [SearchIndex].
@NullMarked
package dev.lectern.search;

import org.jspecify.annotations.NullMarked;
