package dev.lectern.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of `words.properties`, with their gaps filled.
public final class Words {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("dev.lectern.words.words", Locale.getDefault());

    private Words() {}

    /// The sentence named `key`; `{0}`, `{1}`, … stand for `arguments`, as [MessageFormat] says.
    public static String say(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.getDefault()).format(arguments);
    }
}
