package dev.lectern;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.lectern.fx.FxThread;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

/// The rules of `src/site/markdown/architecture.md`, so that they stay true.
class ArchitectureTest {

    private static final String[] CORE = {
        "dev.lectern.video..",
        "dev.lectern.note..",
        "dev.lectern.markdown..",
        "dev.lectern.link..",
        "dev.lectern.search..",
        "dev.lectern.vault..",
        "dev.lectern.library..",
        "dev.lectern.page..",
        "dev.lectern.graph..",
        "dev.lectern.media..",
        "dev.lectern.caption..",
        "dev.lectern.memory..",
        "dev.lectern.web..",
        "dev.lectern.chromium..",
        "dev.lectern.export..",
        "dev.lectern.words.."
    };

    private static final String[] SESSION_KNOWS = {
        "note",
        "video",
        "media",
        "caption",
        "markdown",
        "link",
        "search",
        "vault",
        "library",
        "page",
        "graph",
        "memory",
        "player",
        "fx"
    };

    private final JavaClasses program =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.lectern");

    @Test
    void packagesFormNoCycles() {
        check(slices().matching("dev.lectern.(*)..").should().beFreeOfCycles());
    }

    @Test
    void theCoreKnowsNoToolkit() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(CORE)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "com.sun.javafx..", "netscape.javascript..")
                        .because("the command line uses it without a toolkit or a display"));
    }

    /// What each package may know besides itself and `words`: the table of the architecture page.
    private static final Map<String, Set<String>> MAY_KNOW =
            Map.ofEntries(
                    entry("words", Set.of()),
                    entry("video", Set.of()),
                    entry("web", Set.of()),
                    entry("export", Set.of()),
                    entry("chromium", Set.of()),
                    entry("fx", Set.of()),
                    entry("media", Set.of("video")),
                    entry("caption", Set.of("video")),
                    entry("note", Set.of("video")),
                    entry("markdown", Set.of("note", "video")),
                    entry("link", Set.of("note", "video", "media")),
                    entry("search", Set.of("note", "video")),
                    entry("vault", Set.of("note", "video")),
                    entry("memory", Set.of("note", "video")),
                    entry(
                            "library",
                            Set.of(
                                    "note",
                                    "video",
                                    "media",
                                    "caption",
                                    "markdown",
                                    "link",
                                    "search",
                                    "vault")),
                    entry(
                            "page",
                            Set.of(
                                    "note",
                                    "video",
                                    "media",
                                    "markdown",
                                    "link",
                                    "library",
                                    "memory")),
                    entry("graph", Set.of("note", "video", "link", "library")),
                    entry("player", Set.of("video", "media", "caption")),
                    entry("host", Set.of("player", "video", "media", "caption", "web", "chromium")),
                    entry("session", Set.of(SESSION_KNOWS)),
                    entry("reader", with(SESSION_KNOWS, "session", "web", "export")),
                    entry("viewer", with(SESSION_KNOWS, "session")),
                    entry("navigator", with(SESSION_KNOWS, "session")));

    private static Set<String> with(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).collect(Collectors.toSet());
    }

    @Test
    void arrowsPointDownOnly() {
        MAY_KNOW.forEach((name, known) -> {
            String[] others =
                    Stream.concat(MAY_KNOW.keySet().stream(), Stream.of("app"))
                            .filter(other -> !other.equals(name) && !other.equals("words"))
                            .filter(other -> !known.contains(other))
                            .map(other -> "dev.lectern." + other + "..")
                            .toArray(String[]::new);
            check(
                    noClasses()
                            .that()
                            .resideInAPackage("dev.lectern." + name + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(others)
                            .because("panes never see each other, and the core never the window"));
        });
    }

    @Test
    void thereIsOneWayOntoTheFxThread() {
        check(
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName(FxThread.class.getName())
                        .should()
                        .callMethod(Platform.class, "runLater", Runnable.class)
                        .because("an Executor can be replaced in a test, a static call can't"));
    }

    @Test
    void nobodyButTheCommandLineWaitsForAFuture() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.lectern.app.command..")
                        .should()
                        .callMethodWhere(
                                target(name("get").or(name("join")))
                                        .and(target(owner(assignableTo(Future.class)))))
                        .because("the JavaFX thread must never block; answers are delivered"));
    }

    @Test
    void flexmarkIsSeenInMarkdownOnly() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.lectern.markdown..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.vladsch..")
                        .because("one package understands Markdown"));
    }

    @Test
    void luceneIsSeenInSearchOnly() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.lectern.search..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.lucene..")
                        .because("one package knows how notes are found"));
    }

    @Test
    void jcefIsSeenInChromiumOnly() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.lectern.chromium..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.cef..")
                        .because("one package knows Chromium, and no other may need AWT"));
    }

    @Test
    void webViewIsSeenInReaderAndHostOnly() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("dev.lectern.reader..", "dev.lectern.host..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx.scene.web..", "netscape.javascript..")
                        .because("a page is one pane's business"));
    }

    @Test
    void nothingStaticChanges() {
        check(
                fields().that()
                        .areStatic()
                        .should()
                        .beFinal()
                        .because("state that everybody can reach belongs to nobody"));
    }

    @Test
    void publicMethodsTakeNoFlags() {
        check(
                noMethods()
                        .that()
                        .arePublic()
                        .and(
                                describe(
                                        "are not a record's or an override's",
                                        ArchitectureTest::isOurOwnChoice))
                        .should()
                        .haveRawParameterTypes(
                                describe(
                                        "with a boolean",
                                        types ->
                                                types.stream()
                                                        .anyMatch(type ->
                                                                type.isEquivalentTo(
                                                                        boolean.class))))
                        .because("a reader of the call can't tell what true means"));
    }

    private static boolean isOurOwnChoice(JavaMethod method) {
        String[] parameters =
                method.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toArray(String[]::new);
        return !method.getOwner().isRecord()
                && Stream.concat(
                                method.getOwner().getAllRawSuperclasses().stream(),
                                method.getOwner().getAllRawInterfaces().stream())
                        .noneMatch(parent ->
                                parent.tryGetMethod(method.getName(), parameters).isPresent());
    }

    private void check(ArchRule rule) {
        rule.check(program);
    }
}
