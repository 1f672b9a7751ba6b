import { byId, el, empty } from './dom.js';
import { filter, toggle } from './filters.js';
import { STAGES, goods, number } from './words.js';

/** The ladder of stages and the goods, as bars that are lists too. */
export function drawBars(deals) {
  const byStage = STAGES.map((stage) => {
    const here = deals.filter((deal) => deal.stage === stage);
    return { code: stage, label: stage, n: here.length, denied: here.filter((deal) => deal.deniedBy.length).length };
  });
  fill('ladder', byStage, 'stage', deals.length === 0);
  const byGoods = new Map();
  for (const deal of deals) byGoods.set(deal.category, (byGoods.get(deal.category) ?? 0) + 1);
  const sorted = [...byGoods].map(([code, n]) => ({ code, label: goods(code), n, denied: 0 }))
    .sort((a, b) => b.n - a.n || a.label.localeCompare(b.label))
    .slice(0, 8);
  fill('goods', sorted, 'category', deals.length === 0);
}

function fill(id, rows, facet, isEmpty) {
  const box = byId(id);
  if (isEmpty) {
    box.replaceChildren(empty('Nothing to count yet.'));
    return;
  }
  const most = Math.max(1, ...rows.map((row) => row.n));
  const chosen = filter()[facet];
  box.replaceChildren(el('ul', {}, rows.map((row) => {
    const bar = el('span', { class: 'bar-fill', 'data-stage': facet === 'stage' ? row.code : null });
    bar.style.setProperty('--share', `${(100 * row.n) / most}%`);
    return el('li', {}, el('button', {
      class: chosen === row.code ? 'bar-row on' : 'bar-row', 'aria-pressed': String(chosen === row.code),
      onclick: () => toggle({ [facet]: row.code }),
    }, el('span', { class: 'bar-label' }, row.label), el('span', { class: 'bar-track', 'aria-hidden': 'true' }, bar),
    el('span', { class: 'bar-n' }, number(row.n)),
    row.denied ? el('span', { class: 'denied', title: `${number(row.denied)} denied by a party` }, `✖ ${number(row.denied)}`, el('span', { class: 'word' }, ' denied')) : null));
  })));
}
