package dev.lectern.caption;

import dev.lectern.caption.CaptionFault.Kind;
import dev.lectern.video.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A cue as its file has it.
///
/// @param line where its times stand
record RawCue(int line, Timestamp from, Timestamp to, CueText text) {

    /// How long a cue is shown whose end is no help.
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    /// So near to each other cues follow that roll up.
    private static final Duration NO_TIME = Duration.ofMillis(100);

    /// Makes of the cues of a file, in its order, what a reader expects.
    static List<Cue> inOrder(List<RawCue> raw, List<CaptionFault> faults) {
        for (int at = 1; at < raw.size(); at++) {
            if (raw.get(at).from.compareTo(raw.get(at - 1).from) < 0) {
                faults.add(new CaptionFault(raw.get(at).line, Kind.OUT_OF_ORDER));
            }
        }
        List<RawCue> sorted =
                raw.stream()
                        .filter(cue -> !cue.text.lines().isEmpty())
                        .sorted(Comparator.comparing(RawCue::from))
                        .toList();
        List<Cue> cues = new ArrayList<>();
        for (int at = 0; at < sorted.size(); at++) {
            sorted.get(at)
                    .addTo(
                            cues,
                            at == 0 ? List.of() : sorted.get(at - 1).rolled(sorted.get(at)),
                            faults);
        }
        return cues;
    }

    /// The lines of this cue that the next one may show once more.
    private List<String> rolled(RawCue next) {
        boolean touches = next.from.compareTo(to.plus(NO_TIME)) <= 0;
        return touches ? text.lines() : List.of();
    }

    private void addTo(List<Cue> cues, List<String> before, List<CaptionFault> faults) {
        List<String> news = text.after(before);
        if (!news.isEmpty()) {
            cues.add(new Cue(from, end(faults), text.speaker(), String.join("\n", news)));
        } else if (cues.getLast().to().compareTo(to) < 0) {
            cues.add(cues.removeLast().until(to));
        }
    }

    private Timestamp end(List<CaptionFault> faults) {
        if (to.compareTo(from) > 0) {
            return to;
        }
        faults.add(new CaptionFault(line, Kind.ENDS_EARLY));
        return from.plus(A_MOMENT);
    }
}
