package dev.lectern.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VideoRefTest {

    @Test
    void oneFileHasOneName() {
        assertThat(new VideoRef.File("a/./b/../c.mp4")).isEqualTo(new VideoRef.File("a/c.mp4"));
        assertThat(new VideoRef.File("a/../../c.mp4").path()).isEqualTo("../c.mp4");
        assertThat(new VideoRef.File("/films/c.mp4").path()).isEqualTo("/films/c.mp4");
    }

    @Test
    void knowsTheAddressesOfYouTube() {
        assertThat(YouTubeAddress.of("https://www.youtube.com/watch?x=1&v=aB3_dE-gH1k&t=75"))
                .contains(new YouTubeAddress("aB3_dE-gH1k", Optional.of("75")));
        assertThat(
                        YouTubeAddress.of("https://youtu.be/aB3_dE-gH1k?t=1m5s")
                                .flatMap(YouTubeAddress::start))
                .contains("1m5s");
        assertThat(
                        YouTubeAddress.of("https://www.youtube.com/watch?v=example")
                                .flatMap(YouTubeAddress::video))
                .isEmpty();
        assertThat(YouTubeAddress.of("https://example.org/watch?v=aB3_dE-gH1k")).isEmpty();
    }
}
