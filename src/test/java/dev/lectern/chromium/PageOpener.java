package dev.lectern.chromium;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// A program that shows a page in Chromium to nobody, and ends when it is told a line.
final class PageOpener {

    private PageOpener() {}

    /// Begins.
    ///
    /// @param arguments the page's file
    public static void main(String[] arguments) throws Exception {
        Chromium chromium = TestedChromium.orSkip();
        chromium.prepare((_, _, _) -> {});
        CountDownLatch painted = new CountDownLatch(1);
        Browser browser = chromium.open(Path.of(arguments[0]).toUri(), telling(painted));
        browser.resize(320, 180, 1);
        painted.await();
        System.out.println("painted");
        int told = System.in.read();
        System.exit(told < 0 ? 1 : 0);
    }

    private static Screen telling(CountDownLatch painted) {
        return new Screen() {
            @Override
            public void painted(ByteBuffer pixels, int width, int height, Area changed) {
                if (width == 320) {
                    painted.countDown();
                }
            }

            @Override
            public void pointed(Pointer pointer) {}

            @Override
            public void crashed() {}
        };
    }
}
