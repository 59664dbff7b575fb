package dev.lectern.vault;

import java.nio.file.Path;

/// A folder or file that could not be looked into, and the system's reason.
public record UnreadFolder(Path path, String reason) {}
