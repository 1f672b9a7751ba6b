import { byId } from './dom.js';

const KEY = 'armswire.theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const listeners = [];

export function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : system.matches;
}

export function onTheme(listener) {
  listeners.push(listener);
}

export function toggleTheme() {
  const next = isDark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = next;
  remember(next);
  show();
}

export function startTheme() {
  const kept = recall();
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
  system.addEventListener('change', show);
  byId('theme').addEventListener('click', toggleTheme);
  show();
}

function show() {
  byId('theme').textContent = isDark() ? 'Light' : 'Dark';
  for (const listener of listeners) listener();
}

/** Storage may be switched off; then the choice lasts as long as the page. */
function remember(theme) {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    return;
  }
}

function recall() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
