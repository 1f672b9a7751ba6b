import { byId, el } from './dom.js';
import { STAGES, actor, goods, goodsCodes } from './words.js';

const FACETS = ['supplier', 'recipient', 'category', 'stage'];
const form = byId('filters');
const listeners = [];

/** What the page is narrowed to; it stands in the address too, so a view can be kept and sent. */
export function filter() {
  const values = Object.fromEntries(FACETS.map((name) => [name, form.elements[name].value]));
  values.words = form.elements.words.value.trim().toLowerCase();
  return values;
}

export function onFilter(listener) {
  listeners.push(listener);
}

/** Narrows to a value, or widens again when it is the one already chosen. */
export function toggle(changes) {
  const same = Object.entries(changes).every(([name, value]) => form.elements[name].value === value);
  for (const [name, value] of Object.entries(changes)) choose(name, same ? '' : value);
  changed();
}

export function clearFilters() {
  form.reset();
  for (const name of FACETS) form.elements[name].value = '';
  changed();
}

export function query(values = filter()) {
  const params = new URLSearchParams();
  for (const name of FACETS) if (values[name]) params.set(name, values[name]);
  const text = params.toString();
  return text ? `?${text}` : '';
}

export function fits(facets, values) {
  return FACETS.every((name) => !values[name] || values[name] === facets[name]);
}

/** Offers the actors that there is news of. */
export function offerActors(suppliers, recipients) {
  offer('supplier', suppliers, actor);
  offer('recipient', recipients, actor);
}

export function startFilters() {
  offer('category', goodsCodes(), goods, false);
  offer('stage', STAGES, (code) => code, false);
  const params = new URLSearchParams(location.hash.slice(1));
  for (const [name, value] of params) if (FACETS.includes(name) || name === 'words') choose(name, value.slice(0, 64));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', changed);
  byId('clear').addEventListener('click', clearFilters);
  mark();
}

function changed() {
  const values = filter();
  const params = new URLSearchParams(Object.entries(values).filter(([, value]) => value));
  const hash = params.toString();
  history.replaceState(null, '', hash ? `#${hash}` : location.pathname);
  mark();
  for (const listener of listeners) listener(values);
}

function mark() {
  const values = filter();
  byId('clear').hidden = !Object.values(values).some(Boolean);
  for (const name of FACETS) form.elements[name].closest('.pick').classList.toggle('on', Boolean(values[name]));
}

function choose(name, value) {
  const field = form.elements[name];
  if (field.tagName === 'SELECT' && value && ![...field.options].some((option) => option.value === value)) {
    field.append(el('option', { value }, name === 'supplier' || name === 'recipient' ? actor(value) : value));
  }
  field.value = value;
}

function offer(name, codes, label, sorted = true) {
  const select = form.elements[name];
  const kept = select.value;
  const all = kept && !codes.includes(kept) ? [...codes, kept] : [...codes];
  const known = [...select.options].slice(1).map((option) => option.value);
  if (sorted) all.sort((a, b) => label(a).localeCompare(label(b)));
  const same = all.length === known.length && all.every((code, i) => code === known[i]);
  if (same && [...select.options].slice(1).every((option) => option.text === label(option.value))) return;
  select.replaceChildren(select.options[0], ...all.map((code) => el('option', { value: code }, label(code))));
  select.value = kept;
}
