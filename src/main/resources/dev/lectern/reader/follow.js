// Lights the passages of the note whose moment in the video is now, and keeps one of them in sight.
//
// Down: lectern.light says which stamps are lit, lectern.jumped that the video has been sent to one,
// lectern.returnToLit brings one of them back in sight; lectern.giveWay names a corner of the page that
// something lies over.
// A span is what is lit for a stamp: its sentence, or all of its list item, heading or cell if that
// holds no stamp of another sentence.
//
// Following gives way to the reader: whatever scrolls the page and was not done here is the
// reader's doing, and from then on nothing is scrolled until the reader asks, or a lit passage is in
// sight when the next one begins.
'use strict';

(() => {
  const BLOCKS = 'p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, pre, summary, figcaption, '
    + '.callout-title';
  const SENTENCES = new Intl.Segmenter('en', {granularity: 'sentence'});
  const GLIDE = 450;
  // Where on the screen a passage comes to lie that was off it.
  const READING_LINE = 0.3;

  const byId = id => document.getElementById(id);
  const note = byId('note');
  const edges = byId('lit-edges');
  const chips = {above: byId('lit-above'), below: byId('lit-below')};
  const mark = highlights.create('lit', 0);

  let number = 0;
  let stamps = [];
  let spans = [];
  let calm = false;
  let yielded = false;
  let seen = false; // whether something lit was in sight when the page was looked at last
  let position = 0; // where this script, or a note's arrival, has put the page
  let gliding = 0;
  let placing = 0;

  // The block's own words as one text, with the place of each of its nodes and stamps in it.
  function wordsOf(block) {
    const nodes = [];
    const places = new Map();
    let text = '';
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, {
      acceptNode(node) {
        if (node.nodeType === Node.TEXT_NODE) {
          return NodeFilter.FILTER_ACCEPT;
        }
        if (node.matches('a.stamp')) {
          places.set(node, text.trimEnd().length);
          return NodeFilter.FILTER_REJECT;
        }
        return node.matches(BLOCKS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
      },
    });
    while (walker.nextNode()) {
      const node = walker.currentNode;
      nodes.push({node, from: text.length});
      text += node.data;
    }
    return {nodes, places, text, pieces: piecesOf(text, [...places.values()])};
  }

  // From where to where the sentence goes that is cited at each place. Between two sentences a stamp
  // belongs to the one before it, unless its block begins with a stamp.
  function piecesOf(text, places) {
    const leading = places[0] === 0;
    const sentences = [...SENTENCES.segment(text)];
    const pieces = new Map();
    for (const place of new Set(places)) {
      const found = sentences.find(({index, segment}) => (leading
        ? index + segment.length > place + 1
        : index + segment.trimEnd().length >= place)) ?? sentences.at(-1);
      pieces.set(place, found ? [found.index, found.index + found.segment.length] : [0, 0]);
    }
    return pieces;
  }

  function rangesOf({nodes}, from, to) {
    const ranges = [];
    for (const {node, from: start} of nodes) {
      const first = Math.max(0, from - start);
      const last = Math.min(node.length, to - start);
      if (first < last) {
        const range = new Range();
        range.setStart(node, first);
        range.setEnd(node, last);
        ranges.push(range);
      }
    }
    return ranges;
  }

  function withoutSpaces(text, from, to) {
    const part = text.slice(from, to);
    return [from + part.length - part.trimStart().length, from + part.trimEnd().length];
  }

  // The spans of some stamps, each once: thousands of stamps may stand in one sentence.
  function spansOf(found) {
    const known = new Map();
    const all = [];
    for (const stamp of found) {
      const folded = stamp.closest('details:not([open])');
      const block = folded?.querySelector('summary') ?? stamp.closest(BLOCKS) ?? note;
      if (!known.has(block)) {
        known.set(block, {words: wordsOf(block), taken: new Set()});
      }
      const {words, taken} = known.get(block);
      const [from, to] = placeOf(stamp, block, words);
      if (!taken.has(from)) {
        taken.add(from);
        all.push({block, ranges: rangesIn(block, words, from, to)});
      }
    }
    return all.filter(({ranges}) => ranges.length);
  }

  function placeOf(stamp, block, {pieces, places, text}) {
    const sentences = [...pieces.values()];
    const alone = !block.matches('p') && sentences.every(([from]) => from === sentences[0][0]);
    return alone || !places.has(stamp) ? [0, text.length] : pieces.get(places.get(stamp));
  }

  function rangesIn(block, words, from, to) {
    return /[\p{L}\p{N}]/u.test(words.text)
      ? rangesOf(words, ...withoutSpaces(words.text, from, to))
      : [rangeAround(block)];
  }

  function rangeAround(element) {
    const range = new Range();
    range.selectNodeContents(element);
    return range;
  }

  // The upper and lower end of a span on the screen; nothing for one that has no place there.
  function boxOf({ranges}) {
    let top = Infinity;
    let bottom = -Infinity;
    for (const range of ranges) {
      for (const rect of range.getClientRects()) {
        top = Math.min(top, rect.top);
        bottom = Math.max(bottom, rect.bottom);
      }
    }
    return top < bottom ? {top, bottom} : null;
  }

  const boxes = () => spans.map(boxOf).filter(box => box);

  function isInSight({top, bottom}) {
    const middle = window.innerHeight / 2;
    return (top >= 0 && bottom <= window.innerHeight) || (top < middle && bottom > middle);
  }

  function light(wanted) {
    calm = wanted.calm;
    const arrived = wanted.note !== number;
    if (!arrived && String(wanted.stamps) === String(stamps)) {
      return;
    }
    if (arrived) {
      stopGliding();
      position = window.scrollY;
      yielded = wanted.arrived === 'elsewhere' || (wanted.arrived === 'staying' && yielded);
    } else if (boxes().some(isInSight)) {
      yielded = false;
    }
    number = wanted.note;
    stamps = wanted.stamps;
    respan();
    if (wanted.moved && !arrived) {
      jumped();
    }
  }

  // The video has been sent elsewhere, perhaps to what is lit already.
  function jumped() {
    if (!yielded && !seen && getSelection().isCollapsed) {
      bringInSight();
    }
  }

  // Finds the spans anew, where the page is now.
  function respan() {
    document.querySelectorAll('a.stamp.now').forEach(stamp => stamp.classList.remove('now'));
    const wanted = new Set(stamps.map(String));
    const found = wanted.size === 0 ? []
      : [...note.querySelectorAll('a.stamp')].filter(stamp => wanted.has(stamp.getAttribute('data-stamp')));
    found.forEach(stamp => stamp.classList.add('now'));
    spans = spansOf(found);
    mark(spans.flatMap(({ranges}) => ranges), spans.map(({block}) => block));
    place();
  }

  // Puts the edges beside the spans, and says how many are off the screen. All that asks where
  // something is comes before what moves anything: in between WebKit would lay out the note anew.
  function place() {
    const placed = spans.flatMap(edgeOf);
    placeChips();
    edges.replaceChildren(...placed);
  }

  function edgeOf(span) {
    const box = boxOf(span);
    if (!box) {
      return [];
    }
    const block = span.block.getBoundingClientRect();
    const style = getComputedStyle(span.block);
    // A mark begins above the letters, where the line does.
    const above = parseFloat(style.lineHeight) - span.ranges[0].getClientRects()[0]?.height || 0;
    const edge = document.createElement('div');
    edge.style.top = `${box.top - above + window.scrollY}px`;
    edge.style.height = `${box.bottom - box.top + above}px`;
    edge.style.left = style.direction === 'rtl'
      ? `${block.right - parseFloat(style.paddingRight) + 6 + window.scrollX}px`
      : `${block.left + parseFloat(style.paddingLeft) - 9 + window.scrollX}px`;
    return [edge];
  }

  function placeChips() {
    const all = boxes();
    seen = all.some(isInSight);
    show(chips.above, '▲', all.filter(box => box.bottom <= 0).length);
    show(chips.below, '▼', all.filter(box => box.top >= window.innerHeight).length);
  }

  // The same once more would still be a change of the page, with each step of a scrolling.
  function show(chip, arrow, count) {
    const text = count === 0 ? '' : `${arrow} ${count}`;
    if (chip.textContent !== text) {
      chip.textContent = text;
      chip.hidden = count === 0;
    }
  }

  function bringInSight() {
    const all = boxes();
    if (all.length && !all.some(isInSight)) {
      const distance = box => Math.abs(box.top - window.innerHeight * READING_LINE);
      goTo(all.reduce((best, box) => (distance(box) < distance(best) ? box : best)));
    }
  }

  function goTo({top}) {
    const most = document.documentElement.scrollHeight - window.innerHeight;
    const wanted = window.scrollY + top - window.innerHeight * READING_LINE;
    glide(Math.max(0, Math.min(most, wanted)));
  }

  function glide(to) {
    stopGliding();
    if (calm) {
      scrollToPosition(to);
      return;
    }
    const from = window.scrollY;
    let start = null;
    const step = now => {
      start ??= now;
      const done = Math.min(1, (now - start) / GLIDE);
      const eased = done < 0.5 ? 2 * done * done : 1 - 2 * (1 - done) * (1 - done);
      scrollToPosition(from + (to - from) * eased);
      gliding = done < 1 ? requestAnimationFrame(step) : 0;
    };
    gliding = requestAnimationFrame(step);
  }

  function scrollToPosition(y) {
    window.scrollTo(0, y);
    position = window.scrollY;
  }

  function stopGliding() {
    cancelAnimationFrame(gliding);
    gliding = 0;
  }

  function returnToLit() {
    yielded = false;
    bringInSight();
  }

  function keepInSight(change) {
    const kept = seen && !yielded;
    position = window.scrollY;
    change();
    if (kept) {
      bringInSight();
    }
  }

  function goOff(direction) {
    yielded = false;
    const off = boxes().filter(box =>
      direction === 'above' ? box.bottom <= 0 : box.top >= window.innerHeight);
    if (off.length) {
      goTo(off.reduce((best, box) => (Math.abs(box.top) < Math.abs(best.top) ? box : best)));
    }
  }

  window.addEventListener('scroll', () => {
    if (Math.abs(window.scrollY - position) > 2) {
      stopGliding();
      yielded = true;
      position = window.scrollY;
    }
    if (spans.length && !placing) {
      placing = requestAnimationFrame(() => {
        placing = 0;
        placeChips();
      });
    }
  }, {passive: true});

  // Text of another size or width moves all that is lit, and scrolls without the reader.
  new ResizeObserver(() => keepInSight(respan)).observe(document.querySelector('main'));
  window.addEventListener('resize', () => keepInSight(placeChips));
  document.addEventListener('toggle', () => respan(), true);

  for (const [direction, chip] of Object.entries(chips)) {
    chip.addEventListener('click', () => goOff(direction));
  }

  function nameChips(names) {
    for (const [direction, chip] of Object.entries(chips)) {
      chip.title = names[direction];
      chip.setAttribute('aria-label', names[direction]);
    }
  }

  // What covers a corner of the page leaves its other half to the chip.
  function giveWay(corner) {
    document.documentElement.dataset.covered = corner;
  }

  Object.assign(lectern, {giveWay, light, jumped, returnToLit, nameChips});
})();
