package dev.lectern.link;

import dev.lectern.note.Link;
import dev.lectern.note.LinkRule;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.note.ResolvedLink;
import dev.lectern.note.StampReading;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Resolves links by the rule of the dialect (note-dialect.md) among the notes of a vault.
public final class LinkResolver {

    private final Set<NotePath> paths;

    public LinkResolver(Collection<NotePath> paths) {
        this.paths = Set.copyOf(paths);
    }

    /// Where each link of `note` leads, in their order. `readings` are those of the note's stamps.
    public List<ResolvedLink> resolve(Note note, List<StampReading> readings) {
        return note.links().stream().map(LinkResolver::missing).toList();
    }

    private static ResolvedLink missing(Link link) {
        String name = link.destination().written();
        return new ResolvedLink(link, LinkRule.MISSING, new LinkTarget.Missing(name, List.of()));
    }

    boolean knows(NotePath path) {
        return paths.contains(path);
    }
}
