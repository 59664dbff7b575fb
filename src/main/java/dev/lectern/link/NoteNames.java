package dev.lectern.link;

import dev.lectern.note.NotePath;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names that the notes of a vault can be called by. Immutable.
final class NoteNames {

    private static final Pattern NOT_IN_SLUG = Pattern.compile("[^\\p{L}\\p{N}\\p{M} ]+");
    private static final Pattern NOT_IN_KEY = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final NoteNames NONE = new NoteNames();

    private final SortedPaths paths;
    private final Postings byKey;
    private final Postings byFolderAndKey;

    private NoteNames() {
        paths = SortedPaths.NONE;
        byKey = Postings.NONE;
        byFolderAndKey = Postings.NONE;
    }

    NoteNames(Collection<NotePath> notes) {
        this(NONE, SortedPaths.NONE.with(notes, List.of()), notes);
    }

    private NoteNames(NoteNames known, SortedPaths.Moved change, Collection<NotePath> more) {
        paths = change.paths();
        long[] keys = new long[more.size()];
        long[] foldersAndKeys = new long[more.size()];
        int i = 0;
        int position = -1;
        String folder = "";
        for (NotePath path : more) {
            position = paths.position(path, position + 1);
            folder = path.isIn(folder) ? folder : path.folder();
            int key = keyHash(path.name());
            keys[i] = Postings.entry(key, position);
            foldersAndKeys[i] = Postings.entry(hash(folder, key), position);
            i++;
        }
        byKey = known.byKey.moved(change).with(new BitSet(), keys);
        byFolderAndKey = known.byFolderAndKey.moved(change).with(new BitSet(), foldersAndKeys);
    }

    /// The names after the paths have changed; `more` are those that were not there before.
    NoteNames with(SortedPaths.Moved change, Collection<NotePath> more) {
        return new NoteNames(this, change, more);
    }

    private static int hash(String folder, int keyHash) {
        return folder.hashCode() * 31 + keyHash;
    }

    /// Letters and digits, with spaces as `_`, in lower case: how TubeGraph named a note's file
    /// after its title.
    static String slug(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 128) {
                return NOT_IN_SLUG
                        .matcher(name)
                        .replaceAll("")
                        .replace(' ', '_')
                        .toLowerCase(Locale.ROOT);
            }
            if (c == ' ') {
                slug.append('_');
            } else if (isPlain(c)) {
                slug.append(lower(c));
            }
        }
        return slug.toString();
    }

    /// Whether the slug of `name` has the same key as `name` itself.
    static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /// Letters and digits without their marks, case folded.
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 128) {
                return foldedKey(name);
            }
            if (isPlain(c)) {
                key.append(lower(c));
            }
        }
        return key.toString();
    }

    /// The hash of the key of `name`, of which the key itself is mostly not made: an opening asks
    /// it of every note and link.
    static int keyHash(String name) {
        int hash = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 128) {
                return foldedKey(name).hashCode();
            }
            if (isPlain(c)) {
                hash = 31 * hash + lower(c);
            }
        }
        return hash;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    private static String foldedKey(String name) {
        return NOT_IN_KEY
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    SortedPaths paths() {
        return paths;
    }

    /// The hashes of the keys of all names.
    Postings keys() {
        return byKey;
    }

    Optional<NotePath> exact(String folder, String name) {
        return NotePath.of(folder.isEmpty() ? name + ".md" : folder + "/" + name + ".md")
                .filter(path -> paths.position(path) >= 0);
    }

    /// Of several notes of a folder with one key, the first in path order.
    Optional<NotePath> inFolder(String folder, String key) {
        return allInFolder(folder, key).findFirst();
    }

    private Stream<NotePath> allInFolder(String folder, String key) {
        return byFolderAndKey
                .at(hash(folder, key.hashCode()))
                .mapToObj(paths::at)
                .filter(path -> path.isIn(folder) && key(path.name()).equals(key));
    }

    /// The notes with this key outside of a folder.
    List<NotePath> elsewhere(String folder, String key) {
        return byKey.at(key.hashCode())
                .mapToObj(paths::at)
                .filter(path -> !path.isIn(folder) && key(path.name()).equals(key))
                .toList();
    }

    /// The notes of a folder, in path order.
    List<NotePath> notes(String folder) {
        int[] range = paths.range(folder);
        return paths.list().subList(range[0], range[1]).stream()
                .filter(path -> path.isIn(folder))
                .toList();
    }

    /// The folders right in a folder that have notes in or below them, in order.
    List<String> folders(String folder) {
        int[] range = paths.range(folder);
        int start = folder.isEmpty() ? 0 : folder.length() + 1;
        return paths.list().subList(range[0], range[1]).stream()
                .map(NotePath::folder)
                .filter(inner -> inner.length() > folder.length())
                .map(inner ->
                        inner.indexOf('/', start) < 0
                                ? inner
                                : inner.substring(0, inner.indexOf('/', start)))
                .distinct()
                .toList();
    }

    /// The notes that satisfy `likes` by their key, those of the folder if there are any, in path
    /// order.
    List<NotePath> like(String folder, Predicate<String> likes) {
        List<NotePath> here = like(notes(folder).stream(), likes);
        return here.isEmpty() ? like(paths.list().stream(), likes) : here;
    }

    private static List<NotePath> like(Stream<NotePath> paths, Predicate<String> likes) {
        return paths.filter(path -> likes.test(key(path.name()))).toList();
    }

    /// The notes with the name of their folder, the exact one first: `F/F.md`.
    List<NotePath> channelNotes(String folder) {
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        return allInFolder(folder, key(name))
                .sorted((a, b) -> Boolean.compare(b.name().equals(name), a.name().equals(name)))
                .toList();
    }
}
