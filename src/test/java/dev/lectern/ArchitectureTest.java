package dev.lectern;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.lectern.fx.FxThread;
import java.util.concurrent.Future;
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
        "dev.lectern.media..",
        "dev.lectern.memory..",
        "dev.lectern.web..",
        "dev.lectern.words.."
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

    @Test
    void arrowsPointDownOnly() {
        check(
                layeredArchitecture()
                        .consideringOnlyDependenciesInLayers()
                        .layer("video")
                        .definedBy("dev.lectern.video..")
                        .layer("note")
                        .definedBy("dev.lectern.note..")
                        .layer("markdown")
                        .definedBy("dev.lectern.markdown..")
                        .layer("link")
                        .definedBy("dev.lectern.link..")
                        .layer("search")
                        .definedBy("dev.lectern.search..")
                        .layer("vault")
                        .definedBy("dev.lectern.vault..")
                        .layer("library")
                        .definedBy("dev.lectern.library..")
                        .layer("memory")
                        .definedBy("dev.lectern.memory..")
                        .layer("web")
                        .definedBy("dev.lectern.web..")
                        .layer("player")
                        .definedBy("dev.lectern.player..")
                        .layer("session")
                        .definedBy("dev.lectern.session..")
                        .layer("reader")
                        .definedBy("dev.lectern.reader..")
                        .layer("viewer")
                        .definedBy("dev.lectern.viewer..")
                        .layer("navigator")
                        .definedBy("dev.lectern.navigator..")
                        .layer("app")
                        .definedBy("dev.lectern.app..")
                        .whereLayer("app")
                        .mayNotBeAccessedByAnyLayer()
                        .whereLayer("reader")
                        .mayOnlyBeAccessedByLayers("app")
                        .whereLayer("viewer")
                        .mayOnlyBeAccessedByLayers("app")
                        .whereLayer("navigator")
                        .mayOnlyBeAccessedByLayers("app")
                        .whereLayer("session")
                        .mayOnlyBeAccessedByLayers("reader", "viewer", "navigator", "app")
                        .whereLayer("player")
                        .mayOnlyBeAccessedByLayers("session", "viewer", "app")
                        .whereLayer("web")
                        .mayOnlyBeAccessedByLayers("player", "reader", "app")
                        .whereLayer("library")
                        .mayOnlyBeAccessedByLayers(
                                "session", "reader", "viewer", "navigator", "app")
                        .whereLayer("vault")
                        .mayOnlyBeAccessedByLayers("library", "session", "navigator", "app")
                        .whereLayer("markdown")
                        .mayOnlyBeAccessedByLayers("library", "session", "reader", "app")
                        .whereLayer("link")
                        .mayOnlyBeAccessedByLayers("library", "session", "navigator", "app")
                        .whereLayer("search")
                        .mayOnlyBeAccessedByLayers("library", "session", "navigator", "app")
                        .because("panes never see each other, and the core never sees the window"));
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
    void webViewIsSeenInReaderAndPlayerOnly() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("dev.lectern.reader..", "dev.lectern.player..")
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
        return !method.isAnnotatedWith(Override.class) && !method.getOwner().isRecord();
    }

    private void check(ArchRule rule) {
        rule.check(program);
    }
}
