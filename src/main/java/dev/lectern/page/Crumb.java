package dev.lectern.page;

import dev.lectern.note.LinkTarget;
import java.util.Optional;

/// A few words beside a page's title, which may lead somewhere.
public record Crumb(String text, Optional<LinkTarget> target) {

    static Crumb of(String text) {
        return new Crumb(text, Optional.empty());
    }

    static Crumb to(LinkTarget target, String text) {
        return new Crumb(text, Optional.of(target));
    }
}
