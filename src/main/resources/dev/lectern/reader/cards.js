// Previews of what links lead to, in cards beside them.
//
// A card comes when the mouse rests on a link, or by Shift+Enter on a focused one, and goes when
// the mouse has been away from both for a moment, unless it is pinned. A link in a card has a card
// of its own, which belongs to that card. The number of a card's page is negative, as in
// dev.lectern.reader.Cards.
'use strict';

const cards = (() => {
  const REST = 400;
  const GRACE = 350;
  const GAP = 7;
  // WebView tells no event.key.
  const ENTER = 13;
  const ESCAPE = 27;
  const send = (...words) => alert(words.join(' '));
  const open = new Map();
  let page = 0;
  let wanted = null;
  let resting = 0;
  let leaving = 0;

  // The number of the page in which an element stands.
  function pageOf(element) {
    const card = cardOf(element);
    return card ? card.number : page;
  }

  function cardOf(element) {
    const box = element.closest('.preview');
    return box ? open.get(Number(box.dataset.page)) : undefined;
  }

  // The element that shows a page: a card, or the window's own.
  function rootOf(number) {
    return number < 0 ? open.get(number)?.box : document.querySelector('main');
  }

  // Another page has come; the cards that nobody pinned belonged to the one before.
  function turn(number) {
    clearTimeout(resting);
    wanted = null;
    if (number !== page) {
      page = number;
      closeAll(card => !card.pinned);
      open.forEach(card => card.anchor = null);
    }
  }

  function ask(link, byKey) {
    wanted = {page: pageOf(link), link: Number(link.dataset.link), anchor: link, byKey};
    send('preview', wanted.page, wanted.link);
  }

  function show(answer) {
    const due = wanted && answer.page === wanted.page && answer.link === wanted.link
        && wanted.anchor.isConnected;
    if (!due) {
      send('closed', answer.number);
      return;
    }
    const parent = cardOf(wanted.anchor);
    const kept = lineOf(parent);
    closeAll(card => !card.pinned && !kept.includes(card));
    const box = document.createElement('section');
    box.className = 'preview';
    box.role = 'dialog';
    box.dataset.page = answer.number;
    const card = {number: answer.number, box, parent, anchor: wanted.anchor, pinned: false, byKey: wanted.byKey};
    open.set(card.number, card);
    fill(card, answer);
    document.body.append(box);
    place(card);
    if (wanted.byKey) {
      card.box.querySelector('.preview-title, button')?.focus({preventScroll: true});
    }
    wanted = null;
  }

  function fill(card, answer) {
    const head = document.createElement('header');
    const title = document.createElement(answer.html === null ? 'span' : 'button');
    title.className = 'preview-title';
    title.textContent = answer.title;
    title.dir = 'auto';
    if (answer.html !== null) {
      title.dataset.open = '0';
      title.title = answer.words.open;
    }
    const pin = document.createElement('button');
    pin.className = 'preview-pin';
    pin.append(icon('M5 1h6v1.500l-1 .8v4l2.500 2.200V11H8.750v3.500L8 16l-.75-1.500V11H3.500V9.500L6 7.300v-4l-1-.8z'));
    pin.title = answer.words.pin;
    pin.ariaLabel = answer.words.pin;
    pin.ariaPressed = String(card.pinned);
    const close = document.createElement('button');
    close.className = 'preview-close';
    close.append(icon('M3.300 2.200 8 6.900l4.700-4.700 1.100 1.100L9.100 8l4.700 4.700-1.100 1.100L8 9.100l-4.700 4.700-1.100-1.100L6.900 8 2.200 3.300z'));
    close.title = answer.words.close;
    close.ariaLabel = answer.words.close;
    head.append(title, pin, close);
    const body = document.createElement('div');
    body.className = 'preview-body';
    body.tabIndex = -1;
    if (answer.html !== null) {
      body.innerHTML = answer.html;
      for (const picture of body.querySelectorAll('img[data-src]')) {
        picture.src = answer.pictures[picture.dataset.src] ?? '';
      }
    } else {
      body.append(choices(answer.choices));
    }
    card.box.replaceChildren(head, body);
  }

  function icon(outline) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', outline);
    svg.append(path);
    return svg;
  }

  function choices(names) {
    const list = document.createElement('ul');
    list.className = 'choices';
    names.forEach((name, index) => {
      const button = document.createElement('button');
      button.textContent = name;
      button.dataset.choice = index;
      const item = document.createElement('li');
      item.append(button);
      list.append(item);
    });
    return list;
  }

  // The vault has changed, and with it what a card shows.
  function renew(answer) {
    const card = open.get(answer.number);
    if (card) {
      const scroll = card.box.querySelector('.preview-body').scrollTop;
      fill(card, answer);
      card.box.querySelector('.preview-body').scrollTop = scroll;
    }
  }

  // Below the link, or above it where there is more room; never over it, never out of the window.
  function place(card) {
    const {box, anchor} = card;
    const link = anchor.getBoundingClientRect();
    const below = window.innerHeight - link.bottom - GAP - 8;
    const above = link.top - GAP - 8;
    const down = below >= Math.min(box.offsetHeight, 240) || below >= above;
    box.style.maxHeight = `${Math.max(90, Math.min(380, down ? below : above))}px`;
    const left = Math.min(link.left, window.innerWidth - box.offsetWidth - 14);
    box.style.left = `${Math.max(8, left)}px`;
    box.style.top = down ? `${link.bottom + GAP}px` : `${link.top - GAP - box.offsetHeight}px`;
  }

  // A card, and those that it belongs to.
  function lineOf(card) {
    const line = [];
    for (let next = card; next; next = next.parent) {
      line.push(next);
    }
    return line;
  }

  function closeAll(which) {
    [...open.values()].filter(which).forEach(close);
  }

  function close(card) {
    open.delete(card.number);
    card.box.remove();
    send('closed', card.number);
    open.forEach(other => {
      if (other.parent === card) {
        other.parent = card.parent;
      }
    });
  }

  // Where the mouse is decides which cards stay.
  document.addEventListener('mouseover', event => {
    const over = event.target;
    const link = over.closest?.('a[data-link]');
    clearTimeout(resting);
    if (link && ![...open.values()].some(card => card.anchor === link)) {
      resting = setTimeout(() => ask(link, false), REST);
    } else if (!link && wanted && !wanted.byKey) {
      wanted = null;
    }
    clearTimeout(leaving);
    const kept = over.closest ? lineOf(cardOf(over)) : [];
    kept.forEach(card => card.byKey = false);
    const away = card => !card.pinned && !card.byKey && !kept.includes(card) && card.anchor !== link;
    if ([...open.values()].some(away)) {
      leaving = setTimeout(() => closeAll(away), GRACE);
    }
  });

  document.documentElement.addEventListener('mouseleave', () => {
    clearTimeout(resting);
    clearTimeout(leaving);
    leaving = setTimeout(() => closeAll(card => !card.pinned), GRACE);
  });

  // Links scroll away from under their cards.
  window.addEventListener('scroll', () => {
    clearTimeout(resting);
    closeAll(card => !card.pinned && !card.parent?.pinned);
  }, {passive: true});

  // True if the click was about a card itself.
  function click(target) {
    const card = cardOf(target);
    if (!card) {
      dismiss();
      return false;
    }
    if (target.matches('.preview-close')) {
      leave(card);
    } else if (target.matches('.preview-pin')) {
      card.pinned = !card.pinned;
      target.ariaPressed = String(card.pinned);
      card.box.classList.toggle('pinned', card.pinned);
    } else if (target.dataset.open !== undefined) {
      send('open', card.number);
    } else {
      return false;
    }
    return true;
  }

  // What was hovered is followed now.
  function dismiss() {
    clearTimeout(resting);
    wanted = null;
    closeAll(card => !card.pinned);
  }

  function leave(card) {
    const {anchor} = card;
    close(card);
    if (anchor?.isConnected) {
      anchor.focus({preventScroll: true});
    }
  }

  // A pinned card is moved by its head.
  document.addEventListener('mousedown', event => {
    const head = event.target.closest('.preview.pinned > header');
    if (!head || event.target.closest('.preview-pin, .preview-close')) {
      return;
    }
    const box = head.parentElement;
    const [x, y] = [event.clientX - box.offsetLeft, event.clientY - box.offsetTop];
    const within = (value, most) => `${Math.max(0, Math.min(value, most))}px`;
    const move = moved => {
      box.style.left = within(moved.clientX - x, window.innerWidth - box.offsetWidth);
      box.style.top = within(moved.clientY - y, window.innerHeight - 40);
      moved.preventDefault();
    };
    document.addEventListener('mousemove', move);
    document.addEventListener('mouseup', () => document.removeEventListener('mousemove', move), {once: true});
  });

  document.addEventListener('keydown', event => {
    if (event.keyCode === ENTER && event.shiftKey && event.target.matches('a[data-link]')) {
      event.preventDefault();
      event.stopPropagation();
      ask(event.target, true);
    } else if (event.keyCode === ESCAPE && open.size > 0) {
      event.stopPropagation();
      leave(cardOf(event.target) ?? [...open.values()].pop());
    }
  }, true);

  return {show, renew, turn, click, pageOf, rootOf};
})();
