package dev.lectern.note;

import java.net.URI;
import java.util.Optional;

/// A link as the note writes it: `raw` whole, `text` what the reader sees, without markup.
public record Link(int line, String raw, Destination destination, String text) {

    /// Where a link says that it leads, before anything is looked up.
    public sealed interface Destination {

        /// As it is written, or as it would be.
        String written();

        /// What a reader sees of it where the link has no text of its own.
        default String shown() {
            return written();
        }

        /// A note by name, perhaps a heading in it.
        record Name(String name, Optional<String> heading) implements Destination {
            @Override
            public String written() {
                return heading.map(text -> name + "#" + text).orElse(name);
            }

            @Override
            public String shown() {
                return heading.map(text -> name + " > " + text.replaceAll("\\s*#\\s*", " > "))
                        .orElse(name);
            }
        }

        /// A heading of the same note.
        record Section(String heading) implements Destination {
            @Override
            public String written() {
                return "#" + heading;
            }

            @Override
            public String shown() {
                return heading.replaceAll("\\s*#\\s*", " > ");
            }
        }

        /// An address outside the vault: `http`, `https` or `mailto`.
        record Address(URI address) implements Destination {
            @Override
            public String written() {
                return address.toString();
            }
        }

        /// A point in the note's own video, which is also among the note's stamps.
        record Time(Stamp stamp) implements Destination {
            @Override
            public String written() {
                return stamp.data().or(stamp::label).orElse(stamp.raw());
            }
        }
    }
}
