package dev.lectern.link;

import dev.lectern.note.NotePath;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The names that the notes of a vault can be called by.
final class NoteNames {

    private static final Pattern NOT_IN_SLUG = Pattern.compile("[^\\p{L}\\p{N}\\p{M} ]+");
    private static final Pattern NOT_IN_KEY = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<NotePath> paths;
    private final Map<String, Folder> folders = new HashMap<>();
    private final Map<String, List<NotePath>> byKey = new HashMap<>();

    /// The notes of one folder by key; of several with one key, the first in path order.
    private record Folder(List<NotePath> notes, Map<String, NotePath> byKey) {
        Folder() {
            this(new ArrayList<>(), new HashMap<>());
        }
    }

    NoteNames(Collection<NotePath> notes) {
        paths = new HashSet<>(notes);
        for (NotePath path : notes.stream().sorted().toList()) {
            String key = key(path.name());
            Folder folder = folders.computeIfAbsent(path.folder(), _ -> new Folder());
            folder.notes().add(path);
            folder.byKey().putIfAbsent(key, path);
            byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(path);
        }
    }

    /// Letters and digits, with spaces as `_`, in lower case: how TubeGraph named a note's file
    /// after its title.
    static String slug(String name) {
        return NOT_IN_SLUG.matcher(name).replaceAll("").replace(' ', '_').toLowerCase(Locale.ROOT);
    }

    /// Letters and digits without their marks, case folded.
    static String key(String name) {
        String bare = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        return NOT_IN_KEY
                .matcher(bare)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    Optional<NotePath> exact(String folder, String name) {
        return NotePath.of(folder.isEmpty() ? name + ".md" : folder + "/" + name + ".md")
                .filter(paths::contains);
    }

    Optional<NotePath> inFolder(String folder, String key) {
        return Optional.ofNullable(folders.get(folder)).map(notes -> notes.byKey().get(key));
    }

    /// The notes with this key outside of a folder.
    List<NotePath> elsewhere(String folder, String key) {
        return byKey.getOrDefault(key, List.of()).stream()
                .filter(path -> !path.folder().equals(folder))
                .toList();
    }

    /// The notes of a folder, in path order.
    List<NotePath> notes(String folder) {
        Folder notes = folders.get(folder);
        return notes == null ? List.of() : notes.notes();
    }

    /// The notes that satisfy `likes` by their key, those of the folder if there are any, in path
    /// order.
    List<NotePath> like(String folder, Predicate<String> likes) {
        Folder notes = folders.get(folder);
        List<NotePath> here =
                notes == null
                        ? List.of()
                        : notes.byKey().entrySet().stream()
                                .filter(entry -> likes.test(entry.getKey()))
                                .map(Map.Entry::getValue)
                                .sorted()
                                .toList();
        return here.isEmpty()
                ? byKey.entrySet().stream()
                        .filter(entry -> likes.test(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .sorted()
                        .toList()
                : here;
    }

    /// The notes with the name of their folder, the exact one first: `F/F.md`.
    List<NotePath> channelNotes(String folder) {
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        String key = key(name);
        return notes(folder).stream()
                .filter(path -> key(path.name()).equals(key))
                .sorted((a, b) -> Boolean.compare(b.name().equals(name), a.name().equals(name)))
                .toList();
    }
}
