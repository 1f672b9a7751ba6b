import { announce, byId, el, empty, outside } from './dom.js';
import { legend, quotes } from './evidence.js';
import { filter, fits, toggle } from './filters.js';
import * as words from './words.js';

const KEPT = 500;
const SHOWN = 150;
const panel = byId('alerts');
const fresh = byId('fresh');

let alerts = [];
let ended = new Map();
let waiting = 0;
let opened = new Set();
let current = null;
let loaded = false;

export function startAlerts() {
  byId('legend').append(...legend());
  fresh.addEventListener('click', () => {
    panel.scrollTop = 0;
    draw();
  });
  panel.addEventListener('scroll', () => {
    if (waiting && panel.scrollTop < 8) draw();
  });
  setInterval(tick, 15000);
}

/** Takes the list as the server has it now. */
export function replaceAlerts(events, endings) {
  loaded = true;
  ended = new Map();
  alerts = [];
  for (const event of [...events].reverse()) keep(event);
  for (const id of Object.keys(endings)) if (!ended.has(id)) ended.set(id, 'withdrawn');
  draw();
}

/** Takes one alert as it arrives. */
export function addAlert(event) {
  keep(event);
  const shown = alerts[0]?.id === event.id && visible(alerts[0]);
  if (shown && panel.scrollTop > 40) {
    waiting++;
    fresh.textContent = `${words.plural(waiting, 'new alert')} ↑`;
    fresh.hidden = false;
    return;
  }
  draw();
  if (shown) {
    panel.firstElementChild?.classList.add('arrived');
    announce(`New alert: ${event.data.summary}`);
  }
}

function keep(event) {
  const data = event.data;
  if (data.kind === 'superseded' || data.kind === 'withdrawn') {
    if (data.supersedes) ended.set(data.supersedes, data.kind);
    return;
  }
  ended.delete(event.id);
  alerts = [event, ...alerts.filter((known) => known.id !== event.id)].slice(0, KEPT);
}

function facets(event) {
  const deal = event.data.deal;
  return { supplier: deal?.supplier ?? '?', recipient: deal?.recipient ?? '?', category: deal?.category, stage: deal?.stage };
}

function visible(event) {
  if (!event) return false;
  const wanted = filter();
  return fits(facets(event), wanted) && (!wanted.words || text(event).includes(wanted.words));
}

function text(event) {
  const { data } = event;
  const place = facets(event);
  return [words.actor(place.supplier), words.actor(place.recipient), words.goods(place.category), data.summary,
    data.article?.source, data.claim?.weapon?.text, data.claim?.origin, ...(data.evidence ?? []).map((piece) => piece.text)]
    .join(' ')
    .toLowerCase();
}

export function draw() {
  waiting = 0;
  fresh.hidden = true;
  const shown = alerts.filter(visible);
  byId('n-alerts').textContent = words.number(shown.filter((event) => !ended.has(event.id)).length);
  if (!shown.length) {
    panel.replaceChildren(nothing());
    return;
  }
  const before = new Map([...panel.children].map((node) => [node.dataset.key, node]));
  panel.replaceChildren(...shown.slice(0, SHOWN).map((event) => before.get(key(event)) ?? card(event)));
  if (current && !byCurrent()) current = null;
}

function nothing() {
  if (!loaded) return empty('Waiting for the monitor …');
  if (alerts.length || Object.values(filter()).some(Boolean)) {
    return empty('No alert fits these filters.', 'Press x to clear them, or choose another value above.');
  }
  return empty('No alert yet.',
    'Feed some articles, and what they say of arms transfers appears here within seconds:',
    el('code', {}, './armswire feed articles.jsonl'),
    'or start with samples: ', el('code', {}, './armswire up --demo'));
}

/** Changes whenever a card must be drawn anew. */
function key(event) {
  return `${event.id} ${ended.get(event.id) ?? ''} ${opened.has(event.id)}`;
}

function card(event) {
  const { data } = event;
  const { deal, claim } = data;
  const place = facets(event);
  const ending = ended.get(event.id);
  const open = opened.has(event.id);
  return el('article', {
    class: ending ? 'alert ended' : 'alert', tabindex: '-1', 'data-key': key(event), 'data-id': event.id, 'data-stage': place.stage,
    'data-kind': data.kind, onfocus: () => select(event.id),
  },
  el('header', { class: 'alert-head' },
    el('span', { class: 'stage', 'data-stage': place.stage }, place.stage ?? data.kind),
    el('h3', {}, role('supplier', place.supplier), el('span', { class: 'arrow', 'aria-label': 'to' }, '→'),
      role('recipient', place.recipient)),
    el('span', { class: 'what' }, goodsOf(claim, place.category)),
    el('time', { class: 'when', datetime: event.time, title: `arrived ${event.time}` }, words.ago(event.time))),
  ending ? el('p', { class: 'ending' }, `No longer holds: ${words.kind(ending)}.`) : null,
  open ? quotes(data.evidence ?? []) : firstQuote(data),
  meta(data, deal, claim, event.time),
  open ? details(data, deal, claim) : null);
}

function goodsOf(claim, category) {
  const amount = words.quantity(claim?.quantity);
  const what = claim?.weapon?.text || words.goods(category);
  return [amount ? el('b', {}, amount) : null, amount ? ' ' : null, what];
}

