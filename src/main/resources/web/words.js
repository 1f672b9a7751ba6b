/** What things are called on this page. */
export const STAGES = ['requested', 'considered', 'negotiating', 'agreed', 'delivered', 'refused'];

const GOODS = {
  aircraft: 'Aircraft',
  uav: 'Drones',
  air_defence: 'Air defence',
  missile: 'Missiles',
  artillery: 'Artillery',
  armoured_vehicle: 'Armour',
  ship: 'Ships',
  small_arms: 'Small arms',
  ammunition: 'Ammunition',
  sensor: 'Sensors',
  engine: 'Engines',
  satellite: 'Satellites',
  parts: 'Parts',
  wmd: 'Mass destruction',
  other: 'Other',
  unspecified: 'Unspecified',
};

const KINDS = {
  new: 'first report',
  'stage-up': 'moved on',
  denied: 'denial',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
};

let names = {};

export function learnNames(map) {
  names = map;
}

export function actor(code) {
  if (!code || code === '?') return 'Unknown';
  const name = names[code] ?? code;
  return name.startsWith('GROUP:') ? name.slice('GROUP:'.length) : name;
}

export const goods = (code) => GOODS[code] ?? code;
export const goodsCodes = () => Object.keys(GOODS);
export const kind = (code) => KINDS[code] ?? code;
export const plural = (n, one, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`;

const grouped = new Intl.NumberFormat('en');
export const number = (n) => (n === null || n === undefined ? '–' : grouped.format(n));

export function quantity(q) {
  if (!q) return '';
  if (q.min !== null && q.max !== null) return q.min === q.max ? number(q.min) : `${number(q.min)}–${number(q.max)}`;
  return q.min !== null ? `≥ ${number(q.min)}` : `≤ ${number(q.max)}`;
}

export function millis(ms) {
  if (ms === null || ms === undefined) return '–';
  return ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(ms < 10000 ? 1 : 0)} s`;
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

export function date(iso) {
  if (!iso) return 'undated';
  const at = new Date(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
  return Number.isNaN(at.getTime()) ? iso : day.format(at);
}

export function ago(iso, now = Date.now()) {
  const seconds = Math.round((now - Date.parse(iso)) / 1000);
  if (Number.isNaN(seconds)) return '';
  if (seconds < 5) return 'now';
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 86400) return `${Math.floor(seconds / 3600)} h`;
  return `${Math.floor(seconds / 86400)} d`;
}
