package dev.lectern.link;

import dev.lectern.note.NotePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the notes whose names come near one that is missing: those of its folder that are a slip
/// of the keyboard away, then those that share most words with it.
final class NearNames {

    private static final int MOST = 3;
    private static final double ENOUGH = 0.34;
    private static final int MOST_SLIPS = 2;
    private static final int SHORTEST = 3;
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "for", "in", "of", "on", "s", "the", "to", "with");

    private final NoteNames names;
    private final Map<String, Map<String, List<Candidate>>> byFolder = new ConcurrentHashMap<>();

    NearNames(NoteNames names) {
        this.names = names;
    }

    private record Candidate(NotePath path, Set<String> words) {}

    private record Match(NotePath path, double likeness) {}

    /// At most three, the nearest first.
    List<NotePath> of(String folder, String name) {
        return Stream.concat(bySlips(folder, name).stream(), byWords(folder, name).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private List<NotePath> bySlips(String folder, String name) {
        String key = NoteNames.key(name);
        int slips = Math.clamp(key.length() - SHORTEST, 0, MOST_SLIPS);
        return slips == 0
                ? List.of()
                : names.like(folder, other -> EditDistance.isWithin(slips, key, other)).stream()
                        .limit(MOST)
                        .toList();
    }

    private List<NotePath> byWords(String folder, String name) {
        Set<String> wanted = words(name);
        Map<String, List<Candidate>> byWord = byFolder.computeIfAbsent(folder, this::byWord);
        Set<Candidate> candidates = new HashSet<>();
        wanted.forEach(word -> candidates.addAll(byWord.getOrDefault(word, List.of())));
        return candidates.stream()
                .map(candidate -> new Match(candidate.path(), likeness(wanted, candidate.words())))
                .filter(match -> match.likeness() >= ENOUGH)
                .sorted(
                        Comparator.comparingDouble(Match::likeness)
                                .reversed()
                                .thenComparing(Match::path))
                .limit(MOST)
                .map(Match::path)
                .toList();
    }

    private Map<String, List<Candidate>> byWord(String folder) {
        Map<String, List<Candidate>> byWord = new HashMap<>();
        for (NotePath path : names.notes(folder)) {
            Candidate candidate = new Candidate(path, words(path.name()));
            for (String word : candidate.words()) {
                byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(candidate);
            }
        }
        return byWord;
    }

    /// The share of common words among all words of both.
    private static double likeness(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return (double) common / (one.size() + other.size() - common);
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : GAPS.split(name.toLowerCase(Locale.ROOT), 0)) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
