/// Where the panes meet: what is open, what was open before, what follows what. Begin with
/// [ReadingSession].
@NullMarked
package dev.lectern.session;

import org.jspecify.annotations.NullMarked;
