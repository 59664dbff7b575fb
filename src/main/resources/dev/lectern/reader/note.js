// The page that notes are read in. It is loaded once; every note is put into it.
//
// Down: the program calls lectern.show, card, theme and style. Up: one line of text a message, through
// alert, as dev.lectern.reader.PageMessage reads it. Every message about a note begins with that
// note's number, so that a click in a note that is being replaced is not taken for the next one's.
'use strict';

const lectern = (() => {
  const byId = id => document.getElementById(id);
  const send = (...words) => alert(words.join(' '));
  const BLOCKS = ['p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre']
    .map(name => `#note ${name}`).join(', ');
  // Milliseconds in which no other note has come.
  const REST = 1000;
  // Characters of a note that is laid out anew in no time.
  const SHORT = 200000;
  let number = 0;
  let hasMoved = false;
  let before = 0;
  let resting = 0;

  // What is fetched, and done for the first time, before a note has need of it.
  const ahead = [code.rehearse, formulas.rehearse, diagrams.library];

  function show(note) {
    clearTimeout(resting);
    number = note.number;
    cards.turn(note.number);
    closeCard();
    document.title = note.title;
    byId('title').textContent = note.title;
    showCrumbs(note);
    showFaults(note);
    before = window.scrollY;
    const article = byId('note');
    article.innerHTML = note.html.trim();
    article.dataset.empty = note.empty;
    showPictures(article, note.pictures);
    const setting = [diagrams, formulas, code].map(part => part.set(article)).filter(ready => ready);
    hasMoved = false;
    arrive(note);
    outline.show(note.number, note.headings, note.heading);
    finish(note, setting);
  }

  // A picture that is not there, or can't be shown, is its description.
  function showPictures(article, addresses) {
    for (const picture of article.querySelectorAll('img[data-src]')) {
      const describe = () => {
        const words = document.createElement('span');
        words.className = 'no-picture';
        words.textContent = picture.alt;
        words.title = picture.dataset.src;
        picture.replaceWith(words);
      };
      const address = addresses[picture.dataset.src];
      if (address) {
        picture.onerror = describe;
        picture.src = address;
      } else {
        describe();
      }
    }
  }

  // A note is painted before what is set late has come, and complete after.
  async function finish(note, setting) {
    const late = Promise.allSettled(setting);
    letWideScroll();
    await painting();
    send('painted', note.number);
    if (setting.length) {
      await late;
      settle(note);
      await painting();
    }
    send('complete', note.number);
    fetchAhead(note);
  }

  // What came late has moved the place that the reader came to, and may have left since.
  function settle(note) {
    if (number === note.number) {
      if (!hasMoved) {
        arrive(note);
      }
      letWideScroll();
    }
  }

  // What is wider than the page can be scrolled by keys.
  function letWideScroll() {
    for (const box of document.querySelectorAll('#note :is(.table, pre, div.math, .diagram)')) {
      if (box.scrollWidth > box.clientWidth) {
        box.tabIndex = 0;
      }
    }
  }

  // Two frames: the first paints what is new, the second comes when it has been painted.
  function painting() {
    return new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)));
  }

  // While a note is being read, so that no later one waits for what is fetched here; a short one,
  // since all of it is laid out anew when styles and fonts come.
  function fetchAhead(note) {
    if (ahead.length && number === note.number && note.html.length < SHORT) {
      resting = setTimeout(() => {
        ahead.shift()();
        fetchAhead(note);
      }, REST);
    }
  }

  function arrive(note) {
    const heading = note.heading && byId(note.heading);
    if (heading) {
      parts.reveal(heading);
      heading.scrollIntoView();
    } else if (note.passage) {
      showPassage(note.passage);
    } else if (note.stamp !== null) {
      const stamp = document.querySelector(`#note [data-stamp="${note.stamp}"]`);
      showBlock(stamp && stamp.closest(BLOCKS));
    } else if (note.scroll !== null) {
      parts.revealDownTo(note.scroll);
      window.scrollTo(0, note.scroll);
    } else {
      parts.revealDownTo(before);
      window.scrollTo(0, before);
    }
  }

  // Scrolls to the block that has most of the words of a text, and lights it for two seconds; a
  // text that is not here, such as a title, leads to the beginning.
  function showPassage(text) {
    const words = [...new Set(wordsOf(text))];
    let best = null;
    let most = words.length / 2;
    for (const block of document.querySelectorAll(BLOCKS)) {
      const here = new Set(wordsOf(block.textContent));
      const found = words.filter(word => here.has(word)).length;
      const tighter = best && found === most && block.textContent.length < best.textContent.length;
      if (found > most || tighter) {
        best = block;
        most = found;
      }
    }
    showBlock(best);
  }

  function showBlock(block) {
    if (block) {
      light(block);
    } else {
      window.scrollTo(0, 0);
    }
  }

  function light(block) {
    parts.reveal(block);
    block.scrollIntoView({block: 'center'});
    block.classList.add('found');
    setTimeout(() => block.classList.remove('found'), 2000);
  }

  function wordsOf(text) {
    return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];
  }

  // The words above the title, and those below it; they are numbered through.
  function showCrumbs(note) {
    const crumbs = [...note.crumbs, ...note.tags].map((crumb, index) => {
      const element = document.createElement(crumb.link ? 'a' : 'span');
      element.textContent = crumb.text;
      element.dir = 'auto';
      if (crumb.link) {
        element.dataset.crumb = index;
        element.tabIndex = 0;
        element.role = 'link';
      }
      return element;
    });
    byId('crumbs').replaceChildren(...crumbs.slice(0, note.crumbs.length));
    byId('tags').replaceChildren(...crumbs.slice(note.crumbs.length));
  }

  function showFaults(note) {
    const faults = byId('faults');
    faults.hidden = note.faults.length === 0;
    faults.open = false;
    faults.querySelector('summary').textContent = note.faultsTitle;
    faults.querySelector('ul').replaceChildren(...note.faults.map(fault => {
      const item = document.createElement('li');
      item.textContent = fault;
      return item;
    }));
  }

  // A sentence beside the link or stamp that was clicked, with notes to choose from.
  function card(offer) {
    const {page, kind, index} = offer.at;
    const at = cards.rootOf(page)?.querySelector(`[data-${kind}="${index}"]`);
    if (!at) {
      return;
    }
    const sentence = document.createElement('p');
    sentence.textContent = offer.sentence;
    const list = document.createElement('ul');
    offer.choices.forEach((choice, index) => {
      const button = document.createElement('button');
      button.textContent = choice;
      button.dataset.choice = index;
      const item = document.createElement('li');
      item.append(button);
      list.append(item);
    });
    const element = byId('card');
    element.replaceChildren(sentence, ...(offer.choices.length ? [list] : []));
    element.hidden = false;
    const box = at.getBoundingClientRect();
    const below = box.bottom + 8 + element.offsetHeight < window.innerHeight;
    const left = Math.min(box.left, window.innerWidth - element.offsetWidth - 12);
    element.style.left = `${window.scrollX + Math.max(12, left)}px`;
    element.style.top = `${window.scrollY + (below ? box.bottom + 8 : box.top - 8 - element.offsetHeight)}px`;
    const first = element.querySelector('button');
    if (first) {
      first.focus({preventScroll: true});
    }
  }

  function closeCard() {
    byId('card').hidden = true;
  }

  function follow(target) {
    const {stamp, link, choice, crumb} = target.dataset;
    const page = cards.pageOf(target);
    if (choice !== undefined) {
      closeCard();
      send('choice', page, choice);
    } else if (stamp !== undefined) {
      send('stamp', page, stamp);
    } else if (link !== undefined) {
      send('link', page, link);
    } else if (crumb !== undefined) {
      send('crumb', page, crumb);
    } else if (target.matches('button.play')) {
      send('play', page);
    } else if (target.matches('a.footnote')) {
      followFootnote(target);
    }
  }

  // To the footnote, or from it back to where it belongs.
  function followFootnote(mark) {
    const place = byId(mark.getAttribute('href').slice(1));
    if (place) {
      light(place.closest('p, li, td, th, h1, h2, h3, h4, h5, h6') ?? place);
      place.querySelector('a.footnote')?.focus({preventScroll: true});
    }
  }

  // Capturing, and for every link: nothing in a note may ever navigate the page.
  document.addEventListener('click', event => {
    const target = event.target.closest('a, button');
    if (!event.target.closest('#card')) {
      closeCard();
    }
    if (target && target.matches('.more')) {
      parts.next(target);
    } else if (target && !cards.click(target)) {
      event.preventDefault();
      follow(target);
    }
  }, true);

  document.addEventListener('auxclick', event => event.preventDefault(), true);
  document.addEventListener('submit', event => event.preventDefault(), true);
  document.addEventListener('dragstart', event => event.preventDefault(), true);

  // By keyCode, Escape and Enter: WebView tells no event.key.
  document.addEventListener('keydown', event => {
    if (event.keyCode === 27) {
      closeCard();
    } else if (event.keyCode === 13 && event.target.matches('a')) {
      event.preventDefault();
      follow(event.target);
    }
  });

  for (const motion of ['wheel', 'keydown', 'mousedown', 'touchstart']) {
    document.addEventListener(motion, () => hasMoved = true, {capture: true, passive: true});
  }

  window.addEventListener('scroll', () => send('scroll', number, Math.round(window.scrollY)), {passive: true});

  function theme(name) {
    document.documentElement.dataset.theme = name;
    diagrams.redraw();
  }

  // What is read stays where it is, as well as it can.
  function style({size, face, family, measure}) {
    const root = document.documentElement;
    const block = document.elementFromPoint(window.innerWidth / 2, 60)?.closest(BLOCKS);
    const top = block?.getBoundingClientRect().top;
    root.dataset.face = face;
    root.dataset.measure = measure;
    root.style.setProperty('--size', size / 100);
    root.style.setProperty('--own', family ? `"${CSS.escape(family)}"` : 'serif');
    if (block) {
      window.scrollBy(0, block.getBoundingClientRect().top - top);
    }
  }

  return {show, card, theme, style, cards};
})();
