/// A note as it is shown, made into files for elsewhere. Begin with [StandalonePage].
@NullMarked
package dev.lectern.export;

import org.jspecify.annotations.NullMarked;
