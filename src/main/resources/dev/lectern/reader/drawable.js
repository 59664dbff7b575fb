// What of a diagram may be drawn. The library runs in the window's only thread and can't be stopped
// once it has begun, so all that could keep it busy is turned away before.
'use strict';

const drawable = (() => {
  const LONGEST = 4000;
  const MOST_LINES = 100;
  const LONGEST_LINE = 300;
  const LONGEST_NUMBER = 8;

  // Kinds whose effort grows with their text. In the others a number, such as that of the empty
  // places of a block, says how much there is to do.
  const KINDS = new RegExp('^(?:graph|flowchart|flowchart-elk|sequenceDiagram|classDiagram|classDiagram-v2|'
    + 'stateDiagram|stateDiagram-v2|erDiagram|gantt|pie|mindmap|timeline|journey|quadrantChart|gitGraph|'
    + 'xychart|xychart-beta|sankey|sankey-beta|requirementDiagram|kanban|treemap|treemap-beta|'
    + 'C4Context|C4Container|C4Component|C4Dynamic|C4Deployment)$');

  // What lets a gantt chart count days or ticks without end.
  const COUNTING = /^\s*(?:excludes|tickInterval|dateFormat\s+x)\b/im;

  // The diagram as it may be drawn, or an error that says why it may not. How it looks is for
  // the page to say: the diagram's own settings are left out.
  function of(source) {
    atMost(LONGEST, source.length, 'diagram.letters');
    const text = withoutSettings(source);
    const lines = text.split(/[\n;]/);
    atMost(MOST_LINES, lines.length, 'diagram.lines');
    atMost(LONGEST_LINE, Math.max(...lines.map(line => line.length)), 'diagram.lineLetters');
    atMost(LONGEST_NUMBER, Math.max(0, ...(text.match(/\d+/g) ?? []).map(number => number.length)), 'diagram.digits');
    const kind = lines.map(line => line.trim()).find(line => line && !line.startsWith('%%')) ?? '';
    if (!KINDS.test(kind.split(/[\s:]/)[0])) {
      throw new Error(sentences.say('diagram.kind'));
    }
    if (COUNTING.test(text)) {
      throw new Error(sentences.say('diagram.counting'));
    }
    return text;
  }

  function atMost(most, there, sentence) {
    if (there > most) {
      throw new Error(sentences.say(sentence, there, most));
    }
  }

  // A space in the place of each, so that what stood around it makes no new one.
  function withoutSettings(source) {
    return source.replace(/^\s*---\n[\s\S]*?\n\s*---(?=\n)/, ' ').replace(/%%\{[\s\S]*?\}%%/g, ' ');
  }

  return {of};
})();
