// Draws the diagrams of a note: a page without rights, in a frame that is not seen, makes a picture
// of each. The picture is shown as an image, in which nothing runs and nothing is loaded.
'use strict';

const diagrams = (() => {
  const PATIENCE = 10000;
  // Milliseconds in which a reader who only passes a note has left it.
  const HASTE = 100;
  // Pictures by look and source; a promise of each until it is here.
  const drawn = new Map();
  const waiting = new Map();
  let frame = null;
  let count = 0;

  // Frames the diagrams of a note and shows those that have been drawn before; the answer is a
  // promise of the others, or nothing if there are none.
  function set(root) {
    const all = [...root.querySelectorAll('pre > code.language-mermaid')].map(figureOf);
    const undrawn = all.filter(figure => !showDrawn(figure));
    if (undrawn.length) {
      return new Promise(passed => setTimeout(passed, HASTE)).then(() => drawAll(undrawn));
    }
  }

  function showDrawn(figure) {
    const picture = drawn.get(look() + figure.source);
    if (picture?.address) {
      show(figure, picture);
    }
    return picture?.address;
  }

  function figureOf(code) {
    const figure = document.createElement('figure');
    figure.className = 'diagram';
    figure.source = code.textContent;
    const source = code.parentElement;
    source.replaceWith(figure);
    figure.append(source);
    return figure;
  }

  // Draws all again, in the colours of now.
  function redraw() {
    const all = [...document.querySelectorAll('figure.diagram')];
    if (all.length) {
      drawAll(all);
    }
  }

  // One after the other, and not for ever: the window rests while the library draws.
  async function drawAll(figures) {
    await drawingPage();
    const end = performance.now() + PATIENCE;
    for (const figure of figures.filter(each => each.isConnected)) {
      if (performance.now() < end) {
        await draw(figure);
      } else {
        explain(figure, sentences.say('diagram.late'));
      }
    }
  }

  async function draw(figure) {
    try {
      const picture = await pictureOf(figure.source);
      drawn.set(picture.look + figure.source, picture);
      if (figure.isConnected && picture.look === look()) {
        put(figure, picture);
      }
    } catch (reason) {
      explain(figure, reason.message);
    }
  }

  function explain(figure, reason) {
    figure.classList.add('undrawn');
    const caption = figure.querySelector('figcaption') ?? document.createElement('figcaption');
    caption.textContent = reason;
    figure.append(caption);
  }

  // What stands above the reader's eyes grows without moving what they are on.
  function put(figure, picture) {
    const below = figure.getBoundingClientRect().bottom;
    show(figure, picture);
    if (below < 0) {
      window.scrollBy(0, figure.getBoundingClientRect().bottom - below);
    }
  }

  function show(figure, picture) {
    const image = new Image(picture.width, picture.height);
    // What is too wide is made smaller as long as it can be read, and scrolls then.
    image.style.minWidth = `${Math.round(picture.width * 0.75)}px`;
    image.alt = figure.source;
    image.src = picture.address;
    figure.classList.remove('undrawn');
    figure.querySelectorAll('img, pre, figcaption').forEach(old => old.remove());
    figure.append(image);
  }

  function look() {
    const style = getComputedStyle(document.documentElement);
    const colours = ['pane', 'ground', 'line', 'ink', 'soft', 'accent', 'accent-ground', 'lit', 'lit-edge', 'missing']
      .map(name => [name, style.getPropertyValue(`--${name}`).trim()]);
    return JSON.stringify({dark: document.documentElement.dataset.theme === 'dark', ...Object.fromEntries(colours)});
  }

  function pictureOf(source) {
    const key = look() + source;
    if (!drawn.has(key)) {
      drawn.set(key, ask(source, look()));
    }
    return drawn.get(key);
  }

  async function ask(source, look) {
    const text = drawable.of(source);
    const page = await drawingPage();
    const id = ++count;
    const answer = await new Promise((resolve, reject) => {
      waiting.set(id, resolve);
      setTimeout(() => reject(new Error(sentences.say('diagram.slow'))), PATIENCE);
      page.postMessage({id, source: text, look: JSON.parse(look)}, '*');
    });
    if (answer.reason !== undefined) {
      throw new Error(answer.reason);
    }
    const {width, height} = answer;
    const address = `data:image/svg+xml,${encodeURIComponent(answer.svg)}`;
    return {address, width, height, look};
  }

  function drawingPage() {
    if (!frame) {
      frame = new Promise(resolve => {
        const element = document.createElement('iframe');
        element.className = 'drawing-page';
        element.sandbox = 'allow-scripts';
        element.src = 'diagram.html';
        element.tabIndex = -1;
        element.ariaHidden = 'true';
        element.onload = () => {
          window.addEventListener('message', event => {
            if (event.source === element.contentWindow) {
              hear(event.data);
            }
          });
          resolve(element.contentWindow);
        };
        document.body.append(element);
      });
    }
    return frame;
  }

  // Only numbers and texts are taken, whatever a diagram has made of the page that draws it.
  function hear({id, svg, width, height, reason}) {
    const resolve = waiting.get(id);
    waiting.delete(id);
    resolve?.(reason === undefined
      ? {svg: String(svg), width: Number(width), height: Number(height)}
      : {reason: String(reason)});
  }

  return {set, redraw, library: drawingPage};
})();
