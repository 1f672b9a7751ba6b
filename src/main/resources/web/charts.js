import { byId, el, empty } from './dom.js';
import { toggle } from './filters.js';
import { isDark } from './theme.js';
import { STAGES, actor, date, number, plural } from './words.js';

const LABEL_HEIGHT = 15.5;
/** One deal is drawn at most this thick, so that two deals do not fill the panel. */
const THICKEST = 36;
/** And at least this thick; what does not fit then is in the table. */
const THINNEST = 2;
const FONT = getComputedStyle(document.body).fontFamily;
const calm = matchMedia('(prefers-reduced-motion: reduce)');
const drawn = new Map();
const asTable = new Set();
let echarts = null;
let flowsNow = null;
let daysNow = null;

/** The library is large, so it comes after the first alerts are on the page. */
export async function startCharts() {
  for (const button of document.querySelectorAll('.as-table')) {
    button.addEventListener('click', () => {
      const id = button.dataset.for;
      const on = !asTable.has(id);
      if (on) asTable.add(id);
      else asTable.delete(id);
      button.setAttribute('aria-pressed', String(on));
      button.textContent = on ? 'Chart' : 'Table';
      redraw();
    });
  }
  byId('period').addEventListener('change', redraw);
  echarts = await import('/page/echarts.js');
  new ResizeObserver(() => drawn.forEach((chart) => chart.resize())).observe(document.querySelector('.side'));
  redraw();
}

export function drawCharts(flows, days) {
  flowsNow = flows;
  daysNow = days;
  redraw();
}

/** Draws anew what is known, in the colours of the theme. */
export function redraw() {
  if (flowsNow) drawFlows(flowsNow);
  if (daysNow) drawDays(daysNow);
}

function drawFlows(flows) {
  const box = byId('flows');
  const links = roomy(flows.links, box.clientHeight - 20);
  const hint = document.querySelector('.flows .hint');
  hint.textContent = flows.links.length > links.length
    ? `the ${links.length} largest of ${flows.links.length} · colour: stage`
    : 'width: deals · colour: stage';
  if (!links.length) return nothing(box, 'No deal to draw yet.');
  if (asTable.has('flows')) {
    return table(box, 'Deals by supplier, recipient and stage', ['Supplier', 'Recipient', 'Stage', 'Deals', 'Reports', 'Denied'],
      flows.links.map((link) => [actor(link.supplier), actor(link.recipient), link.stage, link.deals, link.reports, link.denied]));
  }
  const top = links[0];
  label(box, `Flows of deals: ${plural(flows.suppliers.length, 'supplier')}, ${plural(flows.recipients.length, 'recipient')}; most deals `
    + `${actor(top.supplier)} to ${actor(top.recipient)}. The table has all of them.`);
  const chart = chartIn(box);
  if (!chart) return undefined;
  const ink = colour('--ink');
  const margin = Math.min(150, Math.max(96, chart.getWidth() * 0.24));
  const spare = Math.max(10, (chart.getHeight() - THICKEST * links.reduce((sum, link) => sum + link.deals, 0)) / 2);
  const side = (codes, prefix, position) => [...new Set(codes)].map((code) => ({
    name: prefix + code, label: { position }, itemStyle: { color: colour('--node'), borderWidth: 0 },
  }));
  chart.setOption({
    animation: !calm.matches,
    animationDuration: 500,
    tooltip: {
      ...tooltip(),
      trigger: 'item',
      formatter: ({ dataType, data, name }) => (dataType === 'edge'
        ? `${actor(data.source.slice(2))} → ${actor(data.target.slice(2))}\n${data.stage}: ${plural(data.value, 'deal')}, `
          + `${plural(data.reports, 'report')}${data.denied ? `, ${number(data.denied)} denied` : ''}`
        : actor(name.slice(2))),
    },
    series: [{
      type: 'sankey',
      left: margin, right: margin, top: spare, bottom: spare,
      nodeWidth: 9,
      nodeGap: Math.max(8, LABEL_HEIGHT - thinnest(links, chart.getHeight() - 2 * spare)),
      nodeAlign: 'justify',
      layoutIterations: 48,
      draggable: false,
      emphasis: { focus: 'adjacency' },
      blur: { lineStyle: { opacity: 0.12 }, label: { opacity: 0.4 } },
      label: { color: ink, fontSize: 12, fontFamily: FONT, width: margin - 12, overflow: 'truncate', formatter: ({ name }) => actor(name.slice(2)) },
      lineStyle: { curveness: 0.5, opacity: isDark() ? 0.62 : 0.55 },
      data: [...side(links.map((link) => link.supplier), 's:', 'left'), ...side(links.map((link) => link.recipient), 'r:', 'right')],
      links: links.map((link) => ({
        source: `s:${link.supplier}`, target: `r:${link.recipient}`, value: link.deals, stage: link.stage, reports: link.reports,
        denied: link.denied, lineStyle: { color: colour(`--stage-${link.stage}`) },
      })),
    }],
  }, { notMerge: true });
  chart.off('click');
  chart.on('click', ({ dataType, data, name }) => {
    if (dataType === 'edge') toggle({ supplier: data.source.slice(2), recipient: data.target.slice(2) });
    else toggle({ [name.startsWith('s:') ? 'supplier' : 'recipient']: name.slice(2) });
  });
  return undefined;
}

