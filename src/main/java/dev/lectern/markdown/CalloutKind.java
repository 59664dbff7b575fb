package dev.lectern.markdown;

import java.util.Locale;

/// A family of callouts that look alike: those of Obsidian, with the names that notes use for each.
enum CalloutKind {
    NOTE,
    ABSTRACT,
    INFO,
    TODO,
    TIP,
    SUCCESS,
    QUESTION,
    WARNING,
    FAILURE,
    DANGER,
    BUG,
    EXAMPLE,
    QUOTE;

    /// The family of the kind that a note calls `name`; case and spaces make no difference, and an
    /// unknown name looks like a note.
    static CalloutKind of(String name) {
        return switch (Anchors.letters(name)) {
            case "abstract", "summary", "tldr", "definition", "overview", "recap" -> ABSTRACT;
            case "info", "information", "seealso", "reference", "context", "background" -> INFO;
            case "todo", "task", "exercise" -> TODO;
            case "tip", "hint", "important", "protip", "key", "keypoint", "insight", "takeaway" ->
                    TIP;
            case "success", "check", "done", "pros", "ppros", "solution" -> SUCCESS;
            case "question", "help", "faq" -> QUESTION;
            case "warning", "caution", "attention" -> WARNING;
            case "failure", "fail", "missing", "cons", "ccons" -> FAILURE;
            case "danger", "error" -> DANGER;
            case "bug" -> BUG;
            case "example", "analogy", "demo", "casestudy" -> EXAMPLE;
            case "quote", "cite" -> QUOTE;
            default -> NOTE;
        };
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
