package dev.lectern.library;

import dev.lectern.note.NotePath;
import dev.lectern.vault.LeftOut;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What of a vault is left out: what its folders don't list as notes, and what could not be read of
/// what they do. Belongs to the writer.
final class LeftOutFiles {

    private final NoteFiles files;
    private final Map<NotePath, LeftOut> unread = new TreeMap<>();
    private List<LeftOut> unlisted = List.of();

    LeftOutFiles(NoteFiles files) {
        this.files = files;
    }

    /// Takes over what a look at the folders has found.
    void list(List<LeftOut> found, Collection<NotePath> gone) {
        unlisted = found;
        unread.keySet().removeAll(gone);
    }

    /// Takes over how the reading of some notes went.
    void read(List<PackedNote> notes) {
        for (PackedNote note : notes) {
            unread.remove(note.path());
            if (note.isUnread()) {
                files.leftOut(note.path()).ifPresent(why -> unread.put(note.path(), why));
            }
        }
    }

    /// All of it, in path order.
    List<LeftOut> all() {
        List<LeftOut> all = new ArrayList<>(unlisted);
        all.addAll(unread.values());
        all.sort(Comparator.comparing(LeftOut::path));
        return all;
    }
}
