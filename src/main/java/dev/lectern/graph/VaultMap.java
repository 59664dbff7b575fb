package dev.lectern.graph;

import dev.lectern.library.LibrarySnapshot;
import dev.lectern.note.NotePath;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/// A vault, or a channel of it, as a map: each note has a place of its own, notes of one video lie
/// together in a disc, and those of a folder in a larger one. What is linked lies near each other,
/// as far as that allows. The middle is at 0; the unit is about a note's radius. Immutable.
///
/// The same notes with the same links have the same map every time.
public final class VaultMap {

    /// The tint of notes that lie in no disc.
    public static final int NO_TINT = -1;

    private final List<Mark> marks;
    private final List<NotePath> notes;
    private final List<Disc> discs;
    private final NoteLinks links;
    private final double radius;
    private final MarkGrid grid;

    /// A note's place.
    ///
    /// @param radius of its dot, larger if it is linked with many
    /// @param tint by which outermost disc it lies in, or [#NO_TINT]
    public record Mark(NotePath note, Point at, double radius, int tint) {}

    /// A folder's place.
    ///
    /// @param name the folder's
    /// @param depth 1 for the outermost
    /// @param notes how many lie in it
    /// @param tint a number from 0 to [Tints#COUNT], another one than that of discs nearby
    public record Disc(String name, Point middle, double radius, int depth, int notes, int tint) {}

    VaultMap(List<Mark> marks, List<Disc> discs, NoteLinks links, double radius) {
        this.marks = List.copyOf(marks);
        this.notes = marks.stream().map(Mark::note).toList();
        this.discs = List.copyOf(discs);
        this.links = links;
        this.radius = radius;
        this.grid = new MarkGrid(this.marks, radius);
    }

    /// The map of a vault as far as it has been read: work for the background, since it unpacks all
    /// notes.
    ///
    /// @param wanted asked now and then whether to go on
    /// @throws CancellationException if it is not wanted any more
    public static VaultMap of(LibrarySnapshot vault, Extent extent, BooleanSupplier wanted) {
        return MapLayout.of(Terrain.of(vault, extent, wanted), wanted);
    }

    /// All notes, in path order.
    public List<Mark> marks() {
        return marks;
    }

    /// All folders, larger ones before those in them.
    public List<Disc> discs() {
        return discs;
    }

    /// The links by the positions of the marks.
    public NoteLinks links() {
        return links;
    }

    /// How far from the middle the map reaches; 0 if it is empty.
    public double radius() {
        return radius;
    }

    /// The position of a note among the marks.
    public OptionalInt position(NotePath note) {
        int found = Collections.binarySearch(notes, note);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /// The note whose place is nearest to a point, at most `within` away.
    public OptionalInt nearest(Point to, double within) {
        return grid.nearest(to, within);
    }

    /// Tells the positions of the marks in a rectangle, and of some around it.
    public void forEachIn(Point from, Point to, IntConsumer action) {
        grid.forEachIn(from, to, action);
    }
}