function firstQuote(data) {
  const sentence = (data.evidence ?? []).find((piece) => piece.slot === 'sentence');
  if (!sentence) return el('p', { class: 'quote' }, data.summary);
  return quotes((data.evidence ?? []).filter((piece) => piece.slot !== 'sentence' || piece === sentence))[0];
}

function role(name, code) {
  return el('button', {
    class: 'actor', title: `Only alerts with this ${name} (${code})`, onclick: () => toggle({ [name]: code }),
  }, words.actor(code));
}

/** An article without a day, or with one yet to come, is late news of unknown age. */
function isOld(data, arrival) {
  return data.backfill && Boolean(data.article?.publishedAt) && data.article.publishedAt < arrival;
}

function meta(data, deal, claim, arrival) {
  const source = data.article?.source || 'unnamed outlet';
  const parts = [el('span', { class: `kind kind-${data.kind}` }, words.kind(data.kind))];
  if (claim) parts.push(el('span', { class: `assertion ${claim.assertion}` }, claim.assertion));
  if (deal) {
    parts.push(el('span', {
      class: deal.independentOrigins > 1 ? 'origins many' : 'origins',
      title: 'Independent origins, and the outlets that carry them: copies count as outlets, never as origins',
    }, `${words.plural(deal.independentOrigins, 'origin')} · ${words.plural(deal.outlets, 'outlet')}`));
    for (const denial of deal.deniedBy) {
      parts.push(el('span', { class: 'denied' }, `✖ denied by ${words.actor(denial.actor)}`));
    }
  }
  if (isOld(data, arrival)) parts.push(el('span', { class: 'backfill', title: 'Its day is more than a week past' }, 'old news'));
  parts.push(el('span', { class: 'source' }, data.article?.url ? outside(data.article.url, source) : source,
    claim?.origin && claim.origin !== source ? `, citing ${claim.origin}` : ''));
  parts.push(el('span', { class: 'published' }, words.date(data.article?.publishedAt)));
  const open = opened.has(data.alertId);
  parts.push(el('button', {
    class: 'more', 'aria-expanded': String(open), onclick: () => flip(data.alertId),
  }, open ? 'Less' : 'More'));
  return el('p', { class: 'meta' }, parts);
}

function details(data, deal, claim) {
  const rows = [];
  const row = (name, ...value) => rows.push(el('dt', {}, name), el('dd', {}, value));
  if (claim) {
    if (claim.supplierEntity) row('Supplier, as written', claim.supplierEntity);
    if (claim.recipientEntity) row('Recipient, as written', claim.recipientEntity);
    if (claim.quantity) row('Quantity', `${words.quantity(claim.quantity)} (“${claim.quantity.text}”)`);
    if (claim.value) row('Value', `${words.number(claim.value.amount)} ${claim.value.currency} (“${claim.value.text}”)`);
    if (claim.timing) row('When', `“${claim.timing.text}”`, claim.timing.from ? ` ${claim.timing.from} – ${claim.timing.to}` : ' (unresolved)');
    if (claim.attribution.length) row('Said by', claim.attribution.map((link) => link.name).join(' → '));
    row('Read by', el('code', {}, claim.pattern));
  }
  if (deal) {
    row('Stages', el('ol', { class: 'steps' }, deal.stageHistory.map((step) =>
      el('li', {}, el('span', { class: 'stage', 'data-stage': step.stage }, step.stage), ` ${words.date(step.day)}, ${step.origin}`))));
    row('Origins', deal.origins.map((origin) => `${origin.name} (${words.plural(origin.articles.length, 'article')})`).join(', '));
    if (deal.quantity.length) {
      row('Figures', deal.quantity.map((q) => `${words.quantity(q)} (${words.plural(q.origins, 'origin')})`).join(', '));
    }
    row('Deal', el('code', {}, deal.id));
  }
  for (const reason of data.because ?? []) row('Because', reason);
  const copied = el('button', { class: 'quiet', onclick: () => cite(data, copied) }, 'Copy citation');
  return el('div', { class: 'details' }, el('dl', {}, rows), copied);
}

async function cite(data, button) {
  const sentence = (data.evidence ?? []).find((piece) => piece.slot === 'sentence');
  const lines = [`> ${sentence ? sentence.text : data.summary}`, '',
    [data.article?.source, words.date(data.article?.publishedAt), data.article?.url].filter(Boolean).join(', ')];
  try {
    await navigator.clipboard.writeText(lines.join('\n'));
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'The browser does not allow it';
  }
}

function flip(id) {
  if (opened.has(id)) opened.delete(id);
  else opened.add(id);
  draw();
  byCurrent()?.focus({ preventScroll: true });
}

function select(id) {
  current = id;
  for (const node of panel.children) node.classList.toggle('current', node.dataset.id === id);
}

function byCurrent() {
  return [...panel.children].find((node) => node.dataset.id === current);
}

/** Moves to the next alert, or with -1 to the one before. */
export function step(by) {
  const cards = [...panel.querySelectorAll('.alert')];
  if (!cards.length) return;
  const at = cards.findIndex((node) => node.dataset.id === current);
  const next = cards[at < 0 ? 0 : Math.min(Math.max(at + by, 0), cards.length - 1)];
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

export function flipCurrent() {
  if (current) flip(current);
}

export function openArticle() {
  byCurrent()?.querySelector('.source a')?.click();
}

function tick() {
  for (const time of panel.querySelectorAll('time.when')) time.textContent = words.ago(time.dateTime);
}
