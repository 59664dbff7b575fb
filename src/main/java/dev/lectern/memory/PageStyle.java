package dev.lectern.memory;

/// How the reader likes the page that notes are read in.
///
/// @param size of the text, in percent; what nobody can read becomes the nearest that there is
/// @param family the font of [Face#OWN], as the system calls it
public record PageStyle(int size, Face face, String family, Measure measure) {

    public static final PageStyle FIRST = new PageStyle(100, Face.SERIF, "", Measure.NORMAL);
    public static final Preferences.Part<PageStyle> PART =
            new Preferences.Part<>("page", PageStyle.class, FIRST);

    private static final int SMALLEST = 60;
    private static final int LARGEST = 250;

    /// The kind of letters.
    public enum Face {
        SERIF,
        SANS,
        OWN
    }

    /// How long a line is.
    public enum Measure {
        NARROW,
        NORMAL,
        WIDE
    }

    public PageStyle {
        size = Math.clamp(size, SMALLEST, LARGEST);
    }

    public PageStyle withSize(int percent) {
        return new PageStyle(percent, face, family, measure);
    }

    public PageStyle withFace(Face other) {
        return new PageStyle(size, other, family, measure);
    }

    /// The same in the reader's own font.
    public PageStyle withFamily(String other) {
        return new PageStyle(size, Face.OWN, other, measure);
    }

    public PageStyle withMeasure(Measure other) {
        return new PageStyle(size, face, family, other);
    }
}
