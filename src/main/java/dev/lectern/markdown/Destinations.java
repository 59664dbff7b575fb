package dev.lectern.markdown;

import dev.lectern.note.Link.Destination;
import dev.lectern.video.VideoRef;
import dev.lectern.video.YouTubeAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells by how a destination is written what it means.
final class Destinations {

    private static final Pattern TIME_FRAGMENT =
            Pattern.compile("[?&#]t=([0-9][0-9:hms.]*)|#t?([0-9]+(?::[0-9]+)+)$");
    private static final String PROMPT = "Link name:";
    private static final String EXTENSION = ".md";

    private final Optional<VideoRef> ownVideo;

    Destinations(Optional<VideoRef> ownVideo) {
        this.ownVideo = ownVideo;
    }

    /// What a destination turned out to mean.
    sealed interface Meaning {
        record Leads(Destination destination) implements Meaning {}

        /// A point in the note's own video, with the time as written; empty if only the label tells
        /// it.
        record Time(Optional<String> data) implements Meaning {}

        /// Nowhere that a reader may be sent to.
        record Nowhere() implements Meaning {}
    }

    /// The target of a wikilink that is no time.
    Meaning ofWiki(String target) {
        int prompt = target.lastIndexOf(PROMPT);
        String name = prompt < 0 ? target : target.substring(prompt + PROMPT.length()).strip();
        if (name.startsWith("http:") || name.startsWith("https:")) {
            return address(name, "");
        }
        return named(name);
    }

    /// The destination of a Markdown link with the text `label`.
    Meaning ofMarkdown(String written, String label) {
        String destination = written.strip();
        boolean timed = Times.isTime(label);
        if (destination.isEmpty() || destination.equals("#")) {
            return timed ? new Meaning.Time(Optional.empty()) : new Meaning.Nowhere();
        }
        if (Times.isTime(destination)) {
            return new Meaning.Time(Optional.of(destination));
        }
        if (Addresses.hasScheme(destination)) {
            return address(destination, label);
        }
        Matcher fragment = TIME_FRAGMENT.matcher(destination);
        if (fragment.find()) {
            return new Meaning.Time(Optional.of(seconds(fragment)));
        }
        return timed ? new Meaning.Time(Optional.empty()) : named(decoded(destination));
    }

    private Meaning address(String written, String label) {
        Optional<YouTubeAddress> youTube = YouTubeAddress.of(written);
        boolean elsewhere =
                youTube.isPresent()
                        && youTube.get().video().isPresent()
                        && ownVideo.isPresent()
                        && !ownVideo.equals(youTube.get().video());
        Matcher fragment = TIME_FRAGMENT.matcher(written);
        boolean timed = Times.isTime(label);
        if (youTube.isPresent() && !elsewhere && fragment.find()) {
            return new Meaning.Time(Optional.of(seconds(fragment)));
        }
        boolean inventedAddress =
                youTube.isPresent() ? youTube.get().start().isEmpty() : isLongTime(label);
        if (timed && inventedAddress) {
            return new Meaning.Time(Optional.empty());
        }
        return Addresses.of(written)
                .<Meaning>map(address -> new Meaning.Leads(new Destination.Address(address)))
                .orElseGet(Meaning.Nowhere::new);
    }

    /// A link's text with hours can only be a point in the video; one of two fields may be a clock.
    private static boolean isLongTime(String label) {
        return label.chars().filter(c -> c == ':').count() >= 2;
    }

    private static String seconds(Matcher fragment) {
        String time = fragment.group(1) != null ? fragment.group(1) : fragment.group(2);
        return time.matches("\\d+(\\.\\d*)?") ? time.replaceFirst("\\..*", "") + "s" : time;
    }

    private static Meaning named(String written) {
        int hash = written.indexOf('#');
        if (hash == 0) {
            return new Meaning.Leads(
                    new Destination.Section(TexWords.inText(written.substring(1).strip())));
        }
        boolean headed = hash > 0 && hash < written.length() - 1;
        String name = headed ? written.substring(0, hash).strip() : written;
        String heading = headed ? TexWords.inText(written.substring(hash + 1).strip()) : "";
        return new Meaning.Leads(
                new Destination.Name(
                        withoutExtension(name),
                        Optional.of(heading).filter(text -> !text.isEmpty())));
    }

    private static String withoutExtension(String name) {
        boolean extended =
                name.regionMatches(
                        true, name.length() - EXTENSION.length(), EXTENSION, 0, EXTENSION.length());
        return extended && name.length() > EXTENSION.length()
                ? name.substring(0, name.length() - EXTENSION.length())
                : name;
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return written;
        }
    }
}
