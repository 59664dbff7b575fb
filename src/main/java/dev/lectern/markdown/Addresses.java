package dev.lectern.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the addresses that notes may lead to.
final class Addresses {

    private static final Set<String> SAFE = Set.of("http", "https", "mailto");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    private Addresses() {}

    /// The address that `text` is, if a reader may be sent there: `http`, `https` or `mailto`. What
    /// an address may not contain is percent-encoded.
    static Optional<URI> of(String text) {
        try {
            URI address = new URI(encoded(text.strip()));
            String scheme = address.getScheme();
            boolean safe = scheme != null && SAFE.contains(scheme.toLowerCase(Locale.ROOT));
            boolean whole =
                    safe
                            && (scheme.equalsIgnoreCase("mailto")
                                    || address.getRawAuthority() != null);
            return whole ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// Whether `text` begins with a scheme, safe or not.
    static boolean hasScheme(String text) {
        return SCHEME.matcher(text).matches();
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean allowed =
                    c > ' ' && c < 127 && "\"<>\\^`{|}[]".indexOf(c) < 0 && !isBarePercent(text, i);
            if (allowed) {
                encoded.append(c);
            } else {
                int end = Character.isHighSurrogate(c) && i + 1 < text.length() ? i + 2 : i + 1;
                for (byte b : text.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
                }
                i = end - 1;
            }
        }
        return encoded.toString();
    }

    private static boolean isBarePercent(String text, int i) {
        return text.charAt(i) == '%'
                && !(i + 2 < text.length()
                        && Character.digit(text.charAt(i + 1), 16) >= 0
                        && Character.digit(text.charAt(i + 2), 16) >= 0);
    }
}
