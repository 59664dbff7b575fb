package dev.lectern.app;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.EventHandler;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Counts what attacks achieve in a web view: scripts that ran, and pages that it was led to; and,
/// when asked, what stands on its page. Belongs to the JavaFX thread.
final class Intrusions {

    /// What every attack says when it runs.
    private static final String CANARY = "7301";

    /// Does to every element in the note what a reader could do, and some more.
    private static final String TOUCH =
            """
            (() => {
              const root = document.getElementById('note') ?? document.body;
              const types = ['mouseover', 'mouseenter', 'mousedown', 'mouseup', 'mousemove',
                'focus', 'focusin', 'blur', 'keydown', 'keyup', 'copy', 'wheel', 'pointerdown',
                'pointerenter', 'touchstart', 'drag', 'animationstart', 'animationend',
                'transitionend', 'scroll', 'select', 'contextmenu', 'auxclick', 'toggle', 'input',
                'change'];
              for (const element of [...root.querySelectorAll('*')].slice(0, 300)) {
                types.forEach(type => element.dispatchEvent(new Event(type, {cancelable: true})));
                element.focus?.();
                element.dispatchEvent(
                    new MouseEvent('click', {bubbles: true, cancelable: true, view: window}));
              }
            })()
            """;

    /// The secret picture is of 7 by 3 pixels.
    private static final String LOOK =
            """
            (() => {
              scrollTo(0, 0);
              const root = document.getElementById('note');
              const title = document.getElementById('title');
              if (!root || !title) {
                return JSON.stringify({covers: 1, files: 0, frames: 0});
              }
              const box = root.getBoundingClientRect();
              const outside = (x, y) =>
                x < box.left - 2 || x > box.right + 2 || y < box.top - 2 || y > box.bottom + 2;
              let covers = title.getBoundingClientRect().height === 0 ? 1 : 0;
              for (let x = 5; x < innerWidth; x += innerWidth / 12) {
                for (let y = 5; y < innerHeight; y += innerHeight / 12) {
                  const top = document.elementFromPoint(x, y);
                  if (top && top !== root && root.contains(top) && outside(x, y)) {
                    covers++;
                  }
                }
              }
              const files = [...document.images]
                .filter(image => image.naturalWidth === 7 && image.naturalHeight === 3).length;
              const frames = document.querySelectorAll(
                'iframe:not(.drawing-page), frame, object, embed, portal').length;
              return JSON.stringify({covers, files, frames});
            })()
            """;

    private final WebEngine engine;
    private final AtomicInteger scripts = new AtomicInteger();
    private final AtomicInteger navigations = new AtomicInteger();

    /// What stands on a page.
    record Sight(int covers, int files, int frames) {
        static final Sight NOTHING = new Sight(0, 0, 0);
    }

    Intrusions(WebEngine engine) {
        this.engine = engine;
        Optional<EventHandler<WebEvent<String>>> before = Optional.ofNullable(engine.getOnAlert());
        engine.setOnAlert(alert -> {
            if (alert.getData().contains(CANARY)) {
                scripts.incrementAndGet();
            }
            before.ifPresent(handler -> handler.handle(alert));
        });
        engine.locationProperty().subscribe((_, _) -> navigations.incrementAndGet());
    }

    int scripts() {
        return scripts.get();
    }

    int navigations() {
        return navigations.get();
    }

    Sight look() {
        JsonNode sight = JsonMapper.shared().readTree(String.valueOf(engine.executeScript(LOOK)));
        return new Sight(
                sight.get("covers").intValue(),
                sight.get("files").intValue(),
                sight.get("frames").intValue());
    }

    void touch() {
        engine.executeScript(TOUCH);
    }

    /// Whether the pictures of the page have come, or failed to.
    boolean isLoaded() {
        return Boolean.TRUE.equals(
                engine.executeScript("[...document.images].every(image => image.complete)"));
    }
}
