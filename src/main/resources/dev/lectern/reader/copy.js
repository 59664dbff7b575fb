// What is copied from the note: a selection as text and as HTML, and what the pointer is on.
//
// The program calls copy.selection and copy.at; each answers with JSON.
'use strict';

const copy = (() => {
  const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, blockquote, pre, table, ul, ol, .callout, .callout-title, hr, div, details, summary, figure';
  const KEPT = new Set(['A', 'B', 'BLOCKQUOTE', 'BR', 'CODE', 'DEL', 'EM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HR', 'I',
    'LI', 'OL', 'P', 'PRE', 'S', 'STRONG', 'SUB', 'SUP', 'TABLE', 'TBODY', 'TD', 'TH', 'THEAD', 'TR', 'U', 'UL']);

  // A stamp reads as [1:23], a formula as it is written in TeX.
  function plainParts(root, addresses) {
    for (const stamp of root.querySelectorAll('a.stamp')) {
      const address = addresses[stamp.dataset.stamp];
      const time = document.createElement(address ? 'a' : 'span');
      time.textContent = `[${stamp.textContent.replace(/^\[|\]$/g, '')}]`;
      if (address) {
        time.href = address;
      }
      stamp.replaceWith(time);
    }
    for (const formula of root.querySelectorAll('.katex')) {
      const tex = formula.querySelector('annotation')?.textContent;
      if (tex !== undefined) {
        formula.replaceWith(`$${tex}$`);
      }
    }
    root.querySelectorAll('script, style, svg, .katex-mathml, [hidden], #faults').forEach(part => part.remove());
  }

  function textOf(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.parentElement?.matches('ul, ol, table, thead, tbody, tr')) {
        return '';
      }
      return node.parentElement?.closest('pre') ? node.data : node.data.replace(/\s+/g, ' ');
    }
    const inside = [...node.childNodes].map(textOf).join('');
    if (node.nodeType !== Node.ELEMENT_NODE) {
      return inside;
    }
    switch (node.tagName) {
      case 'BR': return '\n';
      case 'LI': return `${item(node)}${inside.trim().replace(/\n+/g, '\n  ')}\n`;
      case 'TD': case 'TH': return `${inside.trim()}\t`;
      case 'TR': return `${inside.replace(/\t$/, '')}\n`;
      case 'PRE': return `\n\n${inside}\n\n`;
      default: return node.matches(BLOCKS) ? `\n\n${inside.trim()}\n\n` : inside;
    }
  }

  function item(element) {
    const list = element.parentElement;
    if (list?.tagName !== 'OL') {
      return '- ';
    }
    return `${[...list.children].indexOf(element) + (list.start || 1)}. `;
  }

  // Only what other programs understand; note links are mere text there.
  function htmlOf(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      const holder = document.createElement('p');
      holder.textContent = node.data;
      return holder.innerHTML;
    }
    const inside = [...node.childNodes].map(htmlOf).join('');
    if (node.nodeType !== Node.ELEMENT_NODE || !KEPT.has(node.tagName)) {
      return inside;
    }
    const tag = node.tagName.toLowerCase();
    if (tag === 'a') {
      const address = node.getAttribute('href') ?? '';
      return /^https?:/.test(address) ? `<a href="${address.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}">${inside}</a>` : inside;
    }
    return tag === 'br' || tag === 'hr' ? `<${tag}>` : `<${tag}>${inside}</${tag}>`;
  }

  // addresses: of the stamps and of the links, by their numbers, null where there is none.
  function selection(addresses) {
    const chosen = getSelection();
    if (chosen.isCollapsed || !chosen.rangeCount) {
      return JSON.stringify({text: '', html: ''});
    }
    const part = document.createElement('div');
    part.append(chosen.getRangeAt(0).cloneContents());
    for (const link of part.querySelectorAll('a[data-link]')) {
      link.href = addresses.links[link.dataset.link] ?? '';
    }
    plainParts(part, addresses.stamps);
    const text = textOf(part).replace(/[ \t]+\n/g, '\n')
      .replace(/\n{3,}/g, '\n\n').trim();
    return JSON.stringify({text, html: htmlOf(part)});
  }

  function at(place) {
    const element = document.elementFromPoint(place.x, place.y);
    const number = name => Number(element?.closest(`main [data-${name}]`)?.dataset[name] ?? -1);
    return JSON.stringify({stamp: number('stamp'), link: number('link'), selected: getSelection().toString()});
  }

  // A right click asks about what is selected, and leaves it selected.
  document.addEventListener('mousedown', event => {
    if (event.button === 2) {
      event.preventDefault();
    }
  }, true);

  return {selection, at};
})();
