import { byId, el, empty } from './dom.js';
import { filter, toggle } from './filters.js';
import { STAGES, goods, number } from './words.js';

const MOST_GOODS = 8;

/** The ladder of stages and the goods, as bars that are lists too. */
export function drawBars(flows) {
  const none = flows.links.length === 0;
  const sum = (links, field) => links.reduce((total, link) => total + link[field], 0);
  fill('ladder', STAGES.map((stage) => {
    const here = flows.links.filter((link) => link.stage === stage);
    return { code: stage, label: stage, n: sum(here, 'deals'), denied: sum(here, 'denied') };
  }), 'stage', none);
  fill('goods', flows.goods.slice(0, MOST_GOODS).map(({ code, deals }) => ({ code, label: goods(code), n: deals, denied: 0 })),
    'category', none);
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
