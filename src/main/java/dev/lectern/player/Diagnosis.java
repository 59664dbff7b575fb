package dev.lectern.player;

import dev.lectern.media.MediaFormat;
import dev.lectern.media.Mp4;
import dev.lectern.player.PlayerFailure.Reason;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.SourceDataLine;

/// Finds out why JavaFX does not play a source. Reads the disk, so not for the JavaFX thread.
final class Diagnosis {

    private static final Set<String> PLAYED_PICTURES = Set.of("avc1", "avc3", "hvc1", "hev1");
    private static final Set<String> PLAYED_SOUNDS = Set.of("mp4a", ".mp3");
    private static final int MEDIA_ERROR_NETWORK = 2;

    private Diagnosis() {}

    /// Why a file can't be played, as far as its name tells.
    static Optional<PlayerFailure> ofName(Path file) {
        if (Files.notExists(file)) {
            return Optional.of(PlayerFailure.of(Reason.FILE_MISSING, name(file)));
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return Optional.of(PlayerFailure.of(Reason.FILE_UNREADABLE, name(file)));
        }
        return switch (MediaFormat.of(file).orElse(null)) {
            case PLAYED -> Optional.empty();
            case VIDEO ->
                    Optional.of(
                            PlayerFailure.of(
                                    Reason.CONTAINER, name(file), conversion(file, "mp4")));
            case SOUND ->
                    Optional.of(
                            PlayerFailure.of(
                                    Reason.CONTAINER, name(file), conversion(file, "m4a")));
            case null -> Optional.of(PlayerFailure.of(Reason.NOT_MEDIA, name(file)));
        };
    }

    /// What a trouble of the page comes from.
    static PlayerFailure of(MediaSource source, PlayerEvent.Troubled troubled) {
        return switch (troubled.trouble()) {
            case MEDIA_ERROR, NEVER_READY -> ofMedia(source, troubled);
            case CLICK_NEEDED -> PlayerFailure.of(Reason.CLICK_NEEDED);
            case YOUTUBE -> ofYouTube(troubled.code());
            case YOUTUBE_UNREACHABLE -> PlayerFailure.of(Reason.YOUTUBE_UNREACHABLE);
            case YOUTUBE_NOT_STARTING -> PlayerFailure.of(Reason.YOUTUBE_NOT_STARTING);
        };
    }

    /// Why a source that is ready shows no picture; none if it has none.
    static Optional<PlayerFailure> ofNoPicture(MediaSource source) {
        if (!(source instanceof MediaSource.LocalFile(Path file)) || !Mp4.isNamedSo(file)) {
            return Optional.empty();
        }
        try {
            Mp4 mp4 = Mp4.read(file);
            return mp4.pictures().isEmpty() ? Optional.empty() : Optional.of(ofPictures(file, mp4));
        } catch (IOException e) {
            return Optional.of(PlayerFailure.of(Reason.FILE_UNREADABLE, name(file)));
        }
    }

    private static PlayerFailure ofMedia(MediaSource source, PlayerEvent.Troubled troubled) {
        return switch (source) {
            case MediaSource.LocalFile(Path file) -> ofFile(file, troubled.trouble());
            case MediaSource.WebMedia(URI address) ->
                    PlayerFailure.of(
                            troubled.trouble() == Trouble.NEVER_READY
                                            || troubled.code() == MEDIA_ERROR_NETWORK
                                    ? Reason.NETWORK
                                    : Reason.NOT_PLAYED,
                            address.getHost());
            case MediaSource.YouTube _ -> PlayerFailure.of(Reason.YOUTUBE_PLAYER);
            case MediaSource.Unavailable(PlayerFailure why) -> why;
        };
    }

    private static PlayerFailure ofFile(Path file, Trouble trouble) {
        Optional<PlayerFailure> byName = ofName(file);
        if (byName.isPresent()) {
            return byName.get();
        }
        if (!Mp4.isNamedSo(file)) {
            return PlayerFailure.of(
                    hasSoundDevice() ? Reason.NOT_MEDIA : Reason.NO_SOUND_DEVICE, name(file));
        }
        try {
            return ofMp4(file, Mp4.read(file), trouble);
        } catch (IOException e) {
            return PlayerFailure.of(Reason.FILE_UNREADABLE, name(file));
        }
    }

    private static PlayerFailure ofMp4(Path file, Mp4 mp4, Trouble trouble) {
        if (!mp4.isMp4()) {
            return PlayerFailure.of(Reason.NOT_MEDIA, name(file));
        }
        if (!mp4.isWhole()) {
            return PlayerFailure.of(Reason.TRUNCATED, name(file));
        }
        if (!PLAYED_PICTURES.containsAll(mp4.pictures())
                || !PLAYED_SOUNDS.containsAll(mp4.sounds())) {
            return ofPictures(file, mp4);
        }
        if (!mp4.sounds().isEmpty() && !hasSoundDevice()) {
            return PlayerFailure.of(Reason.NO_SOUND_DEVICE, name(file));
        }
        return trouble == Trouble.MEDIA_ERROR
                ? PlayerFailure.of(Reason.NO_DECODER, name(file))
                : PlayerFailure.of(Reason.NEVER_READY, name(file));
    }

    private static PlayerFailure ofPictures(Path file, Mp4 mp4) {
        return PLAYED_PICTURES.containsAll(mp4.pictures())
                        && PLAYED_SOUNDS.containsAll(mp4.sounds())
                ? PlayerFailure.of(Reason.NO_DECODER, name(file))
                : PlayerFailure.of(
                        Reason.CODEC, name(file), codecs(mp4), conversion(file, "h264.mp4"));
    }

    private static PlayerFailure ofYouTube(int code) {
        return PlayerFailure.of(
                switch (code) {
                    case 2 -> Reason.YOUTUBE_BAD_ID;
                    case 100 -> Reason.YOUTUBE_GONE;
                    case 101, 150 -> Reason.YOUTUBE_NOT_EMBEDDABLE;
                    case 153 -> Reason.YOUTUBE_REFERRER;
                    default -> Reason.YOUTUBE_PLAYER;
                },
                Integer.toString(code));
    }

    static boolean hasSoundDevice() {
        AudioFormat plain = new AudioFormat(44_100, 16, 2, true, false);
        return AudioSystem.isLineSupported(new DataLine.Info(SourceDataLine.class, plain));
    }

    private static String codecs(Mp4 mp4) {
        return String.join(
                ", ",
                mp4.pictures().stream()
                        .filter(codec -> !PLAYED_PICTURES.contains(codec))
                        .sorted()
                        .toList());
    }

    /// The command that makes a file that JavaFX plays.
    private static String conversion(Path file, String extension) {
        String pictures = extension.endsWith("mp4") ? "-c:v libx264 -pix_fmt yuv420p -g 60 " : "";
        return "ffmpeg -i \"%s\" %s-c:a aac \"%s.%s\""
                .formatted(name(file), pictures, MediaFormat.stem(file), extension);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
