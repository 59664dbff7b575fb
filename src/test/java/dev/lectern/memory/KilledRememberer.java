package dev.lectern.memory;

import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.nio.file.Path;
import java.util.List;

/// A process that writes facts down, one after another, until it is killed.
final class KilledRememberer {

    private KilledRememberer() {}

    /// @param arguments the file, the video's id, and the first number to count on from
    public static void main(String[] arguments) throws Exception {
        MemoryFile file = new MemoryFile(Path.of(arguments[0]));
        VideoRef video = new VideoRef.YouTube(arguments[1]);
        file.tidy();
        for (long i = Long.parseLong(arguments[2]); ; i++) {
            file.append(List.of(new Fact.Left(video, Timestamp.ofSeconds(i))));
            // Only what is on the disk is told.
            System.out.println(i);
        }
    }
}
