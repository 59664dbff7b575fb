/// Chromium for the window: its program files, and the engine and browsers made of them. The only
/// user of JCEF.
@NullMarked
package dev.lectern.chromium;

import org.jspecify.annotations.NullMarked;
