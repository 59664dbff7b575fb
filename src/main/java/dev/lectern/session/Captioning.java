package dev.lectern.session;

import dev.lectern.caption.CaptionFault;
import dev.lectern.caption.CaptionReader;
import dev.lectern.caption.Captions;
import dev.lectern.fx.Latest;
import dev.lectern.media.CaptionTrack;
import dev.lectern.video.VideoRef;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Reads the captions of the video on the player, in the language that the reader likes, and gives
/// them to the player.
///
/// Belongs to the JavaFX thread; files are found and read in the background.
public final class Captioning {

    private static final Logger LOG = System.getLogger(Captioning.class.getName());

    private final Screening screening;
    private final Function<VideoRef, List<CaptionTrack>> finder;
    private final Latest reading;
    private final ReadOnlyObjectWrapper<Transcript> transcript =
            new ReadOnlyObjectWrapper<>(Transcript.NONE);
    private String language;

    /// @param finder tells which captions there are of a video; it may take a while
    /// @param reading asks it, and reads, in the background
    /// @param language the one that was liked last
    public Captioning(
            Screening screening,
            Function<VideoRef, List<CaptionTrack>> finder,
            Latest reading,
            String language) {
        this.screening = screening;
        this.finder = finder;
        this.reading = reading;
        this.language = language;
        screening.video().subscribe(_ -> turnToVideo());
    }

    /// What is said in the video on the player; nothing until it has been read.
    public ReadOnlyObjectProperty<Transcript> transcript() {
        return transcript.getReadOnlyProperty();
    }

    /// The language that the reader chose last.
    public String language() {
        return language;
    }

    /// Changes to other captions of the video, and to their language for the videos to come.
    public void choose(CaptionTrack track) {
        language = track.language();
        refresh();
    }

    /// Changes to the next of the video's captions.
    public void chooseNext() {
        List<CaptionTrack> tracks = transcript.get().tracks();
        int now = transcript.get().chosen().map(tracks::indexOf).orElse(-1);
        if (tracks.size() > 1) {
            choose(tracks.get((now + 1) % tracks.size()));
        }
    }

    /// Reads again what lies on disk.
    public void refresh() {
        String liked = language;
        screening
                .video()
                .get()
                .ifPresent(
                        video -> reading.ask(() -> read(finder.apply(video), liked), this::learn));
    }

    private void turnToVideo() {
        learn(Transcript.NONE);
        refresh();
    }

    private void learn(Transcript read) {
        if (!read.equals(transcript.get())) {
            transcript.set(read);
            screening.player().caption(read.captions().cues());
        }
    }

    private static Transcript read(List<CaptionTrack> tracks, String liked) {
        Optional<CaptionTrack> chosen = choice(tracks, liked);
        return new Transcript(tracks, chosen, chosen.map(Captioning::read).orElse(Captions.NONE));
    }

    /// The language that is liked, or captions that name none, or the one of this machine.
    private static Optional<CaptionTrack> choice(List<CaptionTrack> tracks, String liked) {
        String here = Locale.getDefault().getLanguage();
        Stream<Predicate<String>> wishes =
                Stream.of(
                        liked::equals, String::isEmpty, here::equals, tag -> tag.startsWith("en"));
        return wishes.flatMap(wish -> tracks.stream().filter(track -> wish.test(track.language())))
                .findFirst()
                .or(() -> tracks.stream().findFirst());
    }

    private static Captions read(CaptionTrack track) {
        try {
            return CaptionReader.read(track.file());
        } catch (IOException unreadable) {
            LOG.log(Level.DEBUG, "unreadable captions", unreadable);
            return new Captions(
                    List.of(), List.of(new CaptionFault(0, CaptionFault.Kind.UNREADABLE)));
        }
    }
}
