package dev.lectern.markdown;

import dev.lectern.note.Link;
import dev.lectern.note.Link.Destination;
import dev.lectern.note.Stamp;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The text that goes to the Markdown parser as it is written, piece by piece. Links do not nest on
/// a page: an inner link interrupts the outer one, and stamps inside a link's text follow it.
final class MarkedText {

    private final Findings findings;

    /// What is written, as far as [#length]: a StringBuilder that holds markers would take in most
    /// texts one character at a time.
    private char[] out = new char[64];

    private int length;
    private final Deque<Integer> openLinks = new ArrayDeque<>();
    private final List<Token> postponed = new ArrayList<>();

    MarkedText(Findings findings) {
        this.findings = findings;
    }

    /// What a link says of itself in the note.
    record LinkSource(
            int line, String raw, Destination destination, String opening, String closing) {}

    void text(char[] text, int from, int to) {
        room(to - from);
        System.arraycopy(text, from, out, length, to - from);
        length += to - from;
    }

    void text(String text, int from, int to) {
        room(to - from);
        text.getChars(from, to, out, length);
        length += to - from;
    }

    void text(String text) {
        text(text, 0, text.length());
    }

    private void room(int more) {
        if (length + more > out.length) {
            out = Arrays.copyOf(out, Math.max(out.length * 2, length + more));
        }
    }

    /// Code as it stands, but for stamps: nobody means to show one's tag.
    void code(String code, int line) {
        int i = 0;
        int start = StampTag.indexIn(code, 0);
        while (start >= 0) {
            StampTag tag = StampTag.at(code, start);
            int end = tag == null ? start + 1 : tag.end();
            text(code, i, tag == null ? end : start);
            if (tag != null) {
                stamp(line, code.substring(start, end), tag.data(), tag.time());
            }
            i = end;
            start = StampTag.indexIn(code, i);
        }
        text(code, i, code.length());
    }

    void character(char c) {
        room(1);
        out[length++] =
                switch (c) {
                    case '[' -> Markers.OPENING;
                    case ']' -> Markers.CLOSING;
                    case '<' -> Markers.LESS;
                    default -> c;
                };
    }

    void token(Token token) {
        marker(findings.tokens.size());
        findings.tokens.add(token);
    }

    /// The marker of a token that has been found before.
    void marker(int token) {
        text(Markers.of(token));
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
        int start = length;
        text.run();
        dropSpaces();
        String plain = findings.plain(string(start));
        if (plain.isEmpty()) {
            text(PlainText.inert(source.destination().shown()));
            plain = findings.plain(string(start));
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
        while (length > 0 && out[length - 1] == ' ') {
            length--;
        }
    }

    private void writePostponed() {
        for (Token stamp : postponed) {
            text(" ");
            token(stamp);
        }
        postponed.clear();
    }

    private String string(int from) {
        return new String(out, from, length - from);
    }

    @Override
    public String toString() {
        return string(0);
    }
}
