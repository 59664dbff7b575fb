/// The panes in which notes are found. Begin with [VaultTree].
@NullMarked
package dev.lectern.navigator;

import org.jspecify.annotations.NullMarked;
