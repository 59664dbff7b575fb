// Makes pictures of diagrams for the page around this one: {id, source, look} in, {id, svg, width,
// height} out, or {id, reason}. One after the other, as the library wants it.
'use strict';

(() => {
  const RULES = {
    startOnLoad: false,
    securityLevel: 'strict',
    maxTextSize: 20000,
    maxEdges: 280,
    htmlLabels: false,
    flowchart: {htmlLabels: false, useMaxWidth: false},
    class: {htmlLabels: false, useMaxWidth: false},
    state: {useMaxWidth: false},
    sequence: {useMaxWidth: false},
    gantt: {useWidth: 680},
    fontFamily: 'Inter, Segoe UI, Helvetica Neue, Noto Sans, DejaVu Sans, sans-serif',
    fontSize: 14,
    secure: Object.keys(mermaid.mermaidAPI.defaultConfig),
    theme: 'base'
  };

  let before = Promise.resolve();

  window.addEventListener('message', event => {
    if (event.source === window.parent) {
      before = before.then(() => answer(event.data));
    }
  });

  async function answer({id, source, look}) {
    let said;
    try {
      said = await picture(id, source, look);
    } catch (reason) {
      said = {reason: String(reason?.message ?? reason).split('\n')[0]};
    }
    document.querySelectorAll('body > :not(script)').forEach(left => left.remove());
    window.parent.postMessage({id, ...said}, '*');
  }

  async function picture(id, source, look) {
    mermaid.initialize({...RULES, themeVariables: colours(look)});
    const {svg} = await mermaid.render(`diagram-${id}`, source);
    const drawing = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
    const [, , width, height] = drawing.getAttribute('viewBox').split(/[\s,]+/).map(Number);
    drawing.removeAttribute('style');
    drawing.setAttribute('width', width);
    drawing.setAttribute('height', height);
    return {svg: new XMLSerializer().serializeToString(drawing), width: Math.ceil(width), height: Math.ceil(height)};
  }

  function colours(look) {
    return {
      darkMode: look.dark,
      background: look.pane,
      primaryColor: look['accent-ground'],
      primaryBorderColor: look.accent,
      primaryTextColor: look.ink,
      secondaryColor: look.ground,
      tertiaryColor: look.ground,
      tertiaryBorderColor: look.line,
      lineColor: look.soft,
      textColor: look.ink,
      noteBkgColor: look.lit,
      noteBorderColor: look['lit-edge'],
      noteTextColor: look.ink,
      edgeLabelBackground: look.pane,
      clusterBkg: look.ground,
      clusterBorder: look.line,
      errorTextColor: look.missing
    };
  }
})();
