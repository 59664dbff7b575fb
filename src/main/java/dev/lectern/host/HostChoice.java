package dev.lectern.host;

import dev.lectern.host.HostSupply.Readiness;
import dev.lectern.player.HostKind;
import dev.lectern.player.MediaSource;
import dev.lectern.player.PlayerFailure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which hosts may play a source, and which of them first: by what they can, by what the reader
/// wants, and by what was learnt. For the JavaFX thread only.
final class HostChoice {

    /// In this order when neither the source nor the reader says otherwise.
    private static final List<HostKind> FULL_ENGINES = List.of(HostKind.CHROMIUM, HostKind.BROWSER);

    private static final Set<Readiness> USABLE = EnumSet.of(Readiness.PREFERRED, Readiness.READY);

    private final Map<HostKind, HostSupply> supplies = new EnumMap<>(HostKind.class);
    private final HostExperience experience;

    HostChoice(List<HostSupply> supplies, HostExperience experience) {
        supplies.forEach(supply -> this.supplies.put(supply.kind(), supply));
        this.experience = experience;
    }

    HostSupply supply(HostKind kind) {
        HostSupply supply = supplies.get(kind);
        if (supply == null) {
            throw new IllegalArgumentException("no such host: " + kind);
        }
        return supply;
    }

    /// The hosts that can be gone to without asking the reader, the best first.
    Stream<HostKind> usable(MediaSource source) {
        return promising(source).filter(kind -> USABLE.contains(readiness(kind)));
    }

    /// The hosts that the reader can be offered.
    List<HostKind> onConsent(MediaSource source) {
        return promising(source).filter(kind -> readiness(kind) == Readiness.ON_CONSENT).toList();
    }

    /// Whether a host may be tried when the reader asks for that, also where it has failed before.
    boolean mayTry(MediaSource source, HostKind kind) {
        return readiness(kind) != Readiness.ABSENT
                && new Diagnosis(kind).beforeTrying(source).isEmpty();
    }

    /// Where a source can be tried in the window without asking for anything.
    Optional<HostKind> inWindow(MediaSource source) {
        return order(source)
                .filter(kind -> kind != HostKind.BROWSER)
                .filter(kind -> USABLE.contains(readiness(kind)) && mayTry(source, kind))
                .findFirst();
    }

    /// Why no host can be gone to.
    PlayerFailure verdict(MediaSource source) {
        return order(source)
                .limit(1)
                .flatMap(kind -> obstacle(source, kind).stream())
                .findFirst()
                .or(() -> obstacle(source, HostKind.WEBVIEW))
                .map(why -> why.reason().isOfSource() ? why : why.offering(onConsent(source)))
                .orElseThrow();
    }

    private Readiness readiness(HostKind kind) {
        return supplies.containsKey(kind) ? supply(kind).readiness() : Readiness.ABSENT;
    }

    private Stream<HostKind> promising(MediaSource source) {
        return order(source).filter(kind -> obstacle(source, kind).isEmpty());
    }

    private Optional<PlayerFailure> obstacle(MediaSource source, HostKind kind) {
        return new Diagnosis(kind).beforeTrying(source).or(() -> experience.failure(source, kind));
    }

    private Stream<HostKind> order(MediaSource source) {
        List<HostKind> order = new ArrayList<>(FULL_ENGINES);
        FULL_ENGINES.stream()
                .filter(kind -> readiness(kind) == Readiness.PREFERRED)
                .forEach(kind -> {
                    order.remove(kind);
                    order.addFirst(kind);
                });
        if (wantsFullEngine(source)) {
            order.addLast(HostKind.WEBVIEW);
        } else {
            order.addFirst(HostKind.WEBVIEW);
        }
        return order.stream();
    }

    /// Sites need Media Source Extensions, which WebView has not; and in an HTTP live stream it
    /// goes to the beginnings of the pieces only.
    private static boolean wantsFullEngine(MediaSource source) {
        return switch (source) {
            case MediaSource.YouTube _, MediaSource.Vimeo _ -> true;
            case MediaSource.WebMedia web -> web.isHttpLiveStream();
            case MediaSource.LocalFile _, MediaSource.Unavailable _ -> false;
        };
    }
}
