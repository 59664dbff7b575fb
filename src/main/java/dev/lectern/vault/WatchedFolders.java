package dev.lectern.vault;

import dev.lectern.note.NotePath;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// What is known of a watched vault's folders, brought up to date by looking again at those in
/// which something happened. What the system tells of an event is only where to look: what has
/// changed is seen from the files themselves.
final class WatchedFolders {

    private final Path root;
    private final Map<Path, FolderListing> folders;
    private final Map<NotePath, FileStamp> written = new HashMap<>();
    private final Set<NotePath> gone = new HashSet<>();
    private boolean otherFiles;

    WatchedFolders(Path root, VaultListing known) {
        this.root = root;
        this.folders = new HashMap<>(known.folders());
    }

    /// Called before a folder that is new is looked into, and after one is gone.
    interface Followers {
        void appeared(Path folder);

        void vanished(Path folder);
    }

    Set<Path> all() {
        return folders.keySet();
    }

    /// Looks at `dirty` folders again; `touched` files count as written even if nothing shows it.
    VaultChange.Files look(Collection<Path> dirty, Collection<Path> touched, Followers followers) {
        written.clear();
        gone.clear();
        otherFiles = false;
        Map<Path, FolderListing> before = Map.copyOf(folders);
        for (Path folder : dirty) {
            if (folders.containsKey(folder) && Files.isDirectory(root)) {
                lookInto(folder, touched, followers);
            }
        }
        if (!Files.isDirectory(root)) {
            forgetThisLook(before);
        }
        gone.removeAll(written.keySet());
        return new VaultChange.Files(
                written,
                gone.stream().sorted().toList(),
                VaultListing.media(folders.values()),
                VaultListing.leftOut(folders.values()));
    }

    /// A vault that vanishes while it is looked at has not lost its notes one by one.
    private void forgetThisLook(Map<Path, FolderListing> before) {
        folders.putAll(before);
        written.clear();
        gone.clear();
        otherFiles = false;
    }

    /// Whether the last look found anything.
    boolean hasChanged() {
        return otherFiles || !written.isEmpty() || !gone.isEmpty();
    }

    private void lookInto(Path folder, Collection<Path> touched, Followers followers) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            forget(folder, followers);
            return;
        }
        FolderListing before = known(folder);
        FolderListing now = FolderListing.of(folder, VaultListing.prefix(root, folder));
        folders.put(folder, now);
        compare(before, now, touched);
        for (Path inner : before.folders()) {
            if (!now.folders().contains(inner)) {
                forget(inner, followers);
            }
        }
        for (Path inner : now.folders()) {
            if (!folders.containsKey(inner)) {
                discover(inner, followers);
            }
        }
    }

    private FolderListing known(Path folder) {
        FolderListing listing = folders.get(folder);
        return listing == null ? FolderListing.EMPTY : listing;
    }

    private void compare(FolderListing before, FolderListing now, Collection<Path> touched) {
        now.notes()
                .forEach((note, stamp) -> {
                    if (!stamp.equals(before.notes().get(note))
                            || touched.contains(root.resolve(note.value()))) {
                        written.put(note, stamp);
                    }
                });
        before.notes().keySet().stream()
                .filter(note -> !now.notes().containsKey(note))
                .forEach(gone::add);
        otherFiles |=
                !before.media().equals(now.media())
                        || !before.captions().equals(now.captions())
                        || !before.leftOut().equals(now.leftOut());
    }

    private void discover(Path folder, Followers followers) {
        below(
                folder,
                open -> {
                    followers.appeared(open);
                    FolderListing now = FolderListing.of(open, VaultListing.prefix(root, open));
                    folders.put(open, now);
                    compare(FolderListing.EMPTY, now, Set.of());
                });
    }

    private void forget(Path folder, Followers followers) {
        List<Path> lost = new ArrayList<>();
        below(folder, lost::add);
        for (Path open : lost) {
            FolderListing before = folders.remove(open);
            if (before != null) {
                followers.vanished(open);
                compare(before, FolderListing.EMPTY, Set.of());
            }
        }
    }

    private void below(Path folder, Consumer<Path> visit) {
        Deque<Path> open = new ArrayDeque<>(List.of(folder));
        while (!open.isEmpty()) {
            Path next = open.removeLast();
            visit.accept(next);
            open.addAll(known(next).folders());
        }
    }

    /// Looks at everything again.
    VaultChange.Files lookAgain(Followers followers) {
        return look(new ArrayList<>(folders.keySet()), Set.of(), followers);
    }
}
