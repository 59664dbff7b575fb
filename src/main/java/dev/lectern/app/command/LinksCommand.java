package dev.lectern.app.command;

import dev.lectern.note.LinkTarget;
import dev.lectern.note.NotePath;
import dev.lectern.note.ResolvedLink;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `lectern links VAULT`: every link of a vault, and where it was taken to lead.
@Command(
        name = "links",
        mixinStandardHelpOptions = true,
        description = "Print every link of a vault, where it leads and by which rule.")
public final class LinksCommand implements Callable<Integer> {

    @Mixin private VaultOptions options = new VaultOptions();

    /// A link as it is printed.
    record LinkLine(
            String note, int line, String target, String text, String rule, @Nullable String to)
            implements VaultOptions.Printed {

        static LinkLine of(NotePath note, ResolvedLink resolved) {
            return new LinkLine(
                    note.value(),
                    resolved.link().line(),
                    resolved.link().destination().written(),
                    resolved.link().text(),
                    resolved.rule().id(),
                    destination(note, resolved.target()));
        }

        private static @Nullable String destination(NotePath note, LinkTarget target) {
            return switch (target) {
                case LinkTarget.ToNote(NotePath to, _) -> to.value();
                case LinkTarget.ToHeading _ -> note.value();
                case LinkTarget.ToPlace _,
                        LinkTarget.ToPassage _,
                        LinkTarget.ToMoment _,
                        LinkTarget.ToVideo _,
                        LinkTarget.ToWeb _,
                        LinkTarget.SameVideo _,
                        LinkTarget.Ambiguous _,
                        LinkTarget.Missing _,
                        LinkTarget.Unreadable _ ->
                        null;
            };
        }

        @Override
        public String describe() {
            return "%s:%d\t%s\t%s\t%s".formatted(note, line, rule, target, to == null ? "-" : to);
        }
    }

    @Override
    public Integer call() {
        options.print((vault, note) ->
                vault.links(note).stream().map(link -> LinkLine.of(note.path(), link)));
        return 0;
    }
}
