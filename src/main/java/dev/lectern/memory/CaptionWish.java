package dev.lectern.memory;

/// In which language captions are wanted.
///
/// @param language as the names of caption files tell it, such as `en`; empty for whichever
public record CaptionWish(String language) {

    public static final Preferences.Part<CaptionWish> PART =
            new Preferences.Part<>("captions", CaptionWish.class, new CaptionWish(""));
}
