// Tells the program under which heading the reader is: the one that was gone to, until the page is
// scrolled; else the last one that has come up to the upper quarter of the window or, at the end of
// the page, the last one of all.
'use strict';

const outline = (() => {
  let number = 0;
  let headings = [];
  let told = -1;
  let due = false;
  let arrival = null;

  function show(page, ids, heading) {
    number = page;
    headings = ids.map(id => document.getElementById(id)).map((element, index) => ({element, index}))
      .filter(heading => heading.element);
    told = -1;
    arrival = heading ? {above: ids.indexOf(heading) + 1, scroll: window.scrollY} : null;
    look();
  }

  function look() {
    if (!due) {
      due = true;
      requestAnimationFrame(() => {
        due = false;
        tell();
      });
    }
  }

  function tell() {
    const above = stays() ? arrival.above : reached();
    if (above !== told) {
      told = above;
      alert(`heading ${number} ${above}`);
    }
  }

  function stays() {
    return arrival !== null && Math.abs(window.scrollY - arrival.scroll) < 8;
  }

  // Headings stand in the order of the page: the last one above a line is found by halving.
  function reached() {
    const atEnd = window.scrollY > 0
        && window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2;
    const line = atEnd ? window.innerHeight : window.innerHeight / 4;
    let above = 0;
    let below = headings.length;
    while (above < below) {
      const middle = (above + below) >> 1;
      const {element} = headings[middle];
      const hidden = element.offsetParent === null;
      if (!hidden && element.getBoundingClientRect().top <= line) {
        above = middle + 1;
      } else {
        below = middle;
      }
    }
    return above === 0 ? 0 : headings[above - 1].index + 1;
  }

  window.addEventListener('scroll', look, {passive: true});
  window.addEventListener('resize', look, {passive: true});

  return {show};
})();
