// The frame around each screen: bar, what waits on this phone, and the foot under the thumb.
import * as store from './store.js';
import * as journal from './journal.js';
import * as photos from './photos.js';
import * as sync from './sync.js';
import { HOUSE } from './house.js';
import { say } from './words.js';

export { HOUSE };

export const root = document.getElementById('app');

export const make = (name, content, attributes = {}) => {
  const element = document.createElement(name);
  Object.keys(attributes).forEach((key) => {
    if (attributes[key] !== false && attributes[key] !== null) element.setAttribute(key, attributes[key] === true ? '' : attributes[key]);
  });
  [].concat(content === null || content === undefined ? [] : content).forEach((it) => element.append(it));
  return element;
};

export const button = (label, action, look = '', more = {}) => {
  const it = make('button', label, Object.assign({ type: 'button', class: 'button ' + look }, more));
  it.addEventListener('click', action);
  return it;
};

export const toast = (text, label, action) => {
  const remark = make('div', make('span', text), { class: 'toast' });
  const gone = setTimeout(() => remark.remove(), label ? 12000 : 5000);
  if (label) {
    const deed = make('button', label, { type: 'button' });
    deed.addEventListener('click', () => {
      clearTimeout(gone);
      remark.remove();
      action();
    });
    remark.append(deed);
  }
  document.getElementById('toasts').append(remark);
};

// Nothing typed may vanish quietly: a phone without room says so at once.
export const kept = (promise) => promise.catch((error) => {
  if (store.isFull(error)) {
    sync.status.full = true;
    showBand();
  } else {
    toast(say('notKept'));
  }
  return null;
});

export const go = (to) => { location.hash = to; };

export const bar = (title, back, note) => make('header', [
  back === null ? make('a', '‹', { class: 'return', href: HOUSE + 'home.xhtml', 'aria-label': say('home') }) : make('a', '‹', { class: 'return',
      href: back, 'aria-label': say('back') }),
  make('h1', title),
  make('span', note || '', { class: 'note' }),
], { class: 'bar' });

let band = null;
export const showBand = async () => {
  if (!band || !band.isConnected) return;
  const waiting = await pending();
  band.textContent = '';
  const lines = [];
  if (sync.status.full) lines.push(make('p', say('full'), { class: 'alarm' }));
  if (sync.status.signIn) lines.push(signInForm());
  else if (sync.status.undertaking) lines.push(undertaking());
  else if (sync.status.trouble) lines.push(make('p', sync.status.trouble));
  if (!navigator.onLine) lines.push(make('p', say('offline')));
  if (waiting.entries + waiting.photos > 0) {
    const line = make('p', say('onlyHere', waiting.entries + waiting.photos, waiting.entries, waiting.photos),
        { 'data-waiting': String(waiting.entries + waiting.photos) });
    if (navigator.onLine && !sync.status.busy && !sync.status.signIn) line.append(button(say('sendNow'), () => sync.soon(0), 'plain'));
    if (sync.status.busy) line.append(' ' + say('sending'));
    lines.push(line);
  } else {
    lines.push(make('p', say('allThere'), { class: 'calm', 'data-waiting': '0' }));
  }
  band.classList.toggle('still', lines.length === 1 && lines[0].className === 'calm');
  band.append(...lines);
};

const undertaking = () => make('p', [say('undertaking') + ' ', make('a', say('undertaking.go'), { href: HOUSE + 'panel/undertaking.xhtml?then=home' })],
    { class: 'alarm' });

const signInForm = () => {
  const name = make('input', null, { name: 'name', value: sync.status.account, autocomplete: 'username', 'aria-label': say('name'), placeholder: say('name') });
  const password = make('input', null, { name: 'password', type: 'password', autocomplete: 'current-password', 'aria-label': say('password'),
      placeholder: say('password') });
  const form = make('form', [make('p', say('signIn')), name, password, make('button', say('signIn.go'), { class: 'button first' })], { class: 'sign-in' });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      await sync.signIn(name.value, password.value);
    } catch (e) {
      toast(e.message || say('trouble'));
    }
  });
  return form;
};

const pending = async () => {
  const journeys = await journal.mine(sync.status.account);
  const waiting = await photos.mine(sync.status.account);
  return {
    entries: journeys.reduce((sum, it) => sum + journal.unsent(it).length + (it.wanted && !it.reported ? 1 : 0), 0),
    photos: waiting.filter((it) => (!it.sent && !it.refused) || it.gone).length,
  };
};

export const draw = (head, content, foot) => {
  band = make('div', null, { class: 'band', role: 'status' });
  root.textContent = '';
  const main = make('main', content, { id: 'main', tabindex: '-1' });
  if (foot) main.append(make('div', foot, { class: 'foot' }));
  root.append(head, band, main);
  showBand();
  window.scrollTo(0, 0);
  main.focus({ preventScroll: true });
};
