/** Builds elements from text alone: whatever a string says, it becomes a text node. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name === 'class') node.className = value;
    else node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ''));
  return node;
}

/** A link that leads nowhere but to http and https; anything else is shown as what it is: text. */
export function outside(url, text) {
  let parsed = null;
  try {
    parsed = new URL(url);
  } catch {
    return document.createTextNode(text);
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return document.createTextNode(text);
  parsed.username = '';
  parsed.password = '';
  return el('a', { href: parsed.href, target: '_blank', rel: 'noopener noreferrer nofollow' }, text);
}

export function byId(id) {
  return document.getElementById(id);
}

/** Says something to whoever listens to the page instead of looking at it. */
export function announce(text) {
  byId('announce').textContent = text;
}

export function empty(title, ...lines) {
  return el('div', { class: 'empty' }, el('p', { class: 'empty-title' }, title), lines.map((line) => el('p', {}, line)));
}
