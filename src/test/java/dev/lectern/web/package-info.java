@NullMarked
package dev.lectern.web;

import org.jspecify.annotations.NullMarked;
