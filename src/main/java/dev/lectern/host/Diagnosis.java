package dev.lectern.host;

import dev.lectern.media.MediaFormat;
import dev.lectern.media.Mp4;
import dev.lectern.player.HostKind;
import dev.lectern.player.MediaSource;
import dev.lectern.player.PlayerFailure;
import dev.lectern.player.PlayerFailure.Reason;
import dev.lectern.words.Words;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.SourceDataLine;

/// Finds out why a host does not play a source. Reads the disk, so not for the JavaFX thread.
///
/// @param host the one that does not
/// @param online whether this machine has a way to the network
record Diagnosis(HostKind host, BooleanSupplier online) {

    private static final int MEDIA_ERROR_NETWORK = 2;

    /// What JavaFX plays and Chromium does not.
    private static final Set<String> NOT_FREE = Set.of("aif", "aiff", "m3u8");

    Diagnosis(HostKind host) {
        this(host, NetworkRoute::exists);
    }

    /// Why a source can't be played, as far as its name tells.
    Optional<PlayerFailure> beforeTrying(MediaSource source) {
        return switch (source) {
            case MediaSource.LocalFile(Path file, _) -> ofName(file);
            case MediaSource.Unavailable(PlayerFailure why) -> Optional.of(why);
            // Nearly all of them are H.264.
            case MediaSource.WebMedia web when web.isHttpLiveStream() ->
                    host == HostKind.CHROMIUM
                            ? Optional.of(notPlayed(web.address()))
                            : Optional.empty();
            case MediaSource.WebMedia _, MediaSource.YouTube _, MediaSource.Vimeo _ ->
                    Optional.empty();
        };
    }

    private Optional<PlayerFailure> ofName(Path file) {
        if (Files.notExists(file)) {
            return Optional.of(PlayerFailure.of(Reason.FILE_MISSING, name(file)));
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return Optional.of(PlayerFailure.of(Reason.FILE_UNREADABLE, name(file)));
        }
        return switch (MediaFormat.of(file).orElse(null)) {
            case PLAYED -> host == HostKind.CHROMIUM ? ofFreeCodecs(file) : Optional.empty();
            case WEB_VIDEO ->
                    host == HostKind.WEBVIEW
                            ? Optional.of(container(file, "mp4"))
                            : Optional.empty();
            case WEB_SOUND ->
                    host == HostKind.WEBVIEW
                            ? Optional.of(container(file, "m4a"))
                            : Optional.empty();
            case VIDEO -> Optional.of(container(file, "mp4"));
            case SOUND -> Optional.of(container(file, "m4a"));
            case null -> Optional.of(PlayerFailure.of(Reason.NOT_MEDIA, name(file)));
        };
    }

    /// The Chromium of the window has no codecs that need a licence, so that most MP4 are not for
    /// it.
    private Optional<PlayerFailure> ofFreeCodecs(Path file) {
        if (NOT_FREE.contains(MediaFormat.extension(file))) {
            return Optional.of(
                    PlayerFailure.of(
                            Reason.CONTAINER, name(file), conversion(file, "mp3"), hostName()));
        }
        if (!Mp4.isNamedSo(file)) {
            return Optional.empty();
        }
        try {
            Mp4 mp4 = Mp4.read(file);
            return mp4.isMp4() && !decodes(mp4)
                    ? Optional.of(ofPictures(file, mp4))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.of(PlayerFailure.of(Reason.FILE_UNREADABLE, name(file)));
        }
    }

    private PlayerFailure container(Path file, String better) {
        return PlayerFailure.of(Reason.CONTAINER, name(file), conversion(file, better), hostName());
    }

    /// What a trouble of the page comes from.
    PlayerFailure of(MediaSource source, PageEvent.Troubled troubled) {
        return switch (troubled.trouble()) {
            case MEDIA_ERROR, NEVER_READY -> ofMedia(source, troubled);
            case YOUTUBE -> ofYouTube(troubled.code());
            case YOUTUBE_UNREACHABLE -> ofSilence(Reason.YOUTUBE_UNREACHABLE);
            case YOUTUBE_NOT_STARTING ->
                    ofSilence(
                            host == HostKind.WEBVIEW
                                    ? Reason.YOUTUBE_NOT_STARTING
                                    : Reason.YOUTUBE_SLOW);
            case VIMEO -> ofVimeo(troubled.code());
            case VIMEO_UNREACHABLE -> ofSilence(Reason.VIMEO_UNREACHABLE);
            case VIMEO_NOT_STARTING -> ofSilence(Reason.VIMEO_NOT_STARTING);
        };
    }

    /// Why a source that is ready shows no picture; none if it has none.
    Optional<PlayerFailure> ofNoPicture(MediaSource source) {
        if (!(source instanceof MediaSource.LocalFile(Path file, _)) || !Mp4.isNamedSo(file)) {
            return Optional.empty();
        }
        try {
            Mp4 mp4 = Mp4.read(file);
            return mp4.pictures().isEmpty() ? Optional.empty() : Optional.of(ofPictures(file, mp4));
        } catch (IOException e) {
            return Optional.of(PlayerFailure.of(Reason.FILE_UNREADABLE, name(file)));
        }
    }