/** The largest flows that can be drawn thick enough to be told apart, with a line of its own for each name. */
function roomy(all, height) {
  let room = Math.max(6, Math.floor(height / LABEL_HEIGHT));
  let links = fitting(all, room);
  while (room > 6 && thinnest(links, height) < THINNEST) links = fitting(all, --room);
  return links;
}

/** How thick one deal is when the names of the fuller side stand a line apart. */
function thinnest(links, height) {
  const deals = links.reduce((sum, link) => sum + link.deals, 0);
  const names = Math.max(...['supplier', 'recipient'].map((side) => new Set(links.map((link) => link[side])).size));
  return (height - LABEL_HEIGHT * (names - 1)) / (deals - names + 1);
}

/** The largest flows whose actors' names have room, one below the other, on both sides. */
function fitting(all, room) {
  const suppliers = new Set();
  const recipients = new Set();
  return [...all].sort((a, b) => b.deals - a.deals || b.reports - a.reports).filter((link) => {
    const fits = (suppliers.has(link.supplier) || suppliers.size < room) && (recipients.has(link.recipient) || recipients.size < room);
    if (fits) {
      suppliers.add(link.supplier);
      recipients.add(link.recipient);
    }
    return fits;
  });
}

function drawDays(days) {
  const box = byId('days');
  const undated = Object.values(days.undated).reduce((sum, n) => sum + n, 0);
  byId('days-hint').textContent = [undated ? `${number(undated)} undated` : '', days.capped ? 'first 50 of each deal' : '']
    .filter(Boolean).join(' · ');
  if (!days.days.length) return nothing(box, 'No dated report yet.');
  const length = Number(byId('period').value);
  const rows = inSteps(inPeriod(days.days, length));
  const stages = STAGES.filter((stage) => rows.some((row) => row.stages[stage]));
  if (asTable.has('days')) {
    return table(box, 'Reports by day and stage', ['From', ...STAGES], [...rows].reverse()
      .filter((row) => Object.keys(row.stages).length)
      .map((row) => [row.day, ...STAGES.map((stage) => row.stages[stage] ?? 0)]));
  }
  label(box, `Reports by day from ${date(rows[0].day)} to ${date(rows.at(-1).day)}, stacked by stage. The table has the numbers.`);
  const chart = chartIn(box);
  if (!chart) return undefined;
  const faint = colour('--faint');
  chart.setOption({
    animation: !calm.matches,
    animationDuration: 400,
    grid: { left: 34, right: 10, top: 12, bottom: 24 },
    tooltip: { ...tooltip(), trigger: 'axis', axisPointer: { type: 'shadow', shadowStyle: { color: colour('--shade') } } },
    xAxis: {
      type: 'category',
      data: rows.map((row) => row.day),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colour('--line') } },
      axisLabel: { color: faint, fontFamily: FONT, hideOverlap: true, formatter: (day) => (rows.length > 1 && span(rows) > 300 ? date(day).replace(/^\d+ /, '') : date(day).replace(/ \d{4}$/, '')) },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitLine: { lineStyle: { color: colour('--line') } },
      axisLabel: { color: faint, fontFamily: FONT },
    },
    series: stages.map((stage) => ({
      name: stage,
      type: 'bar',
      stack: 'reports',
      barMaxWidth: 26,
      barCategoryGap: '28%',
      itemStyle: { color: colour(`--stage-${stage}`) },
      data: rows.map((row) => row.stages[stage] ?? null),
    })),
  }, { notMerge: true });
  chart.off('click');
  chart.on('click', ({ seriesName }) => toggle({ stage: seriesName }));
  return undefined;
}

