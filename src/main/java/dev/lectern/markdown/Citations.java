package dev.lectern.markdown;

import dev.lectern.note.Citation;
import dev.lectern.note.Citation.Role;
import dev.lectern.note.Excerpt;
import dev.lectern.note.Stamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/// Finds what a note says at each of its stamps.
final class Citations {

    private static final Pattern NEW_BLOCK =
            Pattern.compile("(?:[-*+]|\\d{1,4}[.)])[ \\t].*|[#>|].*");
    private static final Pattern BLOCK_MARK =
            Pattern.compile("(?:[>\\s]|(?:[-*+]|\\d{1,4}[.)])[ \\t]|#{1,6}[ \\t])*");

    private static final Pattern FENCE =
            Pattern.compile("(?:[>\\s]|(?:[-*+]|\\d{1,4}[.)])[ \\t])*(?:`{3,}[^`]*|~{3,}.*)");

    private final ReadNote read;
    private final List<Citation> citations;

    /// Stands in for the words of a block that has none, only stamps.
    private String before = "";

    private Citations(ReadNote read) {
        this.read = read;
        this.citations =
                new ArrayList<>(
                        read.note().stamps().stream()
                                .map(stamp -> citation(stamp, "", Role.MOMENT))
                                .toList());
    }

    /// One for each of the note's stamps, in their order.
    static List<Citation> of(ReadNote read) {
        if (read.note().stamps().isEmpty()) {
            return List.of();
        }
        Citations citations = new Citations(read);
        citations.findAll();
        return Collections.unmodifiableList(citations.citations);
    }

    private void findAll() {
        StringBuilder block = new StringBuilder();
        for (String line : read.marked().split("\n", -1)) {
            String bare = line.strip();
            boolean fence = isFence(bare);
            if (fence || bare.isEmpty() || NEW_BLOCK.matcher(bare).matches()) {
                cite(block.toString());
                block.setLength(0);
            }
            if (!fence) {
                block.append(bare).append(' ');
            }
        }
        cite(block.toString());
    }

    /// What names the language of the code in it says nothing of a stamp.
    private static boolean isFence(String line) {
        return (line.contains("```") || line.contains("~~~")) && FENCE.matcher(line).matches();
    }

    /// A row of a table is as many blocks as it has cells.
    private void cite(String block) {
        if (block.startsWith("|")) {
            for (String cell : block.split("(?<!\\\\)\\|", -1)) {
                citeText(cell);
            }
        } else {
            citeText(BLOCK_MARK.matcher(block).replaceFirst(""));
        }
    }

    private void citeText(String marked) {
        if (marked.isBlank()) {
            return;
        }
        StampedText text = StampedText.of(marked, read.tokens());
        for (StampedText.Place place : text.places()) {
            String sentence = text.words().isEmpty() ? before : text.sentenceAt(place.at());
            Stamp stamp = read.note().stamps().get(place.stamp());
            citations.set(place.stamp(), citation(stamp, sentence, place.role()));
        }
        if (!text.words().isEmpty()) {
            before = text.lastSentence();
        }
    }

    private static Citation citation(Stamp stamp, String sentence, Role role) {
        return new Citation(new Excerpt(stamp.line(), sentence, List.of()), role);
    }
}
