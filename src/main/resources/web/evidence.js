import { el } from './dom.js';

/** The slots whose words are marked; each has a colour and an underline of its own, so that either alone tells them apart. */
export const MARKED = ['supplier', 'recipient', 'weapon', 'quantity', 'value', 'stage', 'timing', 'attribution', 'denial'];
const LEGEND = ['supplier', 'recipient', 'weapon', 'quantity', 'stage', 'attribution'];

export function legend() {
  return LEGEND.map((slot) => el('mark', { 'data-slot': slot }, slot));
}

/** The sentences of a piece of evidence, with the words of each slot marked where they stand. */
export function quotes(evidence) {
  const sentences = evidence.filter((piece) => piece.slot === 'sentence');
  const shown = sentences.map((sentence) =>
    el('blockquote', { class: 'quote', 'data-part': sentence.span.part }, marked(sentence, evidence)));
  const elsewhere = evidence.filter((piece) => MARKED.includes(piece.slot) && !sentences.some((s) => holds(s.span, piece.span)));
  if (elsewhere.length) {
    shown.push(el('p', { class: 'elsewhere' }, 'Elsewhere in the article: ',
      elsewhere.map((piece, i) => [i ? ', ' : '', el('mark', { 'data-slot': piece.slot, title: piece.slot }, piece.text)])
        .flat()));
  }
  return shown;
}

function marked(sentence, evidence) {
  const inside = evidence.filter((piece) => MARKED.includes(piece.slot) && holds(sentence.span, piece.span));
  const origin = sentence.span.start;
  const edges = new Set([0, sentence.text.length]);
  for (const piece of inside) {
    edges.add(piece.span.start - origin);
    edges.add(piece.span.end - origin);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const nodes = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const text = sentence.text.slice(cuts[i], cuts[i + 1]);
    const here = innermost(inside, origin + cuts[i], origin + cuts[i + 1]);
    nodes.push(here ? el('mark', { 'data-slot': here.slot, title: here.slot }, text) : document.createTextNode(text));
  }
  return nodes;
}

/** Of several slots over the same words the shortest says most. */
function innermost(pieces, start, end) {
  return pieces
    .filter((piece) => piece.span.start <= start && piece.span.end >= end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start)
      || MARKED.indexOf(a.slot) - MARKED.indexOf(b.slot))[0];
}

function holds(outer, inner) {
  return outer.part === inner.part && outer.start <= inner.start && inner.end <= outer.end;
}
