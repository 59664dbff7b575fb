// Marks in the note that change nothing in it, so that they may lie across links, stamps and emphasis.
//
// WebKit paints a mark as high as its line. When the mark goes, it paints anew only what its letters
// cover, and a strip of the colour would stay above them; so the elements that the mark lay in are
// painted anew: each time they get another place for a picture that they have not.
'use strict';

const highlights = (() => {
  // In milliseconds: the mark itself is painted first, and the picture of the second that was clicked.
  const LATER = 100;

  let times = 0;

  // Answers with the function that marks these ranges, which lie in these elements, and no others.
  function create(name, priority) {
    // Emptied and filled, never replaced: what a highlight that is taken away had marked would stay
    // on the screen.
    const highlight = new Highlight();
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    let marked = [];
    return (ranges, elements) => {
      highlight.clear();
      ranges.forEach(range => highlight.add(range));
      const changed = [...marked, ...elements];
      marked = elements;
      setTimeout(() => {
        times++;
        changed.forEach(element => { element.style.backgroundPositionY = `${times}px`; });
      }, LATER);
    };
  }

  return {create};
})();
