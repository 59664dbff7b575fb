package dev.lectern.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://vimeo.com/76979871/8272103f6e",
                "vimeo.com/76979871/8272103f6e?share=copy",
                "https://www.vimeo.com/76979871/8272103f6e#t=90s",
                "https://player.vimeo.com/video/76979871?title=0&h=8272103f6e",
            })
    void anUnlistedVideoOfVimeoIsOneVideoHoweverItIsWritten(String address) {
        assertThat(VimeoAddress.of(address).map(VimeoAddress::video))
                .contains(new VideoRef.Web(URI.create("https://vimeo.com/76979871/8272103f6e")));
    }

    @Test
    void knowsTheAddressesOfVimeo() {
        assertThat(VimeoAddress.of("https://vimeo.com/76979871?x=1#t=1m5s"))
                .contains(new VimeoAddress("76979871", Optional.empty(), Optional.of("1m5s")));
        assertThat(VimeoAddress.of("https://vimeo.com/channels/staffpicks/76979871"))
                .map(VimeoAddress::id)
                .contains("76979871");
        for (String other :
                new String[] {
                    "https://vimeo.com/about",
                    "https://vimeo.com/76979871x",
                    "https://notvimeo.com/76979871",
                    "https://example.org/?https://vimeo.com/76979871"
                }) {
            assertThat(VimeoAddress.of(other)).isEmpty();
        }
    }
}
