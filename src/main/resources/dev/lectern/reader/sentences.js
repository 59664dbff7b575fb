// What the page's own scripts tell the reader; the program gives them its words.
'use strict';

const sentences = (() => {
  let all = {};

  function giveSentences(given) {
    all = given;
  }

  // The sentence of a key, with the parts in its places.
  function say(key, ...parts) {
    return parts.reduce((text, part, at) => text.replace(`{${at}}`, part), all[key]);
  }

  Object.assign(lectern, {giveSentences});
  return {say};
})();
