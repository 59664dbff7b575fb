package dev.lectern.vault;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/// By which a file is known to have changed: its size in bytes, and when it was written last, in
/// nanoseconds since 1970.
public record FileStamp(long size, long modified) {

    static FileStamp of(BasicFileAttributes file) {
        return new FileStamp(file.size(), file.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }
}
