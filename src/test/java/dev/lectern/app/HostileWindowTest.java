package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.app.Intrusions.Sight;
import dev.lectern.app.UnguardedView.Damage;
import dev.lectern.markdown.HostileNotes;
import dev.lectern.note.NotePath;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every attack that we know, in the real window: it runs nothing, calls nobody, covers nothing,
/// leads nowhere and shows no file. The same attacks on pages that nothing guards show that the
/// counts can rise.
class HostileWindowTest {

    /// A note may name its own video on the web; the player loads it, as it loads YouTube's.
    private static final String OWN_VIDEO = "/video.mp4";

    /// Every so manieth attack is tried here; `-Dlectern.hostile.each=1` tries all.
    private static final int EACH = Integer.getInteger("lectern.hostile.each", 6);

    /// Those that once stopped a page are always tried.
    private static final List<String> SUCCEEDED_ONCE =
            List.of("```constructor", "\\frac{\\frac{", "<table><tr><td><table>");

    /// Unguarded pages take longer.
    private static final int EACH_UNGUARDED = 2;

    private static final String DRAWING =
            """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
              width="9" height="9" onload="alert(7301)"><script>alert(7301)</script>
              <image width="9" height="9" xlink:href="http://HOST/svg.png"/>
              <style>@import url(http://HOST/svg.css);</style></svg>
            """;

    @TempDir private Path folder = Path.of("");
    private final Map<NotePath, String> notes = new LinkedHashMap<>();
    private OutsideWorld world;
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        world = new OutsideWorld();
        Path vault = folder.resolve("vault");
        Path lab = Files.createDirectories(vault.resolve("lab"));
        OpenWindow.copyClip("clock.mp4", lab.resolve("none_none_n.mp4"));
        secret(folder.resolve("secret.png"));
        Files.createSymbolicLink(lab.resolve("link"), folder);
        Files.createSymbolicLink(vault.resolve("link"), folder);
        Files.writeString(lab.resolve("hostile.svg"), DRAWING.replace("HOST", world.host()));
        Files.writeString(lab.resolve("begin.md"), "# Begin\n");
        int number = 0;
        for (String row : HostileNotes.ROWS) {
            for (String note : HostileNotes.of(row, world.host())) {
                if (number++ % EACH == 0 || SUCCEEDED_ONCE.stream().anyMatch(note::contains)) {
                    NotePath path = new NotePath("lab/" + row + "-" + number + ".md");
                    Files.writeString(vault.resolve(path.toString()), note);
                    notes.put(path, note);
                }
            }
        }
        window = OpenWindow.on(vault, "lab/begin.md");
    }

    @AfterEach
    void closeTheWindow() throws IOException {
        window.close();
        world.close();
    }

    private static void secret(Path file) throws IOException {
        ImageIO.write(new BufferedImage(7, 3, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    }

    @Test
    void noAttackAchievesAnything() throws Exception {
        Intrusions intrusions = OpenWindow.fx(() -> new Intrusions(engine()));
        String home = OpenWindow.fx(() -> engine().getLocation());
        Map<NotePath, Sight> seen = new HostileTour(window, intrusions).through(notes.keySet());
        new UnguardedView(world).suffer("<img src=http://%s/end>".formatted(world.host()));

        assertThat(seen).hasSameSizeAs(notes);
        assertThat(seen).allSatisfy((_, sight) -> assertThat(sight).isEqualTo(Sight.NOTHING));
        assertThat(OpenWindow.fx(intrusions::scripts)).isZero();
        assertThat(OpenWindow.fx(intrusions::navigations)).isZero();
        assertThat(OpenWindow.fx(() -> engine().getLocation())).isEqualTo(home);
        assertThat(world.requests()).contains("/end").isSubsetOf(OWN_VIDEO, "/end");
        assertThat(window.browsed())
                .isNotEmpty()
                .allSatisfy(address ->
                        assertThat(address.getScheme().toLowerCase(Locale.ROOT))
                                .isIn("http", "https", "mailto"));
    }

    /// The secret picture, where it may be seen, is seen.
    @Test
    void aPictureOfTheVaultIsCounted() throws Exception {
        Path lab = folder.resolve("vault/lab");
        secret(lab.resolve("inside.png"));
        NotePath note = new NotePath("lab/begin.md");
        Files.writeString(lab.resolve("begin.md"), "![x](inside.png)\n");
        Intrusions intrusions = OpenWindow.fx(() -> new Intrusions(engine()));
        window.await(
                "the picture is on the page",
                () -> {
                    window.session().open(note);
                    return intrusions.look().files() == 1;
                });
    }

    /// A sample, since such a page takes its time.
    @Test
    void theSameAttacksSucceedOnPagesThatNothingGuards() {
        UnguardedView view = new UnguardedView(world);
        Map<String, Damage> rows = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<NotePath, String> note : notes.entrySet()) {
            if (number++ % EACH_UNGUARDED == 0) {
                String row = note.getKey().name().replaceAll("-.*", "");
                rows.merge(row, view.suffer(note.getValue()), Damage::plus);
            }
        }
        rows.forEach((row, damage) -> System.out.println(row + ": " + damage));

        Damage all = rows.values().stream().reduce(Damage.NONE, Damage::plus);
        assertThat(all.scripts()).isPositive();
        assertThat(all.requests()).isPositive();
        assertThat(all.covers()).isPositive();
        assertThat(all.frames()).isPositive();
        assertThat(all.navigations()).isPositive();
    }

    private WebEngine engine() {
        return ((WebView) window.node("#note-view")).getEngine();
    }
}
