package dev.lectern.video;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;

/// Which video a note is about. Two notes with equal references share a running player.
public sealed interface VideoRef {

    /// A video on YouTube, by its id of eleven characters.
    record YouTube(String id) implements VideoRef {
        private static final int LENGTH = 11;

        public YouTube {
            if (!isId(id)) {
                throw new IllegalArgumentException("not a YouTube id: " + id);
            }
        }

        public static boolean isId(String text) {
            int i = 0;
            while (i < text.length() && isOfId(text.charAt(i))) {
                i++;
            }
            return i == text.length() && i == LENGTH;
        }

        private static boolean isOfId(char c) {
            return (c >= 'A' && c <= 'Z')
                    || (c >= 'a' && c <= 'z')
                    || (c >= '0' && c <= '9')
                    || c == '_'
                    || c == '-';
        }
    }

    /// A file, named relative to the vault's root with `/` between the folders; `../` may lead out
    /// of the vault. One file has one name: steps that lead nowhere are taken out.
    record File(String path) implements VideoRef {
        public File {
            path = normal(path);
        }

        private static String normal(String path) {
            Deque<String> steps = new ArrayDeque<>();
            for (String step : path.split("/", -1)) {
                if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
                    steps.removeLast();
                } else if (!step.isEmpty() && !step.equals(".")) {
                    steps.addLast(step);
                }
            }
            return (path.startsWith("/") ? "/" : "") + String.join("/", steps);
        }
    }

    /// Media at an `http` or `https` address.
    record Web(URI address) implements VideoRef {}
}
