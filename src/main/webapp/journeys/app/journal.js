// A journal on this phone: every edit is written down here at once, and marked until the house has it.
import * as store from './store.js';

let last = 0;
const stamp = () => {
  last = Math.max(Date.now(), last + 1);
  return last;
};

export const idOf = (account, key) => account + '|' + key;
export const find = (account, key) => store.get('journeys', idOf(account, key));
export const mine = (account) => store.allOf('journeys', account);

export const begin = async (account, outset) => {
  const known = await find(account, outset.key);
  if (known) return known;
  const journey = Object.assign({ seen: 0, fields: {}, refused: {}, overwritten: [], remarks: [], photos: [], wanted: false, reported: false, made: false,
      changed: Date.now() },
    outset, { id: idOf(account, outset.key), account });
  await store.put('journeys', journey);
  return journey;
};

export const text = (journey, field) => {
  const it = journey.fields[field];
  return it ? it.value : '';
};

// One at a time, so that two quick taps do not overwrite each other.
let queue = Promise.resolve();
export const change = (id, work) => {
  const turn = queue.then(async () => {
    const journey = await store.get('journeys', id);
    if (!journey) return null;
    work(journey);
    await store.put('journeys', journey);
    return journey;
  });
  queue = turn.catch(() => {});
  return turn;
};

export const write = (journey, field, value) => {
  const typed = { value: String(value), at: stamp(), sent: false };
  journey.fields[field] = typed;
  delete journey.refused[field];
  journey.changed = Date.now();
  return change(journey.id, (it) => {
    it.fields[field] = typed;
    delete it.refused[field];
    it.changed = Date.now();
  });
};

export const unsent = (journey) => Object.keys(journey.fields).filter((it) => !journey.fields[it].sent);

const STEP = /^(\d+)\./;
const has = (journey, step, item) => text(journey, step + '.' + item) !== '';

export const stateOf = (journey, step) => {
  const said = text(journey, step + '.state');
  if (said && said !== 'NOT_REACHED') return said;
  if (has(journey, step, 'finished')) return 'FINISHED';
  if (has(journey, step, 'started')) return 'UNDER_WAY';
  const later = Object.keys(journey.fields).some((it) => Number((STEP.exec(it) || [0, 0])[1]) > step && text(journey, it) !== '');
  return later ? 'SKIPPED' : 'NOT_REACHED';
};

export const nextStep = (journey) => {
  const open = journey.service.steps.find((it) => !['FINISHED', 'SKIPPED', 'STUCK'].includes(stateOf(journey, it.number)));
  return open ? open.number : 0;
};

export const done = (journey) => journey.service.steps.filter((it) => stateOf(journey, it.number) === 'FINISHED').length;
