package dev.lectern.host;

import dev.lectern.player.HostKind;
import dev.lectern.player.Media;
import dev.lectern.player.MediaSource;
import dev.lectern.player.PlayerCommand;
import dev.lectern.player.PlayerEvent;
import dev.lectern.player.PlayerFailure;
import dev.lectern.web.Line;
import dev.lectern.web.PageFolder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The page that plays, wherever it is shown: its address, and the line to it. For the JavaFX
/// thread only.
final class PlayerPage {

    private static final Logger LOG = System.getLogger(PlayerPage.class.getName());
    private static final Set<String> FILES =
            Set.of(
                    "player.html",
                    "player.css",
                    "player.js",
                    "line.js",
                    "tab.js",
                    "film.js",
                    "youtube.js",
                    "vimeo.js",
                    "script.js",
                    "sound.js",
                    "canary.js",
                    "canary.mp4");

    private final PlayerSite site;
    private final Diagnosis diagnosis;
    private final URI folder;
    private final URI line;
    private final PageClock clock;
    private final Set<URI> grants = new HashSet<>();
    private Consumer<PageEvent> listener = _ -> {};
    private Line.@Nullable Outlet outlet;
    private int load;
    private int commands;

    /// The number of the newest command that goes to another time.
    private int move;

    private MediaSource source = new MediaSource.YouTube("");
    private PlayableMedia media = new PlayableMedia.None();

    /// @param host the one that shows the page
    public PlayerPage(PlayerSite site, HostKind host) {
        this.site = site;
        diagnosis = new Diagnosis(host, site.outside().online());
        clock = new PageClock(site.fx(), this::tell);
        folder =
                site.server()
                        .publish(
                                PageFolder.beside(
                                        PlayerPage.class,
                                        FILES,
                                        site.outside().contentSecurityPolicy()));
        line = site.server().open(new PageLine());
    }

    /// Where the page is to be had.
    public URI address() {
        return folder.resolve("player.html#" + options());
    }

    /// Where the page is to be had for a tab of its own.
    URI addressOfTab() {
        return folder.resolve("player.html#" + options() + "&tab");
    }

    /// Where the page is to be had by a host that wants it to try a seek first.
    URI addressWithCanary() {
        return folder.resolve("player.html#" + options() + "&canary=" + canary());
    }

    URI canary() {
        return folder.resolve("canary.mp4");
    }

    /// Where the page has the file that is loaded, if it is a file.
    Optional<URI> file() {
        return media instanceof PlayableMedia.File(URI address)
                ? Optional.of(address)
                : Optional.empty();
    }

    public void listen(Consumer<PageEvent> to) {
        listener = to;
    }

    public void send(PlayerCommand command) {
        commands++;
        switch (command) {
            case PlayerCommand.Load(int number, MediaSource loaded, _) -> {
                if (number != load) {
                    revokeGrants();
                }
                load = number;
                move();
                source = loaded;
                media = media(loaded);
            }
            case PlayerCommand.Clear _ -> {
                load = 0;
                media = new PlayableMedia.None();
                clock.stop();
                revokeGrants();
            }
            case PlayerCommand.Seek _ -> move();
            case PlayerCommand.Play _,
                    PlayerCommand.Pause _,
                    PlayerCommand.Adjust _,
                    PlayerCommand.Caption _,
                    PlayerCommand.Announce _ -> {}
        }
        if (outlet != null) {
            outlet.send(Protocol.write(command, commands, media));
        }
    }

    /// What the page says of its clock is out of date until it has heard this command.
    private void move() {
        move = commands;
        clock.stop();
    }

    private String options() {
        Outside outside = site.outside();
        return "line="
                + line.getPath().substring(1)
                + option("youtube", outside.youTube().api())
                + option("youtubeHost", outside.youTube().host())
                + option("vimeo", outside.vimeo().api())
                + option("vimeoHost", outside.vimeo().host());
    }

    private static String option(String name, URI address) {
        return "&" + name + "=" + URLEncoder.encode(address.toString(), StandardCharsets.UTF_8);
    }

