package dev.lectern.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/// By which a file is known to have changed: its size in bytes, and when it was written last, in
/// nanoseconds since 1970.
public record FileStamp(long size, long modified) {

    /// Of a file that has not been looked at; equal to that of no file.
    public static final FileStamp UNKNOWN = new FileStamp(-1, Long.MIN_VALUE);

    /// The state of a file now.
    public static FileStamp of(Path file) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class));
    }

    static FileStamp of(BasicFileAttributes file) {
        return new FileStamp(file.size(), file.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }
}
