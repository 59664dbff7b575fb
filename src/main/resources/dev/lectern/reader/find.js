// Finding text in the note that is shown, and marking it.
//
// The program calls find.seek, step and close; each answers with 'hit total', hits counted from 1.
// When the note changes under the hits they are sought again.
'use strict';

const find = (() => {
  const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
  const SPACE = /\s/;
  const SKIPPED = 'script, style, .katex-mathml, [hidden]';
  const BLOCKS = new Set(['block', 'list-item', 'table', 'table-cell', 'table-row', 'flex', 'grid']);
  const MOST_MARKED = 5000;
  const folded = new Map();

  const page = document.querySelector('main');
  const markHits = highlights.create('hits', 0);
  const markHit = highlights.create('hit', 1);

  let wanted = '';
  let hits = [];
  let current = 0;
  let index = null;

  // Letters without case and accents, as one or more characters.
  function fold(character) {
    let known = folded.get(character);
    if (known === undefined) {
      known = character.normalize('NFKD').replace(MARKS, '').toLowerCase().normalize('NFKD').replace(MARKS, '');
      folded.set(character, known);
    }
    return known;
  }

  // The note's text as it is sought in: folded, runs of space as one, blocks apart. For every
  // character, starts and ends tell where in which text it comes from.
  class Index {
    constructor() {
      this.texts = [];
      this.starts = [];
      this.pieces = [];
      this.spaced = true;
      const blocks = new Map();
      for (const root of [document.getElementById('title'), document.getElementById('note')]) {
        this.cut();
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
          acceptNode: node => node.nodeType === Node.ELEMENT_NODE && node.matches(SKIPPED)
            ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
        });
        let block = root;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.nodeType === Node.TEXT_NODE) {
            const around = this.blockOf(node.parentElement, root, blocks);
            if (around !== block) {
              this.cut();
              block = around;
            }
            this.add(node);
          } else if (node.tagName === 'BR') {
            this.space(null, 0);
          }
        }
      }
      this.text = this.pieces.join('');
    }

    blockOf(element, root, known) {
      if (element === root) {
        return root;
      }
      let block = known.get(element);
      if (!block) {
        block = BLOCKS.has(getComputedStyle(element).display)
          ? element : this.blockOf(element.parentElement, root, known);
        known.set(element, block);
      }
      return block;
    }

    put(piece, text, start) {
      for (let at = 0; at < piece.length; at++) {
        this.texts.push(text);
        this.starts.push(start);
      }
      this.pieces.push(piece);
    }

    cut() {
      this.put('\n', null, 0);
      this.spaced = true;
    }

    space(text, start) {
      if (!this.spaced) {
        this.put(' ', text, start);
        this.spaced = true;
      }
    }

    add(text) {
      let start = 0;
      for (const character of text.data) {
        if (SPACE.test(character)) {
          this.space(text, start);
        } else {
          const piece = fold(character);
          this.put(piece, text, start);
          this.spaced = piece ? false : this.spaced;
        }
        start += character.length;
      }
    }

    // The place of a hit in the page.
    range(from, to) {
      const range = new Range();
      range.setStart(this.texts[from], this.starts[from]);
      const text = this.texts[to - 1];
      const start = this.starts[to - 1];
      const width = text.data.codePointAt(start) > 0xffff ? 2 : 1;
      let end = start + width;
      while (end < text.data.length && fold(text.data[end]) === '') {
        end++;
      }
      range.setEnd(text, end);
      return range;
    }
  }

  function seek(text) {
    look(text);
    reveal();
    return answer();
  }

  function look(text) {
    const query = [...text.trim()].map(character => SPACE.test(character) ? ' ' : fold(character))
      .join('').replace(/ +/g, ' ');
    const from = hits[current];
    wanted = text;
    hits = [];
    if (query) {
      index ??= new Index();
      for (let at = index.text.indexOf(query); at >= 0; at = index.text.indexOf(query, at + query.length)) {
        if (index.texts[at] && index.texts[at + query.length - 1]) {
          hits.push({at, length: query.length});
        }
      }
    }
    current = from ? Math.max(0, hits.findIndex(hit => hit.at >= from.at)) : firstInSight();
    mark();
  }

  // The first hit that is not above the window, or else the first.
  function firstInSight() {
    let low = 0;
    let high = hits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rangeOf(hits[middle]).getBoundingClientRect().bottom < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < hits.length ? low : 0;
  }

  function rangeOf(hit) {
    return index.range(hit.at, hit.at + hit.length);
  }

  function mark() {
    const first = Math.max(0, Math.min(current - MOST_MARKED / 2, hits.length - MOST_MARKED));
    markHits(hits.slice(first, first + MOST_MARKED).map(rangeOf), [page]);
    markHit(hits.slice(current, current + 1).map(rangeOf), []);
  }

  function reveal() {
    if (!hits.length) {
      return;
    }
    const range = rangeOf(hits[current]);
    for (let at = range.startContainer.parentElement; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS') {
        at.open = true;
      }
    }
    const box = range.getBoundingClientRect();
    if (box.top < 70 || box.bottom > window.innerHeight - 30) {
      window.scrollBy(0, (box.top + box.bottom - window.innerHeight) / 2);
    }
  }

  function step(by) {
    if (hits.length) {
      current = (current + by + hits.length) % hits.length;
      mark();
      reveal();
    }
    return answer();
  }

  // Takes the marks away; the hit that was looked at stays selected.
  function close() {
    const here = hits[current];
    if (here) {
      getSelection().removeAllRanges();
      getSelection().addRange(rangeOf(here));
    }
    wanted = '';
    hits = [];
    current = 0;
    index = null;
    mark();
    return answer();
  }

  function answer() {
    return `${hits.length ? current + 1 : 0} ${hits.length}`;
  }

  new MutationObserver(() => {
    if (index) {
      index = null;
      look(wanted);
    }
  }).observe(page, {childList: true, characterData: true, subtree: true});

  return {seek, step, close, answer};
})();
