package dev.lectern.graph;

import dev.lectern.graph.Parcel.What;
import dev.lectern.graph.VaultMap.Disc;
import dev.lectern.graph.VaultMap.Mark;
import dev.lectern.note.NotePath;
import dev.lectern.video.VideoRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Makes a map of a terrain: packs the notes of a video into a disc, these and the other notes of a
/// folder into another, and so on up to the whole.
final class MapLayout {

    /// From this many links on a note's dot is as large as its room.
    private static final double MANY_LINKS = 64;

    private final Terrain terrain;
    private final BooleanSupplier wanted;
    private final Parcel root = Parcel.root();
    private final List<Parcel> notes = new ArrayList<>();
    private final Map<String, Parcel> folders = new HashMap<>();
    private final Map<VideoIn, Parcel> videos = new HashMap<>();
    private final Mark[] marks;
    private final List<Disc> discs = new ArrayList<>();

    /// A video as far as its notes lie in one folder.
    private record VideoIn(String folder, VideoRef video) {}

    /// Where the discs in a disc are drawn.
    private record Ground(Point middle, int tint) {}

    private MapLayout(Terrain terrain, BooleanSupplier wanted) {
        this.terrain = terrain;
        this.wanted = wanted;
        this.marks = new Mark[terrain.notes().size()];
    }

    static VaultMap of(Terrain terrain, BooleanSupplier wanted) {
        return new MapLayout(terrain, wanted).map();
    }

    private VaultMap map() {
        folders.put("", root);
        for (int i = 0; i < terrain.notes().size(); i++) {
            notes.add(parcel(i));
        }
        terrain.links()
                .pairs()
                .forEach(pair ->
                        Parcel.tie(
                                notes.get(NoteLinks.lower(pair)),
                                notes.get(NoteLinks.upper(pair))));
        pack(root);
        drawWhole();
        double radius = notes.isEmpty() ? 0 : root.radius();
        return new VaultMap(List.of(marks), discs, terrain.links(), radius);
    }

    private Parcel parcel(int position) {
        NotePath note = terrain.notes().get(position);
        Parcel folder = folder(note.folder());
        boolean aboutFolder = note.isChannelNote();
        Optional<VideoRef> video = terrain.videos().get(position).filter(_ -> !aboutFolder);
        return video.map(ref ->
                        videos.computeIfAbsent(
                                new VideoIn(note.folder(), ref),
                                _ -> folder.part(new What.Video())))
                .orElse(folder)
                .part(new What.OneNote(position, aboutFolder));
    }

    private Parcel folder(String path) {
        Parcel known = folders.get(path);
        if (known != null) {
            return known;
        }
        int cut = path.lastIndexOf('/');
        Parcel folder =
                folder(path.substring(0, Math.max(0, cut)))
                        .part(new What.Folder(path.substring(cut + 1)));
        folders.put(path, folder);
        return folder;
    }

    private void pack(Parcel whole) {
        if (!(whole.what() instanceof What.OneNote)) {
            whole.parts().forEach(this::pack);
            DiscPacking.pack(whole, wanted);
        }
    }

    private void drawWhole() {
        Parcel outermost = root;
        while (outermost.parts().size() == 1
                && outermost.parts().getFirst().what() instanceof What.Folder) {
            outermost = outermost.parts().getFirst();
        }
        List<Parcel> tinted =
                outermost.parts().stream()
                        .filter(part -> !(part.what() instanceof What.OneNote))
                        .toList();
        int[] tints = Tints.of(tinted);
        Map<Parcel, Integer> tintOf = new HashMap<>();
        for (int i = 0; i < tints.length; i++) {
            tintOf.put(tinted.get(i), tints[i]);
        }
        draw(root, new Ground(new Point(0, 0), VaultMap.NO_TINT), tintOf);
    }

    private int draw(Parcel parcel, Ground ground, Map<Parcel, Integer> tintOf) {
        int tint = tintOf.getOrDefault(parcel, ground.tint());
        Point at = new Point(ground.middle().x() + parcel.x(), ground.middle().y() + parcel.y());
        int place = discs.size();
        boolean named = parcel.what() instanceof What.Folder && parcel != root;
        if (parcel.what() instanceof What.OneNote(int position, _)) {
            double share = Math.log1p(terrain.links().count(position)) / Math.log(MANY_LINKS);
            double radius = parcel.radius() * (0.45 + 0.4 * Math.min(1, share));
            marks[position] = new Mark(terrain.notes().get(position), at, radius, tint);
            return 1;
        }
        int count = 0;
        for (Parcel part : parcel.parts()) {
            count += draw(part, new Ground(at, tint), tintOf);
        }
        if (named && parcel.what() instanceof What.Folder(String name)) {
            discs.add(place, new Disc(name, at, parcel.radius(), parcel.depth(), count, tint));
        }
        return count;
    }
}
