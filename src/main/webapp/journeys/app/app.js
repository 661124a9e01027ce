// The journal: one hand at a counter, with or without a network. Each screen is drawn from what is on this phone.
import * as store from './store.js';
import * as journal from './journal.js';
import * as time from './time.js';
import * as sync from './sync.js';
import { bar, draw, HOUSE, make, root, showBand, toast } from './frame.js';
import { beginTask, home, trying } from './home.js';
import { glance } from './glance.js';
import { isReached } from './house.js';
import { oneStep } from './step.js';
import { theEnd } from './end.js';
import { load, say } from './words.js';

const show = async () => {
  const [place, key, part] = location.hash.replace(/^#\/?/, '').split('/');
  if (!sync.status.account) {
    await stranger();
    return;
  }
  if (sync.status.notForYou) {
    notForYou();
    return;
  }
  const journey = place === 'journal' ? await journal.find(sync.status.account, decodeURIComponent(key || '')) : null;
  if (place === 'try') await trying(key);
  else if (place === 'task') await openTask(key);
  else if (journey && part === 'end') await theEnd(journey, show);
  else if (journey && /^\d+$/.test(part || '') && journey.service.steps[Number(part) - 1]) await oneStep(journey, Number(part));
  else if (journey) await glance(journey);
  else await home();
};

// From the task's page: straight to its journal, begun if need be.
const openTask = async (number) => {
  const kit = await store.get('kits', sync.status.account);
  const task = kit && kit.tasks.find((it) => it.task === number);
  if (task) await beginTask(task);
  if (task || await journal.find(sync.status.account, 'task-' + number)) {
    history.replaceState(null, '', '#/journal/task-' + number);
    await show();
  } else {
    await home();
  }
};

const stranger = async () => {
  const reached = await isReached();
  draw(bar(say('title'), null, ''), reached
    ? [make('p', say('stranger')), make('a', say('signIn.go'), { class: 'button first', href: HOUSE + 'journal/journeys.xhtml' })]
    : [make('p', say('stranger.offline'), { 'data-offline': 'yes' }), make('a', say('again'), { class: 'button first', href: 'start.html' })]);
  if (!reached) root.querySelector('.band').remove();
};

const notForYou = () => {
  draw(bar(say('title'), null, ''), [
    make('p', sync.status.notForYou, { class: 'alarm', 'data-not-for-you': 'yes' }),
    make('p', say('notForYou', sync.status.name), { class: 'note' }),
  ], [make('a', say('home'), { class: 'button first', href: HOUSE + 'home.xhtml' })]);
  root.querySelector('.band').remove();
};

// While somebody writes, only the band changes under their hands.
let lastState = '';
sync.onChange(async (what) => {
  showBand();
  if (what !== 'done') return;
  const kit = await store.get('kits', sync.status.account);
  time.know(kit ? kit.daysOff : []);
  const journeys = await journal.mine(sync.status.account);
  const state = sync.status.account + '|' + sync.status.notForYou + '|' + (kit ? kit.tasks.map((it) => it.task + it.state).join() : '') + '|' +
    journeys.map((it) => it.key + it.reported + it.wanted + it.seen + Object.keys(it.refused).join() + it.overwritten.length + (it.photos
        || []).map((photo) => photo.hash + photo.file).join()).join();
  if (state === lastState) return;
  lastState = state;
  const isWriting = /\/\d+$/.test(location.hash) || document.querySelector('#service option[value=""] ~ option') || root.contains(document.activeElement)
      && /INPUT|TEXTAREA|SELECT/.test(document.activeElement.tagName);
  if (!isWriting) show();
  else complain(journeys);
});

// What the house refused is said at its field, also on the screen that is open.
const complain = (journeys) => journeys.forEach((journey) => {
  if (!location.hash.startsWith('#/journal/' + journey.key + '/')) return;
  Object.keys(journey.refused).forEach((field) => {
    const place = document.getElementById(field + '-wrong');
    if (place) place.textContent = journey.refused[field];
  });
});

const shelter = async () => {
  if (!('serviceWorker' in navigator)) {
    toast(say('noShelter'));
    return;
  }
  try {
    await navigator.serviceWorker.register('sw.js');
    const ready = await navigator.serviceWorker.ready;
    document.documentElement.dataset.sheltered = 'yes';
    ready.active.postMessage('renew');
    navigator.serviceWorker.addEventListener('message', (event) => {
      if (event.data === 'renewed') toast(say('renewed'), say('reload'), () => location.reload());
    });
  } catch (e) {
    if (navigator.onLine) toast(say('noShelter'));
  }
  if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(() => {});
};

// On a first visit there is nothing on the phone yet: what failed is asked for again, and so it says.
const loadAtLast = async () => {
  for (;;) {
    try {
      await load();
      return;
    } catch (e) {
      const again = document.querySelector('[data-again]');
      if (again) again.hidden = false;
      await new Promise((done) => setTimeout(done, 3000));
    }
  }
};

const begin = async () => {
  await loadAtLast();
  await sync.remembered().catch(() => toast(say('notKept')));
  const kit = sync.status.account ? await store.get('kits', sync.status.account) : null;
  time.know(kit ? kit.daysOff : []);
  window.addEventListener('hashchange', show);
  window.addEventListener('offline', showBand);
  window.addEventListener('online', showBand);
  if (sync.status.account) await show();
  shelter();
  await sync.run();
  if (!sync.status.account || sync.status.signIn && !root.firstChild) show();
  else if (/^#\/?task\//.test(location.hash)) show();
};

begin();
