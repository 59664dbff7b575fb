package dev.lectern.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lines of a cue as a reader sees them.
///
/// @param lines none of them blank
record CueText(Optional<String> speaker, List<String> lines) {

    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]+)>");

    /// Tags of WebVTT (`<c.yellow>`, `<00:01:02.500>`, `</v>`) and of SubRip (`<font …>`,
    /// `{\an8}`): what merely is smaller than something is none.
    private static final Pattern TAG =
            Pattern.compile("</?[A-Za-z][^<>]*>|<[0-9:.]+>|</>|\\{\\\\[^{}]*\\}");

    private static final Pattern ENTITY =
            Pattern.compile("&(?:(amp|lt|gt|quot|apos|nbsp|lrm|rlm)|#([0-9]{1,7}));");

    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

    CueText {
        lines = List.copyOf(lines);
    }

    static CueText of(List<String> written) {
        List<String> lines = new ArrayList<>();
        Optional<String> speaker = Optional.empty();
        for (String line : written) {
            Matcher voice = VOICE.matcher(line);
            if (speaker.isEmpty() && voice.find()) {
                speaker = Optional.of(plain(voice.group(1))).filter(name -> !name.isEmpty());
            }
            String plain = plain(line);
            if (!plain.isEmpty()) {
                lines.add(plain);
            }
        }
        return new CueText(speaker, lines);
    }

    private static String plain(String line) {
        String untagged = TAG.matcher(line).replaceAll("");
        String text =
                untagged.indexOf('&') < 0
                        ? untagged
                        : ENTITY.matcher(untagged)
                                .replaceAll(entity ->
                                        Matcher.quoteReplacement(
                                                character(entity.group(1), entity.group(2))));
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static String character(@Nullable String name, @Nullable String number) {
        if (number != null) {
            int point = Integer.parseInt(number);
            return Character.isValidCodePoint(point)
                            && !Character.isISOControl(point)
                            && !(point >= Character.MIN_SURROGATE
                                    && point <= Character.MAX_SURROGATE)
                    ? Character.toString(point)
                    : " ";
        }
        return switch (String.valueOf(name)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> " ";
            default -> "";
        };
    }

    /// What this cue adds to the one before. Captions that roll up, as YouTube makes them, say each
    /// line twice: below, and then above the next one.
    List<String> after(List<String> before) {
        for (int same = Math.min(before.size(), lines.size()); same > 0; same--) {
            List<String> end = before.subList(before.size() - same, before.size());
            if (end.equals(lines.subList(0, same))) {
                return lines.subList(same, lines.size());
            }
        }
        return lines;
    }
}
