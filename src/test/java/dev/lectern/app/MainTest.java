package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("--note", "--at", "--media", "--theme", "--size", "--screenshot")
                .contains("the folder of notes, or one note in it");
    }

    @Test
    void theVersionIsTheBuilds() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("Lectern \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --at soon        | “soon” is no time
                    --size big       | “big” is no size
                    --theme blue     | “blue” is no theme
                    /no/such/vault   | there is no file or folder /no/such/vault
                    --media /nowhere | /nowhere is not a folder
                    --colour         | Unknown option: '--colour'
                    """)
    void aBadCallIsAnsweredWithOneSentence(String arguments, String sentence) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString().strip()).contains(sentence).doesNotContain("\n");
        assertThat(out.toString()).isEmpty();
    }
}
