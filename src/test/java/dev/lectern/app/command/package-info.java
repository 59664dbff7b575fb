@NullMarked
package dev.lectern.app.command;

import org.jspecify.annotations.NullMarked;
