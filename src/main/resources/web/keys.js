import { flipCurrent, openArticle, step } from './alerts.js';
import { byId } from './dom.js';
import { clearFilters } from './filters.js';
import { toggleTheme } from './theme.js';

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  e: flipCurrent,
  o: openArticle,
  x: clearFilters,
  t: toggleTheme,
  '/': () => byId('filters').elements.words.focus(),
  '?': () => byId('help').showModal(),
};

export function startKeys() {
  byId('help-open').addEventListener('click', () => byId('help').showModal());
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest?.('input, select, textarea');
    if (event.key === 'Escape' && typing) event.target.blur();
    if (typing || byId('help').open || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = KEYS[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });
}
