package dev.lectern.app;

import dev.lectern.host.HostExperience;
import dev.lectern.memory.KnownFailures;
import dev.lectern.memory.KnownFailures.KnownFailure;
import dev.lectern.player.HostKind;
import dev.lectern.player.MediaSource;
import dev.lectern.player.PlayerFailure;
import dev.lectern.player.PlayerFailure.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What this version of the program has learnt of hosts that can't play a video.
final class LearntHosts implements HostExperience {

    /// Enough for years; the oldest are forgotten first, and then tried again.
    private static final int MOST = 2_000;

    private final String version;
    private final List<KnownFailure> failures;

    /// @param before what was known when the program ended last
    LearntHosts(KnownFailures before, String version) {
        this.version = version;
        this.failures =
                new ArrayList<>(before.version().equals(version) ? before.failures() : List.of());
    }

    KnownFailures known() {
        return new KnownFailures(version, failures);
    }

    @Override
    public Optional<PlayerFailure> failure(MediaSource source, HostKind host) {
        return failures.stream()
                .filter(known -> isOf(known, source, host))
                .findFirst()
                .flatMap(LearntHosts::read);
    }

    @Override
    public void failed(MediaSource source, HostKind host, PlayerFailure why) {
        failures.removeIf(known -> isOf(known, source, host));
        failures.add(
                new KnownFailure(name(source), host.name(), why.reason().name(), why.sentence()));
        if (failures.size() > MOST) {
            failures.removeFirst();
        }
    }

    private static boolean isOf(KnownFailure known, MediaSource source, HostKind host) {
        return known.host().equals(host.name()) && known.source().equals(name(source));
    }

    private static Optional<PlayerFailure> read(KnownFailure known) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.name().equals(known.reason()))
                .map(reason -> new PlayerFailure(reason, known.sentence()))
                .findFirst();
    }

    /// A file that was changed is another source.
    private static String name(MediaSource source) {
        return switch (source) {
            case MediaSource.LocalFile(var file, _) -> file.toUri() + "?" + file.toFile().length();
            case MediaSource.WebMedia(var address) -> address.toString();
            case MediaSource.YouTube(String id) -> "youtube:" + id;
            case MediaSource.Vimeo vimeo -> "vimeo:" + vimeo.id();
            case MediaSource.Unavailable(PlayerFailure why) -> why.sentence();
        };
    }
}
