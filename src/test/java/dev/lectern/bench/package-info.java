/// Measures how fast Lectern is, beside what the machine could do at best. Begin with [Bench].
@NullMarked
package dev.lectern.bench;

import org.jspecify.annotations.NullMarked;
