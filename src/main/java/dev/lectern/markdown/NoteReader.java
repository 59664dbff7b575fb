package dev.lectern.markdown;

import dev.lectern.note.Fault;
import dev.lectern.note.FrontMatter;
import dev.lectern.note.Link;
import dev.lectern.note.Note;
import dev.lectern.note.NoteBody;
import dev.lectern.note.NotePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads a note's text by the rule of the dialect, in one pass and without failing on any text.
/// Safe for use by many threads.
public final class NoteReader {

    /// What `text`, the whole of the note at `path`, says.
    public ReadNote read(NotePath path, String text) {
        List<Fault> faults = new ArrayList<>();
        List<Line> lines = Line.of(Markers.cleared(withUnixLines(text)), 1);
        int body = FrontMatterReader.end(lines, faults);
        FrontMatter frontMatter =
                body == 0
                        ? FrontMatter.NONE
                        : new FrontMatterReader(path, faults).read(lines.subList(0, body));
        return readBody(path, frontMatter, lines.subList(body, lines.size()), faults);
    }

    private static ReadNote readBody(
            NotePath path, FrontMatter frontMatter, List<Line> lines, List<Fault> faults) {
        Findings findings = new Findings(faults);
        NoteContext context =
                new NoteContext(new Destinations(frontMatter.video()), new Images(path));
        Preamble preamble = new Preamble(lines, faults);
        Optional<Link> channel = preamble.from().flatMap(line -> channel(line, findings, context));
        List<Line> rest = Fences.in(preamble.rest(), faults);
        rest = CalloutLines.in(HiddenText.without(rest, faults));
        BlockScanner blocks =
                new BlockScanner(findings, context, frontMatter.title().orElseGet(path::name));
        preamble.residue().ifPresent(blocks::residue);
        String marked = blocks.scan(rest);
        faults.sort(Comparator.comparingInt(Fault::line));
        NoteBody body =
                new NoteBody(
                        channel,
                        findings.headings,
                        findings.stamps,
                        findings.links,
                        blocks.sections());
        Note note = new Note(path, frontMatter, body, faults);
        return new ReadNote(note, marked, findings.tokens);
    }

    private static Optional<Link> channel(Line from, Findings findings, NoteContext context) {
        Chunk chunk = new Chunk(from.text(), from.number());
        new InlineScanner(chunk, findings, context, new MarkedText(findings)).scan();
        return findings.links.stream().findFirst();
    }

    /// A lone carriage return inside a line is a slip; in a text without any other line end it is
    /// one.
    private static String withUnixLines(String text) {
        String unix = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (unix.indexOf('\r') < 0) {
            return unix;
        }
        unix = unix.replace("\r\n", "\n");
        return unix.replace('\r', unix.indexOf('\n') < 0 ? '\n' : ' ');
    }
}
