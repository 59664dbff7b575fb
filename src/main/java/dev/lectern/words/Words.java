package dev.lectern.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// The sentences that the reader sees, by key, from `words.properties`.
public final class Words {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("dev.lectern.words.words", Locale.ROOT);

    private Words() {}

    /// The sentence of `key` with `parts` put into its places, as [MessageFormat] does.
    ///
    /// @throws java.util.MissingResourceException if there is no such sentence
    public static String say(String key, @Nullable Object... parts) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(parts);
    }
}
