package dev.lectern.vault;

import dev.lectern.note.NotePath;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All that a walk of a vault found, folder by folder. Takes as long as walking the folder does.
public final class VaultListing {

    private final Map<Path, FolderListing> folders;

    private VaultListing(Map<Path, FolderListing> folders) {
        this.folders = folders;
    }

    static VaultListing of(Path root) {
        Map<Path, FolderListing> folders = new HashMap<>();
        Deque<Path> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Path folder = open.removeLast();
            FolderListing listing = FolderListing.of(folder, prefix(root, folder));
            folders.put(folder, listing);
            open.addAll(listing.folders());
        }
        return new VaultListing(folders);
    }

    /// How the files of `folder` are called in the vault at `root`, but for their own names.
    static String prefix(Path root, Path folder) {
        if (folder.equals(root)) {
            return "";
        }
        String separator = folder.getFileSystem().getSeparator();
        return root.relativize(folder).toString().replace(separator, "/") + "/";
    }

    Map<Path, FolderListing> folders() {
        return folders;
    }

    /// Every note, with the state of its file.
    public Stream<Map.Entry<NotePath, FileStamp>> notes() {
        return folders.values().stream().flatMap(folder -> folder.notes().entrySet().stream());
    }

    /// The media files and their captions.
    public MediaFiles media() {
        return media(folders.values());
    }

    /// What can't be shown, in path order.
    public List<LeftOut> leftOut() {
        return leftOut(folders.values());
    }

    static MediaFiles media(Iterable<FolderListing> folders) {
        List<Path> played = new ArrayList<>();
        Map<Path, FileStamp> captions = new HashMap<>();
        for (FolderListing folder : folders) {
            played.addAll(folder.media());
            captions.putAll(folder.captions());
        }
        played.sort(Comparator.naturalOrder());
        return new MediaFiles(played, captions);
    }

    static List<LeftOut> leftOut(Iterable<FolderListing> folders) {
        List<LeftOut> leftOut = new ArrayList<>();
        folders.forEach(folder -> leftOut.addAll(folder.leftOut()));
        leftOut.sort(Comparator.comparing(LeftOut::path));
        return leftOut;
    }
}
