package dev.lectern.library;

import dev.lectern.caption.Cue;
import dev.lectern.search.SpokenPassage;
import dev.lectern.search.SpokenPassage.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Cuts what is said into passages. The last line of each begins the next one, so that words which
/// belong together are found together.
final class SpokenPassages {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST_CHARACTERS = 1500;

    private SpokenPassages() {}

    static List<SpokenPassage> of(List<Cue> cues) {
        List<SpokenPassage> passages = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        int length = 0;
        for (Cue cue : cues) {
            Line line = new Line(cue.from(), cue.line());
            boolean full =
                    open.size() > 1
                            && (length > MOST_CHARACTERS
                                    || cue.from().compareTo(open.getFirst().from().plus(LONGEST))
                                            > 0);
            if (full) {
                passages.add(new SpokenPassage(open));
                open = new ArrayList<>(List.of(open.getLast()));
                length = open.getLast().text().length();
            }
            open.add(line);
            length += line.text().length();
        }
        if (!open.isEmpty()) {
            passages.add(new SpokenPassage(open));
        }
        return passages;
    }
}
