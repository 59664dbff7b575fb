package dev.lectern.player;

import dev.lectern.words.Words;
import java.util.List;

/// Why a video does not play here.
///
/// @param sentence what to tell the reader
/// @param ways the hosts that may play it, if the reader says so
public record PlayerFailure(Reason reason, String sentence, List<HostKind> ways) {

    public PlayerFailure {
        ways = List.copyOf(ways);
    }

    public PlayerFailure(Reason reason, String sentence) {
        this(reason, sentence, List.of());
    }

    /// The failure whose sentence is `player.failed.` and the reason's name in `words.properties`.
    public static PlayerFailure of(Reason reason, Object... parts) {
        return new PlayerFailure(reason, Words.say("player.failed." + reason.name(), parts));
    }

    /// The same, with these hosts to choose from.
    public PlayerFailure offering(List<HostKind> others) {
        return new PlayerFailure(reason, sentence, others);
    }

    /// The kinds of failure, as far as what to do about them differs.
    public enum Reason {
        /// There is no such file.
        FILE_MISSING,
        /// The file may not be read.
        FILE_UNREADABLE,
        /// The file is no video or sound.
        NOT_MEDIA,
        /// The file ends too early.
        TRUNCATED,
        /// The kind of file is not played by this host.
        CONTAINER,
        /// The way in which the pictures are encoded is not played by this host.
        CODEC,
        /// There is nothing to play sound with.
        NO_SOUND_DEVICE,
        /// The system's decoder is not installed.
        NO_DECODER,
        /// The file is sound, and nothing came of it within the time that others take.
        NEVER_READY,
        /// The address did not answer.
        NETWORK,
        /// The address answered with something that does not play.
        NOT_PLAYED,
        /// The source is on the network, and this machine is on none.
        OFFLINE,
        /// Nothing came of an HTTP live stream in the window, as happens there.
        STREAM_NOT_STARTING,
        /// YouTube can't be reached from here.
        YOUTUBE_UNREACHABLE,
        /// YouTube says that the id is wrong (2).
        YOUTUBE_BAD_ID,
        /// YouTube's player failed (5).
        YOUTUBE_PLAYER,
        /// The video is gone or private (100).
        YOUTUBE_GONE,
        /// The owner does not let it be shown elsewhere (101, 150).
        YOUTUBE_NOT_EMBEDDABLE,
        /// YouTube was not told which page shows it (153).
        YOUTUBE_REFERRER,
        /// YouTube did not begin to play within ten seconds in the window's own engine.
        YOUTUBE_NOT_STARTING,
        /// YouTube did not begin to play within ten seconds where it usually does.
        YOUTUBE_SLOW,
        /// Vimeo can't be reached from here.
        VIMEO_UNREACHABLE,
        /// Vimeo has no such video, or not any more.
        VIMEO_GONE,
        /// Vimeo shows the video only to some.
        VIMEO_PRIVATE,
        /// Vimeo's player failed.
        VIMEO_PLAYER,
        /// Vimeo did not begin to play within ten seconds.
        VIMEO_NOT_STARTING,
        /// The host can play but not go to another time.
        NO_SEEKING,
        /// The browser plays only after a click in the page.
        CLICK_NEEDED,
        /// The host's engine was not got, or does not run.
        NO_ENGINE;

        /// Whether it would be the same tomorrow, as long as the program stays as it is.
        public boolean isLasting() {
            return switch (this) {
                case CODEC,
                        NOT_PLAYED,
                        YOUTUBE_PLAYER,
                        YOUTUBE_REFERRER,
                        YOUTUBE_NOT_STARTING,
                        VIMEO_PLAYER,
                        NO_SEEKING ->
                        true;
                case FILE_MISSING,
                        STREAM_NOT_STARTING,
                        FILE_UNREADABLE,
                        NOT_MEDIA,
                        TRUNCATED,
                        CONTAINER,
                        NO_SOUND_DEVICE,
                        NO_DECODER,
                        NEVER_READY,
                        NETWORK,
                        OFFLINE,
                        YOUTUBE_UNREACHABLE,
                        YOUTUBE_SLOW,
                        VIMEO_UNREACHABLE,
                        VIMEO_GONE,
                        VIMEO_PRIVATE,
                        VIMEO_NOT_STARTING,
                        YOUTUBE_BAD_ID,
                        YOUTUBE_GONE,
                        YOUTUBE_NOT_EMBEDDABLE,
                        CLICK_NEEDED,
                        NO_ENGINE ->
                        false;
            };
        }

        /// Whether the same thing may well go better in a moment.
        public boolean mayPass() {
            return switch (this) {
                case OFFLINE,
                        STREAM_NOT_STARTING,
                        NETWORK,
                        YOUTUBE_UNREACHABLE,
                        YOUTUBE_SLOW,
                        VIMEO_UNREACHABLE,
                        VIMEO_NOT_STARTING,
                        NEVER_READY,
                        NO_SOUND_DEVICE ->
                        true;
                case FILE_MISSING,
                        FILE_UNREADABLE,
                        NOT_MEDIA,
                        TRUNCATED,
                        CONTAINER,
                        CODEC,
                        NO_DECODER,
                        NOT_PLAYED,
                        YOUTUBE_BAD_ID,
                        YOUTUBE_PLAYER,
                        YOUTUBE_GONE,
                        YOUTUBE_NOT_EMBEDDABLE,
                        YOUTUBE_REFERRER,
                        YOUTUBE_NOT_STARTING,
                        VIMEO_GONE,
                        VIMEO_PRIVATE,
                        VIMEO_PLAYER,
                        NO_SEEKING,
                        CLICK_NEEDED,
                        NO_ENGINE ->
                        false;
            };
        }

        /// Whether it is the source's fault, so that no other host would do better.
        public boolean isOfSource() {
            return switch (this) {
                case FILE_MISSING,
                        FILE_UNREADABLE,
                        NOT_MEDIA,
                        TRUNCATED,
                        NETWORK,
                        OFFLINE,
                        YOUTUBE_UNREACHABLE,
                        VIMEO_UNREACHABLE,
                        VIMEO_GONE,
                        VIMEO_PRIVATE,
                        YOUTUBE_BAD_ID,
                        YOUTUBE_GONE,
                        YOUTUBE_NOT_EMBEDDABLE ->
                        true;
                case CONTAINER,
                        STREAM_NOT_STARTING,
                        CODEC,
                        NO_SOUND_DEVICE,
                        NO_DECODER,
                        NEVER_READY,
                        NOT_PLAYED,
                        YOUTUBE_PLAYER,
                        YOUTUBE_REFERRER,
                        YOUTUBE_NOT_STARTING,
                        YOUTUBE_SLOW,
                        VIMEO_PLAYER,
                        VIMEO_NOT_STARTING,
                        NO_SEEKING,
                        CLICK_NEEDED,
                        NO_ENGINE ->
                        false;
            };
        }
    }
}
