/// A small web server for the program's own pages, reachable from this machine only. Begin with
/// [LoopbackServer].
@NullMarked
package dev.lectern.web;

import org.jspecify.annotations.NullMarked;