function span(rows) {
  return (Date.parse(rows.at(-1).day) - Date.parse(rows[0].day)) / 86400000;
}

/** Every day of the period, also those without a report: a gap in the news is news. */
function inPeriod(days, length) {
  const byDay = new Map(days.map((row) => [row.day, row]));
  const last = Date.parse(days.at(-1).day);
  const wanted = length || Math.min(20000, Math.round((last - Date.parse(days[0].day)) / 86400000) + 1);
  const rows = [];
  for (let back = wanted - 1; back >= 0; back--) {
    const day = new Date(last - back * 86400000).toISOString().slice(0, 10);
    rows.push(byDay.get(day) ?? { day, stages: {} });
  }
  return rows;
}

/** Days over a month or three, weeks over a year, months over more: bars thinner than a pixel tell nothing. */
function inSteps(rows) {
  const span = rows.length;
  if (span <= 120) return rows;
  const first = (day) => {
    if (span > 800) return `${day.slice(0, 7)}-01`;
    const at = new Date(`${day}T00:00:00Z`);
    at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
    return at.toISOString().slice(0, 10);
  };
  const steps = new Map();
  for (const row of rows) {
    const day = first(row.day);
    const step = steps.get(day) ?? { day, stages: {} };
    for (const [stage, n] of Object.entries(row.stages)) step.stages[stage] = (step.stages[stage] ?? 0) + n;
    steps.set(day, step);
  }
  return [...steps.values()];
}

function chartIn(box) {
  if (!echarts) return null;
  const old = drawn.get(box.id);
  if (old && !old.isDisposed() && box.contains(old.getDom())) {
    if (old.getWidth() !== box.clientWidth || old.getHeight() !== box.clientHeight) old.resize();
    return old;
  }
  const stage = el('div', { class: 'canvas' });
  box.replaceChildren(stage);
  const chart = echarts.init(stage, null, { renderer: 'canvas' });
  drawn.set(box.id, chart);
  return chart;
}

function away(box) {
  drawn.get(box.id)?.dispose();
  drawn.delete(box.id);
  box.removeAttribute('role');
  box.removeAttribute('aria-label');
}

function nothing(box, words) {
  away(box);
  box.replaceChildren(empty(words));
}

function table(box, caption, head, rows) {
  away(box);
  box.replaceChildren(el('div', { class: 'table-box', tabindex: '0' }, el('table', {},
    el('caption', { class: 'out-of-sight' }, caption),
    el('thead', {}, el('tr', {}, head.map((name) => el('th', { scope: 'col' }, name)))),
    el('tbody', {}, rows.map((row) => el('tr', {}, row.map((cell) =>
      el('td', { class: typeof cell === 'number' ? 'num' : null }, String(cell)))))))));
}

function label(box, text) {
  box.setAttribute('role', 'img');
  box.setAttribute('aria-label', text);
}

/** Drawn on the canvas: a tooltip made of HTML would bring inline styles, which the page forbids itself. */
function tooltip() {
  return {
    renderMode: 'richText',
    confine: true,
    backgroundColor: colour('--raised'),
    borderColor: colour('--line'),
    borderWidth: 1,
    textStyle: { color: colour('--ink'), fontSize: 12, fontFamily: FONT },
  };
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
