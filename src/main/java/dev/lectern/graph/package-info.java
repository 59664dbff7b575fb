/// Notes and their links as pictures: which are drawn, and where. Begin with [Neighbourhood] for
/// the notes around one, and with [VaultMap] for all of a vault.
@NullMarked
package dev.lectern.graph;

import org.jspecify.annotations.NullMarked;
