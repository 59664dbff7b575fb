// Long lists come in parts: a button, and behind it the next part, hidden.
'use strict';

const parts = (() => {
  function next(button) {
    const part = button.nextElementSibling;
    part.hidden = false;
    button.remove();
    const first = part.querySelector('a');
    if (first) {
      first.focus({preventScroll: true});
    }
  }

  function show(part) {
    part.hidden = false;
    part.previousElementSibling?.remove();
  }

  // Shows all parts around an element.
  function reveal(element) {
    for (let part = element.closest('[hidden]'); part; part = element.closest('[hidden]')) {
      show(part);
    }
  }

  // Shows parts until the page can be scrolled so far.
  function revealDownTo(pixels) {
    const page = document.documentElement;
    for (let part = hiddenPart(); part && pixels + window.innerHeight > page.scrollHeight; part = hiddenPart()) {
      show(part);
    }
  }

  function hiddenPart() {
    return document.querySelector('.more + [hidden]');
  }

  return {next, reveal, revealDownTo};
})();
