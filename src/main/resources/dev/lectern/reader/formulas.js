// Sets the formulas of a note. One that can't be set stays as it was written, and says why.
'use strict';

const formulas = (() => {
  const LONGEST = 20000;

  // Nothing in a formula may lead anywhere, load anything or choose classes (trust); what it can
  // grow to is bounded.
  const RULES = {throwOnError: true, trust: false, strict: 'ignore', maxSize: 20, maxExpand: 300};

  // Each fraction in another's numerator doubles the time that layout takes.
  const TOO_DEEP = '.mfrac '.repeat(11);

  // What can put ink outside of the formula's own place.
  const MOVES = /\\(?:raisebox|[hmv]?kern|[hm]skip|[hm]?space|rule|smash|(?:math)?[lcr]lap|\\\[)/;

  // Has the fonts in it that most formulas need.
  const FIRST = String.raw`\int_0^1 \frac{x^2}{\sqrt{y}} \, dx = \left(a\right)`;

  const library = () =>
    [libraries.style('katex/dist/katex.min.css'), libraries.script('katex/dist/katex.min.js')];

  // Sets a formula that is not seen: the fonts come with it.
  async function rehearse() {
    const unseen = document.createElement('div');
    unseen.className = 'unseen';
    unseen.innerHTML = `<span class="math">${FIRST}</span>`;
    document.body.append(unseen);
    await set(unseen);
    // Only now does the page ask for the fonts.
    unseen.getBoundingClientRect();
    await document.fonts.ready;
    unseen.remove();
  }

  function set(root) {
    const all = [...root.querySelectorAll('.math')];
    if (all.length) {
      return libraries.once(library(), () => all.filter(formula => formula.isConnected).forEach(setOne));
    }
  }

  function setOne(formula) {
    const tex = formula.textContent;
    const display = formula.matches('div') || formula.dataset.display === 'block';
    try {
      if (tex.length > LONGEST) {
        throw new Error(sentences.say('formula.letters', tex.length, LONGEST));
      }
      const made = document.createElement('span');
      katex.render(tex, made, {...RULES, displayMode: display});
      if (made.querySelector(TOO_DEEP)) {
        throw new Error(sentences.say('formula.deep'));
      }
      formula.replaceChildren(...made.childNodes);
      if (MOVES.test(tex) && strays(formula)) {
        throw new Error(sentences.say('formula.strays'));
      }
      formula.classList.add('set');
    } catch (reason) {
      formula.textContent = tex;
      formula.title = reason.message.replace(/^KaTeX parse error: /, '');
      formula.classList.add('unset');
    }
  }

  function strays(formula) {
    const place = (formula.closest('p, li, td, th, div, blockquote') ?? formula).getBoundingClientRect();
    const room = 40;
    return [...formula.querySelectorAll('.katex-html *')].some(part => {
      const box = part.getBoundingClientRect();
      return box.width * box.height > 0 &&
        (box.top < place.top - room || box.bottom > place.bottom + room || box.left < place.left - room);
    });
  }

  return {set, rehearse};
})();
