// What scripts say to the reader: words come with the page, in its language. Loaded first; the others call window.bihuan.
const words = document.getElementById('speech');

const make = (name, content, attributes = {}) => {
  const element = document.createElement(name);
  Object.keys(attributes).forEach((key) => element.setAttribute(key, attributes[key]));
  [].concat(content).forEach((it) => element.append(it));
  return element;
};

const say = (name, ...details) => {
  const text = (words && words.dataset[name]) || '';
  return details.reduce((said, detail, i) => said.split('{' + i + '}').join(detail), text);
};

// A passing remark at the foot of the page, with at most one thing to do about it.
const toast = (text, label, action) => {
  const place = document.getElementById('toasts');
  if (!place || !text) return;
  const remark = make('div', make('span', text), { class: 'toast' });
  const gone = setTimeout(() => remark.remove(), label ? 12000 : 6000);
  if (label) {
    const button = make('button', label, { type: 'button' });
    button.addEventListener('click', () => {
      clearTimeout(gone);
      remark.remove();
      action();
    });
    remark.append(button);
  }
  place.append(remark);
};

// A question over the page; Escape answers as the first button does. Focus stays inside and goes back after.
const ask = (title, content, buttons) => {
  const before = document.activeElement;
  const panel = make('div', [make('h2', title, { id: 'askTitle' })].concat(content));
  const row = make('div', [], { class: 'do' });
  const veil = make('div', panel, { class: 'ask', role: 'alertdialog', 'aria-modal': 'true', 'aria-labelledby': 'askTitle' });
  const close = () => {
    veil.remove();
    if (before && before.focus) before.focus();
  };
  buttons.forEach(([label, action, look]) => {
    const button = make('button', label, { type: 'button', class: 'button ' + (look || '') });
    button.addEventListener('click', () => {
      close();
      if (action) action();
    });
    row.append(button);
  });
  veil.addEventListener('keydown', (event) => {
    const all = [...row.querySelectorAll('button')];
    if (event.key === 'Escape') all[0].click();
    if (event.key === 'Tab') {
      event.preventDefault();
      const step = event.shiftKey ? all.length - 1 : 1;
      all[(all.indexOf(document.activeElement) + step) % all.length].focus();
    }
    event.stopPropagation();
  });
  panel.append(row);
  document.body.append(veil);
  row.querySelector('button').focus();
  return close;
};

// Faces requests of PrimeFaces; nothing to hear on pages without it.
const onAjax = (event, heard) => {
  if (window.jQuery) window.jQuery(document).on(event, (e, xhr, settings, args) => heard(xhr, settings || {}, args || {}));
};

const cookie = (name, value) => {
  document.cookie = name + '=' + value + '; path=/; max-age=31536000; SameSite=Lax' + (location.protocol === 'https:' ? '; Secure' : '');
};

const root = document.documentElement;
window.bihuan = { say, toast, ask, make, onAjax, cookie, account: root.dataset.account || '', context: root.dataset.context || '' };

// A key that belongs to an input method does nothing else, anywhere: not even where it ends a composition.
const isComposing = (event) => event.isComposing || event.keyCode === 229;
['keydown', 'keypress', 'keyup'].forEach((it) => window.addEventListener(it, (event) => {
  if (isComposing(event)) event.stopImmediatePropagation();
}, true));

// What was dictated, written by hand or dropped is heard like what was typed.
const heard = new WeakMap();
const isText = (target) => target.matches && target.matches('textarea, input:not([type="checkbox"]):not([type="radio"]):not([type="file"])');
document.addEventListener('input', (event) => {
  if (isText(event.target)) heard.set(event.target, event.target.value);
}, true);
['change', 'compositionend', 'drop', 'focusout'].forEach((it) => document.addEventListener(it, (event) => {
  const field = event.target;
  if (!isText(field)) return;
  setTimeout(() => {
    if (heard.has(field) ? heard.get(field) !== field.value : it !== 'focusout' && field.value) field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}, true));
