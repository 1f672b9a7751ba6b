import { byId, el } from './dom.js';
import { millis, number } from './words.js';

const FIGURES = [
  ['in', 'articles in', (s) => number(s.flow.in)],
  ['read', 'read', (s) => number(s.flow.read)],
  ['duplicate', 'duplicates', (s) => number(s.flow.duplicate)],
  ['dead', 'dead letters', (s) => number(s.flow['dead-letter']), (s) => s.flow['dead-letter'] > 0],
  ['standing', 'alerts', (s) => number(s.standing)],
  ['deals', 'deals', (s) => number(s.deals)],
  ['p50', 'latency p50', (s) => millis(s.p50Millis)],
  ['p95', 'p95', (s) => millis(s.p95Millis)],
];

const cells = new Map();

export function startHealth() {
  byId('figures').append(...FIGURES.map(([id, label]) => {
    const value = el('dd', {}, '–');
    cells.set(id, value);
    const hint = id.startsWith('p') ? 'From the arrival of an article to its alert' : null;
    return el('div', { title: hint, 'data-figure': id }, el('dt', {}, label), value);
  }));
}

/** Shows the figures; null when the server cannot be reached. */
export function showHealth(stats) {
  const state = byId('state');
  const [tone, word] = judge(stats);
  state.dataset.tone = tone;
  const shown = state.querySelector('.word');
  if (shown.textContent !== word) shown.textContent = word;
  if (!stats) return;
  for (const [id, , value, warns] of FIGURES) {
    const cell = cells.get(id);
    const text = value(stats);
    if (cell.textContent !== text) cell.textContent = text;
    cell.classList.toggle('warn', Boolean(warns?.(stats)));
  }
}

function judge(stats) {
  if (!stats) return ['bad', 'server not reached, trying again'];
  if (!stats.live) return ['bad', stats.state.toLowerCase()];
  if (!stats.ready) {
    const rest = stats.restoreRemaining > 0 ? `, ${number(stats.restoreRemaining)} to restore` : '';
    return ['busy', `${stats.state.toLowerCase()}${rest}`];
  }
  if (stats.view === 'connecting') return ['busy', 'Kafka not reached, trying again'];
  if (stats.view === 'catching-up') return ['busy', 'catching up'];
  return ['good', stats.state.toLowerCase()];
}
