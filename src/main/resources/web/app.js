import { addAlert, draw, replaceAlerts, startAlerts } from './alerts.js';
import { drawBars } from './bars.js';
import { drawCharts, redraw, startCharts } from './charts.js';
import { drawDeals, hasAllDeals, replaceDeals } from './deals.js';
import { byId } from './dom.js';
import { filter, offerActors, onFilter, query, startFilters } from './filters.js';
import { showHealth, startHealth } from './health.js';
import { startKeys } from './keys.js';
import { onTheme, startTheme } from './theme.js';
import { learnNames } from './words.js';

const LIST = 300;
const RETRY = 3000;
const DEALS = 300;
const REFRESH = 2000;

let stream = null;
let dealChanges = -1;
let refreshTimer = null;
let lastFacets = '';

async function get(path) {
  const answer = await fetch(path, { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

/** Loads the list and goes on from exactly where it ends, so that no alert falls between the two. */
async function follow() {
  stream?.close();
  try {
    const list = await get(`/api/v1/alerts?${new URLSearchParams({ limit: LIST })}${query().replace('?', '&')}`);
    replaceAlerts(list.alerts, list.ended);
    const path = list.next ? `/api/v1/alerts/stream?after=${encodeURIComponent(list.next)}` : '/api/v1/alerts/stream';
    stream = new EventSource(path);
  } catch {
    showHealth(null);
    setTimeout(follow, RETRY);
    return;
  }
  const mine = stream;
  mine.addEventListener('alert', (event) => addAlert(JSON.parse(event.data)));
  mine.addEventListener('stats', (event) => figures(JSON.parse(event.data)));
  mine.addEventListener('error', () => {
    showHealth(null);
    if (mine.readyState === EventSource.CLOSED) setTimeout(follow, RETRY);
  });
}

function figures(stats) {
  showHealth(stats);
  if (stats.dealChanges !== dealChanges) {
    dealChanges = stats.dealChanges;
    refreshSoon();
  }
}

/** The deals are much to send, so they come only while somebody looks at them; their number comes always. */
function dealsShown() {
  return !byId('deals').hidden;
}

function refreshSoon() {
  refreshTimer ??= setTimeout(() => {
    refreshTimer = null;
    refresh();
  }, REFRESH);
}

async function refresh() {
  const narrowed = query();
  try {
    const [deals, flows, days, all] = await Promise.all([
      get(`/api/v1/deals?limit=${dealsShown() || filter().words ? DEALS : 1}${narrowed.replace('?', '&')}`), get(`/api/v1/flows${narrowed}`), get(`/api/v1/days${narrowed}`), get('/api/v1/flows')]);
    if (narrowed !== query()) return;
    replaceDeals(deals.deals, deals.total);
    drawBars(flows);
    drawCharts(flows, days);
    offerActors(all.suppliers.map((node) => node.code), all.recipients.map((node) => node.code));
  } catch {
    refreshSoon();
  }
}

function narrowed() {
  const facets = query();
  draw();
  drawDeals();
  if (facets === lastFacets) {
    if (filter().words && !hasAllDeals()) refresh();
    return;
  }
  lastFacets = facets;
  refresh();
  follow();
}

function startTabs() {
  const tabs = [...document.querySelectorAll('[role=tab]')];
  const show = (tab) => {
    for (const other of tabs) {
      other.setAttribute('aria-selected', String(other === tab));
      other.tabIndex = other === tab ? 0 : -1;
      byId(other.getAttribute('aria-controls')).hidden = other !== tab;
    }
    byId('legend').hidden = tab.id !== 'tab-alerts';
    if (dealsShown()) refresh();
  };
  for (const [at, tab] of tabs.entries()) {
    tab.addEventListener('click', () => show(tab));
    tab.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      const next = tabs[(at + 1) % tabs.length];
      show(next);
      next.focus();
    });
  }
}

async function start() {
  startTheme();
  startHealth();
  startAlerts();
  startTabs();
  startKeys();
  draw();
  try {
    learnNames(await get('/api/v1/names'));
  } catch {
    learnNames({});
  }
  startFilters();
  lastFacets = query(filter());
  onFilter(narrowed);
  await follow();
  await refresh();
  onTheme(redraw);
  await startCharts();
}

start();
