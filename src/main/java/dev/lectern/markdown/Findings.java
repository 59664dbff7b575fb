package dev.lectern.markdown;

import dev.lectern.note.Fault;
import dev.lectern.note.Heading;
import dev.lectern.note.Link;
import dev.lectern.note.Stamp;
import java.util.ArrayList;
import java.util.List;

/// What the pass over one note's text has found so far.
final class Findings {

    final List<Token> tokens = new ArrayList<>();
    final List<Stamp> stamps = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Heading> headings = new ArrayList<>();
    final List<Fault> faults;

    Findings(List<Fault> faults) {
        this.faults = faults;
    }

    void fault(int line, Fault.Kind kind, String detail) {
        faults.add(
                new Fault(line, kind, detail.length() > 120 ? detail.substring(0, 120) : detail));
    }

    /// Marked text as a reader sees it, without emphasis, stamps and tags.
    String plain(CharSequence marked) {
        return PlainText.of(
                Markers.isIn(marked)
                        ? Markers.replaced(marked, index -> visible(tokens.get(index)))
                        : marked.toString());
    }

    static String visible(Token token) {
        return switch (token) {
            case Token.InlineMath math -> TexWords.of(math.tex());
            case Token.DisplayMath math -> TexWords.of(math.tex());
            case Token.Image image -> Images.isImage(image.alt()) ? "" : image.alt();
            case Token.StampMark _,
                    Token.LinkOpen _,
                    Token.LinkClose _,
                    Token.HeadingMark _,
                    Token.EmbedMark _,
                    Token.CalloutMark _,
                    Token.ResidueMark _,
                    Token.Tag _ ->
                    "";
        };
    }
}
