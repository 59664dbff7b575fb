package dev.lectern.reader;

import dev.lectern.web.PageFolder;
import java.util.Set;

/// The files of the page that notes are read in.
public final class NotePageFiles {

    public static final String PAGE = "note.html";

    /// What a note may do on its page: be shown. No script but the page's own runs, and nothing is
    /// fetched from anywhere but the program's own server.
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-src 'none'";

    public static final PageFolder FOLDER =
            new PageFolder(NotePageFiles.class, Set.of(PAGE, "note.js", "note.css"), POLICY);

    private NotePageFiles() {}
}
