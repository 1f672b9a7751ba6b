import { byId, el, empty } from './dom.js';
import { filter, toggle } from './filters.js';
import * as words from './words.js';

const NUMBERS = new Set(['Number', 'Origins', 'Outlets']);
const panel = byId('deals');
let deals = [];
let fitting = 0;

/** Takes the deals that fit the facets chosen. */
export function replaceDeals(list, total) {
  deals = list;
  fitting = total;
  drawDeals();
}

/** Whether words can be looked for: while the tab is shut, one deal is enough to know how many there are. */
export function hasAllDeals() {
  return deals.length === fitting;
}

export function drawDeals() {
  const wanted = filter().words;
  const shown = deals.filter((deal) => !wanted || text(deal).includes(wanted));
  byId('n-deals').textContent = wanted && hasAllDeals() ? words.number(shown.length) : wanted ? `≥ ${words.number(shown.length)}` : words.number(fitting);
  if (!shown.length) {
    panel.replaceChildren(deals.length
      ? empty('No deal has these words.', 'Press x to clear the filters.')
      : empty('No deal yet, or none that fits.', 'A deal appears with the first article that reports it.'));
    return;
  }
  panel.replaceChildren(el('table', { class: 'deals' },
    el('caption', { class: 'out-of-sight' }, 'Deals, the latest reported first'),
    el('thead', {}, el('tr', {}, ['Stage', 'Deal', 'Number', 'Origins', 'Outlets', 'Reported']
      .map((name) => el('th', { scope: 'col', class: NUMBERS.has(name) ? 'num' : null }, name)))),
    el('tbody', {}, shown.map(row))));
}

function row(deal) {
  return el('tr', {},
    el('td', {}, el('span', { class: 'stage', 'data-stage': deal.stage }, deal.stage)),
    el('td', { class: 'deal-cell', title: deal.id }, pick('supplier', deal.supplier ?? '?'), el('span', { class: 'arrow' }, ' → '),
      pick('recipient', deal.recipient ?? '?'), el('small', {}, [words.goods(deal.category), weapon(deal)].filter(Boolean).join(', ')),
      deal.deniedBy.length ? el('small', { class: 'denied' }, `✖ denied by ${deal.deniedBy.map((d) => words.actor(d.actor)).join(', ')}`) : null),
    el('td', { class: 'num' }, deal.quantity.length ? words.quantity(deal.quantity[0]) : '–'),
    el('td', { class: 'num' }, words.number(deal.independentOrigins)),
    el('td', { class: 'num' }, words.number(deal.outlets)),
    el('td', { class: 'day' }, words.date(deal.lastDay),
      deal.firstDay && deal.firstDay !== deal.lastDay ? el('small', {}, `since ${words.date(deal.firstDay)}`) : null));
}

function weapon(deal) {
  return deal.claims[0]?.weapon ?? '';
}

function pick(name, code) {
  return el('button', { class: 'actor', onclick: () => toggle({ [name]: code }) }, words.actor(code));
}

function text(deal) {
  return [words.actor(deal.supplier), words.actor(deal.recipient), words.goods(deal.category), deal.id,
    ...deal.claims.map((claim) => `${claim.weapon} ${claim.outlet} ${claim.origin}`)].join(' ').toLowerCase();
}
