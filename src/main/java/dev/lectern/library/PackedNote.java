package dev.lectern.library;

import dev.lectern.link.LinkGraph;
import dev.lectern.note.EndEstimate;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.vault.FileStamp;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A note that has been read, kept in few bytes: a vault has hundreds of thousands of stamps, and
/// as objects they would fill the memory. What all notes are asked for lies in front, the rest is
/// unpacked when one note is wanted. The same bytes are kept in the index for the next start.
final class PackedNote {

    /// The file's time of a note that was written so shortly before it was read that a later change
    /// might bear the same time: it equals no real one, so that the next start reads it again.
    private static final long UNSURE = Long.MIN_VALUE;

    private final NotePath path;
    private final byte[] bytes;
    private final Optional<VideoRef> video;
    private final int titleAt;

    private PackedNote(NotePath path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
        Unpacking in = new Unpacking(bytes, 16);
        this.video = NoteUnpacking.video(in);
        this.titleAt = in.at();
    }

    static PackedNote of(Note note, FileStamp stamp) {
        Packing out = new Packing();
        out.fixed(stamp.size());
        out.fixed(stamp.modified());
        NotePacking.video(out, note.video());
        out.text(note.title());
        out.number(
                EndEstimate.soundLatest(note.stamps())
                        .map(latest -> latest.offset().toMillis() + 1)
                        .orElse(0L));
        int[] asks = LinkGraph.asks(note);
        out.number(asks.length);
        for (int ask : asks) {
            out.hash(ask);
        }
        new NotePacking(out).note(note);
        return new PackedNote(note.path(), out.bytes());
    }

    /// The note of which [#bytes] were kept.
    static PackedNote kept(NotePath path, byte[] bytes) {
        return new PackedNote(path, bytes);
    }

    /// Of a file that may have changed since without its time showing it.
    static FileStamp unsure(FileStamp stamp) {
        return new FileStamp(Math.max(stamp.size(), 0), UNSURE);
    }

    NotePath path() {
        return path;
    }

    byte[] bytes() {
        return bytes;
    }

    /// The state of the file that was read.
    FileStamp stamp() {
        Unpacking in = new Unpacking(bytes, 0);
        return new FileStamp(in.fixed(), in.fixed());
    }

    /// Whether its file could not be read: what is kept then is that it is there.
    boolean isUnread() {
        return stamp().equals(FileStamp.UNKNOWN);
    }

    Optional<VideoRef> video() {
        return video;
    }

    String title() {
        return new Unpacking(bytes, titleAt).text();
    }

    /// How late in the video the note goes, if that can be trusted.
    Optional<Timestamp> soundLatest() {
        Unpacking in = new Unpacking(bytes, titleAt);
        in.skipText();
        long latest = in.number();
        return latest == 0
                ? Optional.empty()
                : Optional.of(new Timestamp(Duration.ofMillis(latest - 1)));
    }

    /// What its links ask for (see [LinkGraph#asks]).
    int[] asks() {
        Unpacking in = afterLatest();
        int[] asks = new int[in.count()];
        for (int i = 0; i < asks.length; i++) {
            asks[i] = in.hash();
        }
        return asks;
    }

    List<String> tags() {
        Unpacking in = afterLatest();
        in.skip(in.count() * Unpacking.HASH);
        return NoteUnpacking.tags(in);
    }

    /// Whether it has a tag, whatever its case.
    boolean hasTag(String tag) {
        return tags().stream().anyMatch(tag::equalsIgnoreCase);
    }

    private Unpacking afterLatest() {
        Unpacking in = new Unpacking(bytes, titleAt);
        in.skipText();
        in.number();
        return in;
    }

    /// The whole note.
    Note note() {
        Unpacking in = afterLatest();
        in.skip(in.count() * Unpacking.HASH);
        return new NoteUnpacking(in).note(path, video);
    }
}
