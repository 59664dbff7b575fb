// The page as it is shown, for the files that are made of it.
'use strict';

const sheet = (() => {
  // Fonts that nothing on the page is set in are left out.
  function isWanted(rule) {
    if (!(rule instanceof CSSFontFaceRule)) {
      return true;
    }
    const bare = name => name.replace(/["']/g, '').trim();
    const face = rule.style;
    const weight = face.getPropertyValue('font-weight') || 'normal';
    const slant = face.getPropertyValue('font-style') || 'normal';
    const same = {normal: '400', bold: '700'};
    return [...document.fonts].some(font => font.status === 'loaded'
      && bare(font.family) === bare(face.getPropertyValue('font-family'))
      && (same[font.weight] ?? font.weight) === (same[weight] ?? weight)
      && font.style === slant);
  }

  // Addresses in a style sheet are relative to it.
  function absolute(text, base) {
    return text.replace(/url\(\s*["']?([^"')]*)["']?\s*\)/g, (all, address) =>
      address.startsWith('data:') ? all : `url("${new URL(address, base).href}")`);
  }

  function take() {
    const css = [...document.styleSheets].flatMap(one =>
      [...one.cssRules].filter(isWanted).map(rule => absolute(rule.cssText, one.href ?? location.href)));
    return JSON.stringify({html: document.documentElement.outerHTML, css: css.join('\n')});
  }

  return {take};
})();
