package dev.lectern.link;

import dev.lectern.note.Link;
import dev.lectern.note.Link.Destination;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// Who asks for which name: the links of a vault turned round. Immutable.
///
/// It knows names, not notes, so that a note that is made later has its backlinks at once. Whether
/// a link that asks for a note's name leads to it, the [LinkResolver] decides.
public final class LinkGraph {

    public static final LinkGraph NONE = new LinkGraph(Postings.NONE);

    private final Postings asked;

    private LinkGraph(Postings asked) {
        this.asked = asked;
    }

    /// What a note's links ask for, in the form in which the graph keeps it.
    public static int[] asks(Note note) {
        int[] asks = new int[note.links().size() * 3];
        int count = 0;
        for (Link link : note.links()) {
            for (int ask : asks(link)) {
                asks[count++] = ask;
            }
        }
        return distinct(Arrays.copyOf(asks, count));
    }

    private static int[] distinct(int[] numbers) {
        Arrays.sort(numbers);
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[count++] = numbers[i];
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /// Every name that one of the rules might find the note of a link by.
    private static int[] asks(Link link) {
        if (!(link.destination() instanceof Destination.Name(String name, _))) {
            return new int[0];
        }
        int key = NoteNames.keyHash(name);
        String last = name.substring(name.lastIndexOf('/') + 1);
        return new int[] {
            key,
            NoteNames.isPlain(name) ? key : NoteNames.keyHash(NoteNames.slug(name)),
            last.equals(name) ? key : NoteNames.keyHash(last)
        };
    }

    /// Whether `link` might lead to `note`.
    public static boolean mayLead(Link link, NotePath note) {
        int name = NoteNames.keyHash(note.name());
        return Arrays.stream(asks(link)).anyMatch(asked -> asked == name);
    }

    /// The graph after the notes have got other positions.
    public LinkGraph moved(SortedPaths.Moved change) {
        return new LinkGraph(asked.moved(change));
    }

    /// The graph after some notes have been read again; `entries` are what they ask for now.
    public LinkGraph with(BitSet read, long[] entries) {
        return new LinkGraph(asked.with(read, entries));
    }

    /// The positions of the notes that might link to `note`, ascending.
    public IntStream asking(NotePath note) {
        return asking(note.name());
    }

    /// The positions of the notes that might ask for a name, ascending.
    public IntStream asking(String name) {
        return asked.at(NoteNames.keyHash(name));
    }

    /// The positions of the notes that ask for names which no note among those of `resolver` has.
    public IntStream unanswered(LinkResolver resolver) {
        return asked.without(resolver.keys()).stream();
    }
}
