// Work without the mouse: J and K through the rows of a [data-rows] list, Enter opens, / searches, ? shows the keys.
// An element with data-key="a" is pressed by A: inside the row that is reached first, else anywhere on the page.
const { say, ask, make } = window.bihuan;

const list = () => document.querySelector('[data-rows]');
const rows = () => (list() ? [...list().querySelectorAll('[data-row], tbody > tr')] : []);
const here = () => rows().find((it) => it.classList.contains('here'));

const go = (step) => {
  const all = rows();
  if (!all.length) return;
  const at = all.indexOf(here());
  const next = all[Math.max(0, Math.min(all.length - 1, at + step))];
  all.forEach((it) => it.classList.toggle('here', it === next));
  const link = next.querySelector('a, button, input');
  if (link) link.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
};

const keyed = (key) => {
  const find = (place) => place && [...place.querySelectorAll('[data-key]')].find((it) => it.dataset.key.toLowerCase() === key && !it.disabled);
  return find(here()) || find(document);
};

const help = () => {
  const table = make('dl', []);
  const add = (key, text) => table.append(make('dt', make('kbd', key)), make('dd', text));
  if (rows().length) {
    add('J', say('keysJ'));
    add('K', say('keysK'));
    add('Enter', say('keysEnter'));
  }
  const shown = new Set();
  document.querySelectorAll('[data-key]').forEach((it) => {
    const key = it.dataset.key.toUpperCase();
    if (shown.has(key)) return;
    shown.add(key);
    add(key, it.dataset.keyLabel || it.getAttribute('aria-label') || it.textContent.trim());
  });
  if (document.getElementById('search')) add('/', say('keysSearch'));
  add('?', say('keysHelp'));
  add('Esc', say('keysEscape'));
  ask(say('keys'), table, [[say('close')]]);
};

const isTyping = (target) => target.matches('input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable]');

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    const drop = document.querySelector('details.drop[open]');
    if (drop) {
      drop.open = false;
      drop.querySelector('summary').focus();
    }
    if (event.target.id === 'search') event.target.blur();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
  const key = event.key.toLowerCase();
  const search = document.getElementById('search');
  if (key === 'j') go(1);
  else if (key === 'k') go(-1);
  else if (key === '/' && search && search.offsetParent) search.focus();
  else if (key === '?') help();
  else if (key.length === 1 && keyed(key)) keyed(key).click();
  else return;
  event.preventDefault();
});