    private PlayableMedia media(MediaSource loaded) {
        return switch (loaded) {
            case MediaSource.LocalFile(Path file, _) -> new PlayableMedia.File(grant(file));
            case MediaSource.WebMedia(URI address) -> new PlayableMedia.Web(address);
            case MediaSource.YouTube(String id) -> new PlayableMedia.YouTube(id);
            case MediaSource.Vimeo(String id, Optional<String> hash) ->
                    new PlayableMedia.Vimeo(id, hash);
            case MediaSource.Unavailable _ -> new PlayableMedia.None();
        };
    }

    private URI grant(Path file) {
        URI granted = site.server().grant(file);
        grants.add(granted);
        return granted;
    }

    private void revokeGrants() {
        grants.forEach(site.server()::revoke);
        grants.clear();
    }

    private void heard(String text) {
        Protocol.read(text)
                .ifPresentOrElse(
                        this::heard, () -> LOG.log(Level.WARNING, "the player page said: " + text));
    }

    private void heard(Protocol.Heard heard) {
        switch (heard.event()) {
            case PageEvent.Told(PlayerEvent.Connected _),
                    PageEvent.Seeking _,
                    PageEvent.CanarySought _,
                    PageEvent.Gone _ ->
                    listener.accept(heard.event());
            case PageEvent.Told(PlayerEvent event) ->
                    ifCurrent(heard.load(), () -> heard(event, heard.newest()));
            case PageEvent.ClickNeeded needed ->
                    ifCurrent(heard.load(), () -> listener.accept(needed));
            case PageEvent.Troubled troubled -> ifCurrent(heard.load(), () -> diagnose(troubled));
        }
    }

    /// @param newest the number of the newest command that the page had heard by then
    private void heard(PlayerEvent event, int newest) {
        switch (event) {
            case PlayerEvent.Ready(Media media) when media.width() == 0 -> lookForPictures(media);
            case PlayerEvent.Ticked _, PlayerEvent.Sought _ when newest < move -> {
                // The page has yet to hear where it is to be.
            }
            case PlayerEvent.Ticked tick -> clock.read(tick);
            case PlayerEvent told -> tell(told);
        }
    }

    private void tell(PlayerEvent event) {
        listener.accept(new PageEvent.Told(event));
    }

    private void ifCurrent(int number, Runnable reaction) {
        if (number == load) {
            reaction.run();
        }
    }

    private void diagnose(PageEvent.Troubled troubled) {
        int number = load;
        MediaSource about = source;
        site.background()
                .execute(() -> {
                    PlayerFailure failure = diagnosis.of(about, troubled);
                    site.fx().execute(() -> ifCurrent(number, () -> fail(failure)));
                });
    }

    /// Gives up what is loaded.
    public void fail(PlayerFailure failure) {
        send(new PlayerCommand.Clear());
        tell(new PlayerEvent.Failed(failure));
    }

    /// No picture and no error: sound alone, or pictures that can't be decoded here.
    private void lookForPictures(Media media) {
        int number = load;
        MediaSource about = source;
        site.background()
                .execute(() -> {
                    Optional<PlayerFailure> failure = diagnosis.ofNoPicture(about);
                    site.fx()
                            .execute(() ->
                                    ifCurrent(
                                            number,
                                            () ->
                                                    failure.ifPresentOrElse(
                                                            this::fail,
                                                            () ->
                                                                    tell(
                                                                            new PlayerEvent.Ready(
                                                                                    media)))));
                });
    }

    /// The program's end of the line.
    private final class PageLine implements Line {

        @Override
        public void opened(Outlet page) {
            site.fx().execute(() -> outlet = page);
        }

        @Override
        public void heard(String text) {
            site.fx().execute(() -> PlayerPage.this.heard(text));
        }

        @Override
        public void closed() {
            site.fx()
                    .execute(() -> {
                        outlet = null;
                        clock.stop();
                        listener.accept(new PageEvent.Gone());
                    });
        }
    }
}
