package dev.lectern.library;

import dev.lectern.markdown.NoteReader;
import dev.lectern.markdown.ReadNote;
import dev.lectern.markdown.ReadableText;
import dev.lectern.note.Fault;
import dev.lectern.note.FrontMatter;
import dev.lectern.note.Heading;
import dev.lectern.note.Link;
import dev.lectern.note.Note;
import dev.lectern.note.NoteBody;
import dev.lectern.note.NotePath;
import dev.lectern.search.SearchDocument;
import dev.lectern.vault.FileStamp;
import dev.lectern.vault.LeftOut;
import dev.lectern.vault.NoteText;
import dev.lectern.vault.Vault;
import dev.lectern.video.VideoRef;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Reads the files of a vault and makes of each what the library keeps. Safe for use by many
/// threads.
final class NoteFiles {

    /// In which a file may be written twice without its time showing it, on the coarsest disks.
    private static final long TICK = TimeUnit.SECONDS.toNanos(2);

    private final Vault vault;
    private final NoteReader reader = new NoteReader();

    NoteFiles(Vault vault) {
        this.vault = vault;
    }

    /// What is kept of a file, and what can be found of it.
    record Kept(PackedNote note, SearchDocument document) {}

    /// @param stamp the state of the file at some time before now
    Kept read(NotePath path, FileStamp stamp) {
        FileStamp lasting = lasting(stamp);
        try {
            NoteText text = vault.read(path);
            return kept(understood(path, text).note(), text.text(), lasting);
        } catch (IOException | RuntimeException unreadable) {
            // Even by a mistake of ours: the other notes don't wait for it.
            return kept(unreadable(path, unreadable), "", FileStamp.UNKNOWN);
        }
    }

    /// Why a file that could not be read is left out; empty if it is gone since.
    Optional<LeftOut> leftOut(NotePath path) {
        Path file = vault.file(path);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Optional.of(
                new LeftOut(
                        file,
                        Files.isReadable(file)
                                ? LeftOut.Reason.UNREADABLE
                                : LeftOut.Reason.NO_PERMISSION));
    }

    /// What a file's state says of it later, when it is read now.
    static FileStamp lasting(FileStamp stamp) {
        long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
        return now - stamp.modified() < TICK ? PackedNote.unsure(stamp) : stamp;
    }

    private static Note unreadable(NotePath path, Exception failure) {
        NoteBody empty = new NoteBody(Optional.empty(), List.of(), List.of(), List.of(), List.of());
        Fault fault =
                new Fault(0, Fault.Kind.UNREADABLE_FILE, String.valueOf(failure.getMessage()));
        return new Note(path, FrontMatter.NONE, empty, List.of(fault));
    }

    private static Kept kept(Note note, String text, FileStamp stamp) {
        PackedNote packed = PackedNote.of(note, stamp);
        List<String> titles = new ArrayList<>(note.frontMatter().aliases());
        titles.addFirst(note.path().name().replace('_', ' '));
        titles.addFirst(note.title());
        SearchDocument document =
                new SearchDocument(
                        note.path(),
                        titles,
                        note.headings().stream().map(Heading::text).toList(),
                        channels(note),
                        note.video().map(NoteFiles::key),
                        ReadableText.of(text));
        return new Kept(packed, document);
    }

    /// The channel is the note's folder, and what its `From:` line calls it.
    private static List<String> channels(Note note) {
        List<String> channels = new ArrayList<>();
        channels.add(note.path().folder().replace('_', ' '));
        note.channel().map(Link::text).ifPresent(channels::add);
        note.channel().map(link -> link.destination().written()).ifPresent(channels::add);
        return channels;
    }

    private static String key(VideoRef video) {
        return switch (video) {
            case VideoRef.YouTube(String id) -> id;
            case VideoRef.File(String path) -> path;
            case VideoRef.Web(URI address) -> address.toString();
        };
    }

    /// The whole note as it stands on disk now, ready to be rendered.
    ReadNote readNow(NotePath path) throws IOException {
        return understood(path, vault.read(path));
    }

    /// The whole note as it stands on disk now, unless it is gone or can't be read.
    Optional<ReadNote> ifReadable(NotePath path) {
        try {
            return Optional.of(readNow(path));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private ReadNote understood(NotePath path, NoteText text) {
        ReadNote read = reader.read(path, text.text());
        return text.encoding() == NoteText.Encoding.UTF_8
                ? read
                : read.with(new Fault(0, Fault.Kind.NOT_UTF8, ""));
    }

    /// The note's words as they stand on disk now; none if it can't be read.
    String readable(NotePath path) {
        try {
            return ReadableText.of(vault.read(path).text());
        } catch (IOException gone) {
            return "";
        }
    }
}
