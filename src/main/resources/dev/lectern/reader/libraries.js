// Libraries of the page that only some notes need: fetched when the first one does, if they were not
// before, while another was being read. Plain notes never wait for them.
'use strict';

const libraries = (() => {
  const fetched = new Map();

  // A promise of the script, or nothing if it is here already.
  function script(path) {
    return fetch(path, () => {
      const element = document.createElement('script');
      element.src = path;
      return element;
    });
  }

  function style(path) {
    return fetch(path, () => {
      const element = document.createElement('link');
      element.rel = 'stylesheet';
      element.href = path;
      return element;
    });
  }

  function fetch(path, make) {
    if (!fetched.has(path)) {
      const element = make();
      const arrival = new Promise((arrived, failed) => {
        element.onload = () => {
          fetched.set(path, null);
          arrived();
        };
        element.onerror = () => failed(new Error(path));
      });
      fetched.set(path, arrival);
      document.head.append(element);
    }
    return fetched.get(path);
  }

  // Does something now if all that it waits for is here, or else later; the answer is a promise of
  // its end, or nothing if it has been done.
  function once(arrivals, act) {
    const awaited = arrivals.filter(arrival => arrival);
    return awaited.length ? Promise.all(awaited).then(act) : act();
  }

  return {script, style, once};
})();