    private PlayerFailure ofMedia(MediaSource source, PageEvent.Troubled troubled) {
        return switch (source) {
            case MediaSource.LocalFile(Path file, _) -> ofFile(file, troubled.trouble());
            case MediaSource.WebMedia web -> ofAddress(web, troubled);
            case MediaSource.YouTube _ -> PlayerFailure.of(Reason.YOUTUBE_PLAYER, 5);
            case MediaSource.Vimeo _ -> PlayerFailure.of(Reason.VIMEO_PLAYER);
            case MediaSource.Unavailable(PlayerFailure why) -> why;
        };
    }

    /// An engine says of an address that does not answer that it can't play it.
    private PlayerFailure ofAddress(MediaSource.WebMedia web, PageEvent.Troubled troubled) {
        URI address = web.address();
        if (!isOnThisMachine(address) && !online.getAsBoolean()) {
            return PlayerFailure.of(Reason.OFFLINE);
        }
        boolean neverReady = troubled.trouble() == Trouble.NEVER_READY;
        if (neverReady && host == HostKind.WEBVIEW && web.isHttpLiveStream()) {
            return PlayerFailure.of(Reason.STREAM_NOT_STARTING, address.getHost());
        }
        return neverReady || troubled.code() == MEDIA_ERROR_NETWORK
                ? PlayerFailure.of(Reason.NETWORK, address.getHost())
                : notPlayed(address);
    }

    private PlayerFailure notPlayed(URI address) {
        return PlayerFailure.of(Reason.NOT_PLAYED, address.getHost(), hostName());
    }

    private static boolean isOnThisMachine(URI address) {
        return Set.of("127.0.0.1", "localhost", "[::1]").contains(address.getHost());
    }

    /// Nothing came from the network: there may be none.
    private PlayerFailure ofSilence(Reason otherwise) {
        return online.getAsBoolean()
                ? PlayerFailure.of(otherwise)
                : PlayerFailure.of(Reason.OFFLINE);
    }

    private static PlayerFailure ofVimeo(int code) {
        return PlayerFailure.of(
                switch (code) {
                    case 404 -> Reason.VIMEO_GONE;
                    case 401, 403 -> Reason.VIMEO_PRIVATE;
                    default -> Reason.VIMEO_PLAYER;
                });
    }

    private PlayerFailure ofFile(Path file, Trouble trouble) {
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

    private PlayerFailure ofMp4(Path file, Mp4 mp4, Trouble trouble) {
        if (!mp4.isMp4()) {
            return PlayerFailure.of(Reason.NOT_MEDIA, name(file));
        }
        if (!mp4.isWhole()) {
            return PlayerFailure.of(Reason.TRUNCATED, name(file));
        }
        if (!decodes(mp4)) {
            return ofPictures(file, mp4);
        }
        if (!mp4.sounds().isEmpty() && !hasSoundDevice()) {
            return PlayerFailure.of(Reason.NO_SOUND_DEVICE, name(file));
        }
        return trouble == Trouble.MEDIA_ERROR
                ? PlayerFailure.of(Reason.NO_DECODER, name(file))
                : PlayerFailure.of(Reason.NEVER_READY, name(file));
    }

    private PlayerFailure ofPictures(Path file, Mp4 mp4) {
        return decodes(mp4)
                ? PlayerFailure.of(Reason.NO_DECODER, name(file))
                : PlayerFailure.of(
                        Reason.CODEC,
                        name(file),
                        codecs(mp4),
                        conversion(file, "h264.mp4"),
                        hostName());
    }

    private PlayerFailure ofYouTube(int code) {
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

    private boolean decodes(Mp4 mp4) {
        return played().pictures().containsAll(mp4.pictures())
                && played().sounds().containsAll(mp4.sounds());
    }

    private String codecs(Mp4 mp4) {
        return Stream.concat(
                        mp4.pictures().stream()
                                .filter(codec -> !played().pictures().contains(codec)),
                        mp4.sounds().stream().filter(codec -> !played().sounds().contains(codec)))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Codecs played() {
        return switch (host) {
            case WEBVIEW -> Codecs.JAVAFX;
            case CHROMIUM -> Codecs.FREE;
            case BROWSER -> Codecs.USUAL;
        };
    }

    private String hostName() {
        return Words.say("player.host." + host.name());
    }

    /// What a host decodes in an MP4, by the names that MP4 has for it.
    private record Codecs(Set<String> pictures, Set<String> sounds) {

        static final Codecs JAVAFX =
                new Codecs(Set.of("avc1", "avc3", "hvc1", "hev1"), Set.of("mp4a", ".mp3"));

        /// Chromium without the codecs that need a licence.
        static final Codecs FREE =
                new Codecs(Set.of("vp08", "vp09", "av01"), Set.of("Opus", "fLaC", ".mp3"));

        static final Codecs USUAL =
                new Codecs(
                        Set.of("avc1", "avc3", "vp08", "vp09", "av01"),
                        Set.of("mp4a", "Opus", "fLaC", ".mp3"));
    }

    /// The command that makes a file that every host but Chromium plays.
    private static String conversion(Path file, String extension) {
        String pictures = extension.endsWith("mp4") ? "-c:v libx264 -pix_fmt yuv420p -g 60 " : "";
        return "ffmpeg -i \"%s\" %s-c:a aac \"%s.%s\""
                .formatted(name(file), pictures, MediaFormat.stem(file), extension);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
