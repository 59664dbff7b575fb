package dev.lectern.app.command;

import dev.lectern.note.Fault;
import dev.lectern.note.LinkRule;
import dev.lectern.note.Note;
import dev.lectern.note.ResolvedLink;
import dev.lectern.note.StampReader;
import dev.lectern.note.StampReading;
import dev.lectern.note.StampRule;
import dev.lectern.video.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Something wrong in a note, as it is printed. `detail` is the text at fault.
record Problem(int line, String kind, String detail) {

    /// The kinds that are no faults of the text itself.
    static final List<String> OWN_KINDS =
            List.of(
                    "stampUnreadable",
                    "stampPastEnd",
                    "stampReread",
                    "labelDisagrees",
                    "linkMissing",
                    "linkGone",
                    "linkAmbiguous");

    /// Everything wrong with `note`, in the order of its lines.
    static List<Problem> of(ReadVault vault, Note note) {
        List<Problem> problems = new ArrayList<>();
        for (Fault fault : note.faults()) {
            problems.add(new Problem(fault.line(), fault.kind().id(), fault.detail()));
        }
        Optional<Timestamp> end = vault.end(note);
        List<StampReading> readings = vault.readings(note);
        readings.forEach(reading -> addStamp(problems, reading, end));
        vault.links(note).forEach(link -> addLink(problems, link));
        problems.sort(Comparator.comparingInt(Problem::line));
        return problems;
    }

    private static void addStamp(
            List<Problem> problems, StampReading reading, Optional<Timestamp> end) {
        int line = reading.stamp().line();
        String raw = reading.stamp().raw();
        if (reading.rule() == StampRule.UNREADABLE) {
            problems.add(new Problem(line, "stampUnreadable", raw));
        } else if (reading.rule() != StampRule.LITERAL) {
            problems.add(new Problem(line, "stampReread", raw));
        }
        if (end.isPresent()
                && reading.time().filter(time -> time.compareTo(end.get()) > 0).isPresent()) {
            problems.add(new Problem(line, "stampPastEnd", raw));
        }
        if (StampReader.disagrees(reading.stamp())) {
            problems.add(new Problem(line, "labelDisagrees", raw));
        }
    }

    private static void addLink(List<Problem> problems, ResolvedLink link) {
        Optional<String> kind = kind(link.rule());
        kind.ifPresent(
                name -> problems.add(new Problem(link.link().line(), name, link.link().raw())));
    }

    private static Optional<String> kind(LinkRule rule) {
        return switch (rule) {
            case MISSING -> Optional.of("linkMissing");
            case SAME_VIDEO -> Optional.of("linkGone");
            case AMBIGUOUS -> Optional.of("linkAmbiguous");
            case EXACT, SLUG, KEY, ELSEWHERE, STAMP, URL, VIDEO, HEADING -> Optional.empty();
        };
    }
}
