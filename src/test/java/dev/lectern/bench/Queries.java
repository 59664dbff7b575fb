package dev.lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// What somebody might type who looks for something in a vault: one to three words that stand
/// together in it, the last of them begun.
final class Queries {

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Queries() {}

    static List<String> of(List<Path> notes, int count) throws IOException {
        Random random = new Random(20_250_601);
        List<String> queries = new ArrayList<>();
        while (queries.size() < count) {
            String text = Files.readString(notes.get(random.nextInt(notes.size())));
            int from = text.length() / 4 + random.nextInt(Math.max(1, text.length() / 2));
            String plain = text.substring(from).replaceAll("<[^>]*>|\\[\\d[^\\]]*\\]", " ");
            List<String> words =
                    List.of(GAPS.split(plain, 0)).stream().filter(w -> w.length() > 1).toList();
            int length = 1 + random.nextInt(3);
            if (words.size() > length) {
                List<String> typed = new ArrayList<>(words.subList(1, 1 + length));
                String last = typed.removeLast();
                int begun =
                        last.offsetByCodePoints(
                                0, 1 + random.nextInt(last.codePointCount(0, last.length())));
                typed.add(last.substring(0, begun));
                queries.add(String.join(" ", typed));
            }
        }
        return queries;
    }
}
