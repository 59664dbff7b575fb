package dev.lectern.markdown;

import dev.lectern.note.Link;
import dev.lectern.note.Link.Destination;
import dev.lectern.note.Stamp;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The text that goes to the Markdown parser as it is written, piece by piece. Links do not nest on
/// a page: an inner link interrupts the outer one, and stamps inside a link's text follow it.
final class MarkedText {

    private final Findings findings;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Integer> openLinks = new ArrayDeque<>();
    private final List<Token> postponed = new ArrayList<>();

    MarkedText(Findings findings) {
        this.findings = findings;
    }

    /// What a link says of itself in the note.
    record LinkSource(
            int line, String raw, Destination destination, String opening, String closing) {}

    void text(String text, int from, int to) {
        out.append(text, from, to);
    }

    void text(String text) {
        out.append(text);
    }

    /// Code as it stands, but for stamps: nobody means to show one's tag.
    void code(String code, int line) {
        int i = 0;
        int start = StampTag.indexIn(code, 0);
        while (start >= 0) {
            StampTag tag = StampTag.at(code, start);
            int end = tag == null ? start + 1 : tag.end();
            out.append(code, i, tag == null ? end : start);
            if (tag != null) {
                stamp(line, code.substring(start, end), tag.data(), tag.time());
            }
            i = end;
            start = StampTag.indexIn(code, i);
        }
        out.append(code.substring(i));
    }

    void character(char c) {
        out.append(
                switch (c) {
                    case '[' -> Markers.OPENING;
                    case ']' -> Markers.CLOSING;
                    case '<' -> Markers.LESS;
                    default -> c;
                });
    }

    void token(Token token) {
        marker(findings.tokens.size());
        findings.tokens.add(token);
    }

    /// The marker of a token that has been found before.
    void marker(int token) {
        Markers.append(out, token);
    }

    Stamp stamp(int line, String raw, Optional<String> data, Optional<String> label) {
        Stamp stamp = new Stamp(line, raw, data, label);
        Token token = new Token.StampMark(findings.stamps.size(), raw);
        findings.stamps.add(stamp);
        if (openLinks.isEmpty()) {
            token(token);
        } else {
            postponed.add(token);
        }
        return stamp;
    }

    /// A link around what `text` writes, or around its own target's name if that is nothing.
    void link(LinkSource source, Runnable text) {
        int index = findings.links.size();
        findings.links.add(new Link(source.line(), source.raw(), source.destination(), ""));
        Optional<Integer> outer = Optional.ofNullable(openLinks.peek());
        outer.ifPresent(link -> token(new Token.LinkClose(link, "")));
        token(new Token.LinkOpen(index, source.opening()));
        openLinks.push(index);
        int start = out.length();
        text.run();
        dropSpaces();
        String plain = findings.plain(out.substring(start));
        if (plain.isEmpty()) {
            out.append(PlainText.inert(source.destination().shown()));
            plain = findings.plain(out.substring(start));
        }
        findings.links.set(
                index, new Link(source.line(), source.raw(), source.destination(), plain));
        openLinks.pop();
        token(new Token.LinkClose(index, source.closing()));
        outer.ifPresent(link -> token(new Token.LinkOpen(link, "")));
        if (openLinks.isEmpty()) {
            writePostponed();
        }
    }

    private void dropSpaces() {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
    }

    private void writePostponed() {
        for (Token stamp : postponed) {
            out.append(' ');
            token(stamp);
        }
        postponed.clear();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
