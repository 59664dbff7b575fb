/// The folder of notes on disk. Begin with [Vault].
@NullMarked
package dev.lectern.vault;

import org.jspecify.annotations.NullMarked;
