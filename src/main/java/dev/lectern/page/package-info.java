/// Pages, ready to be shown: of notes, and of what has no file. Begin with [Pages].
@NullMarked
package dev.lectern.page;

import org.jspecify.annotations.NullMarked;
