package dev.lectern.app;

import dev.lectern.app.Opening.StartAt;
import dev.lectern.app.Opening.WindowSize;
import dev.lectern.memory.ThemeChoice;
import dev.lectern.video.Timestamp;
import dev.lectern.words.Words;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// How the values of options are written.
final class Converters {

    private static final Pattern STAMP_NUMBER = Pattern.compile("#([1-9][0-9]{0,5})");
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{2,4})[xX×]([1-9][0-9]{2,4})");

    private Converters() {}

    /// `12:34`, or `#3` for a note's third stamp.
    static final class ToStartAt implements ITypeConverter<StartAt> {
        @Override
        public StartAt convert(String value) {
            Matcher number = STAMP_NUMBER.matcher(value);
            if (number.matches()) {
                return new StartAt.StampNumber(Integer.parseInt(number.group(1)));
            }
            return Timestamp.parse(value)
                    .<StartAt>map(StartAt.Time::new)
                    .orElseThrow(
                            () -> new TypeConversionException(Words.say("option.badTime", value)));
        }
    }

    /// `1280x800`.
    static final class ToSize implements ITypeConverter<WindowSize> {
        @Override
        public WindowSize convert(String value) {
            Matcher size = SIZE.matcher(value);
            if (!size.matches()) {
                throw new TypeConversionException(Words.say("option.badSize", value));
            }
            return new WindowSize(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
        }
    }

    /// The names of the themes, in small letters.
    static final class ToTheme implements ITypeConverter<ThemeChoice> {
        @Override
        public ThemeChoice convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "light" -> ThemeChoice.LIGHT;
                case "dark" -> ThemeChoice.DARK;
                case "system" -> ThemeChoice.SYSTEM;
                default -> throw new TypeConversionException(Words.say("option.badTheme", value));
            };
        }
    }
}
