package dev.lectern.reader;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javafx.scene.web.WebEngine;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// The functions of the scripts on the note page. Belongs to the JavaFX thread.
final class PageScripts {

    private static final Logger LOG = System.getLogger(PageScripts.class.getName());
    private static final ObjectMapper JSON = JsonMapper.shared();

    private final WebEngine engine;

    PageScripts(WebEngine engine) {
        this.engine = engine;
    }

    /// Tells the note on the page something.
    void tell(String function, Object argument) {
        LOG.log(Level.DEBUG, "page: {0}", function);
        var _ = ask("lectern." + function, argument);
    }

    /// Calls a function; JSON is a script's literal, so no text can be taken for code.
    Object ask(String function, Object argument) {
        return engine.executeScript(function + "(" + JSON.writeValueAsString(argument) + ")");
    }
}
