// Colours the code of a note by its language.
'use strict';

const code = (() => {
  const LONGEST = 100000;
  const LANGUAGE = /(?:^|\s)language-(\S+)/;

  // Languages that come in files of their own, beside those of the library's one file.
  const APART = new Set(['cmake', 'dart', 'dockerfile', 'elixir', 'haskell', 'julia', 'latex', 'lisp',
    'matlab', 'nginx', 'powershell', 'protobuf', 'scala', 'x86asm']);

  // Names that notes use, and the library does not know.
  const ALSO = new Map(Object.entries({
    asm: 'x86asm', assembly: 'x86asm', docker: 'dockerfile', ex: 'elixir', firestore: 'javascript',
    fql: 'javascript', groq: 'javascript', hs: 'haskell', jl: 'julia', proto: 'protobuf', ps1: 'powershell',
    svelte: 'xml', tex: 'latex', vue: 'xml'
  }));

  const OFTEN = ['bash', 'javascript', 'json', 'python'];

  const library = () => [libraries.script('highlightjs/highlight.min.js')];

  // The library makes itself ready for a language when it first meets it.
  function rehearse() {
    libraries.once(library(), () => OFTEN.forEach(language => hljs.highlight('', {language})));
  }

  function set(root) {
    const all = [...root.querySelectorAll('pre > code[class*="language-"]')]
      .map(element => ({element, name: nameOf(element)}))
      .filter(({element, name}) => name !== 'mermaid' && element.textContent.length <= LONGEST);
    for (const {element, name} of all) {
      element.parentElement.dataset.language = name;
    }
    if (all.length) {
      return libraries.once(library(), () => colour(all));
    }
  }

  function nameOf(element) {
    return LANGUAGE.exec(element.className)[1].toLowerCase();
  }

  function colour(all) {
    const apart = new Set(all.map(({name}) => known(name)).filter(name => APART.has(name)));
    return libraries.once(
      [...apart].map(name => libraries.script(`highlightjs/languages/${name}.min.js`)),
      () => all.filter(({element}) => element.isConnected).forEach(colourOne));
  }

  function known(name) {
    return ALSO.get(name) ?? name;
  }

  // Code with a stamp in it keeps the stamp and goes without colours.
  function colourOne({element, name}) {
    if (hljs.getLanguage(known(name)) && element.childElementCount === 0) {
      element.innerHTML = hljs.highlight(element.textContent, {language: known(name), ignoreIllegals: true}).value;
    }
  }

  return {set, rehearse};
})();
