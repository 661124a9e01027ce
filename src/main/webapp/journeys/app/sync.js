// Sends what waits on this phone, again and again until the house has it. Sending the same thing twice does no harm.
import * as store from './store.js';
import * as journal from './journal.js';
import * as photos from './photos.js';
import { ended } from './house.js';
import { language, say } from './words.js';

const API = '../../api/';
const PATIENCE = [3, 6, 12, 30, 60, 120, 300];

export const status = { account: '', name: '', busy: false, signIn: false, full: false, notForYou: '', undertaking: false, trouble: '', tries: 0 };
const heard = [];
export const onChange = (listener) => heard.push(listener);
const tell = (what) => heard.forEach((it) => it(what));

let token = '';
let timer = 0;
let again = false;

class Answer extends Error {
  constructor(code, said, field) {
    super(said);
    this.code = code;
    this.field = field;
  }
}

// Somebody else answered in the house's place: a network that wants a sign-in of its own, with 200 and a page.
class Stranger extends Error {}

// A request has an end; a photo gets as long as a poor signal needs for it.
const LONGEST = Number(window.bihuanPatience || 30000);
const SLOWEST = 8;
const isLate = (error) => error.name === 'TimeoutError' || error.name === 'AbortError';

const ask = async (method, path, body, headers) => {
  const all = Object.assign({ Accept: 'application/json', 'Accept-Language': language() }, headers);
  if (token) all['X-Bihuan-Token'] = token;
  const answer = await fetch(API + path, { method, body, headers: all, credentials: 'same-origin', cache: 'no-store', redirect: 'error',
      signal: ended(LONGEST + (body instanceof Blob ? body.size / SLOWEST : 0)) });
  if (!answer.headers.has('X-Bihuan')) throw new Stranger('');
  const said = await answer.text();
  let told = {};
  try {
    told = said ? JSON.parse(said) : {};
  } catch (e) {
    told = {};
  }
  if (!answer.ok) throw new Answer(answer.status, told.message || '', told.field);
  return told;
};

const session = async () => {
  const found = await ask('GET', 'session');
  token = found.token;
  return found;
};

// Who is signed in decides whose journals are shown; another's wait unseen until they come back.
const identify = async () => {
  const found = await session();
  status.signIn = false;
  status.account = found.name;
  status.name = found.displayName;
  await store.setMeta('account', { account: found.name, name: found.displayName });
};

export const remembered = async () => {
  const known = await store.meta('account');
  if (known) {
    status.account = known.account;
    status.name = known.name;
  }
  return Boolean(known);
};

export const signIn = async (name, password) => {
  token = '';
  await ask('POST', 'session', JSON.stringify({ name, password }), { 'Content-Type': 'application/json' });
  status.tries = 0;
  return soon(0);
};

// Whoever is no observer has nothing to take along and nothing to write.
const takeAlong = async () => {
  status.notForYou = '';
  const kit = await ask('GET', 'journeys/kit').catch((error) => {
    if (!(error instanceof Answer) || error.code !== 403) throw error;
    status.notForYou = error.message;
    return {};
  });
  if (kit.account !== status.account) return;
  status.undertaking = kit.undertaking;
  await store.put('kits', Object.assign({ id: kit.account, at: Date.now() }, kit));
  for (const it of kit.journeys) await adopt(it);
  await catchUp(new Set(kit.journeys.map((it) => it.key)));
};

// What the other phone reported meanwhile is no longer taken along.
const catchUp = async (open) => {
  const left = (await journal.mine(status.account)).filter((it) => it.made && !it.reported && !open.has(it.key));
  for (const it of left) {
    const answer = await ask('GET', 'journeys/' + it.key);
    await journal.change(it.id, (own) => merge(own, answer));
  }
};

// A journal begun on another phone of the same person goes on here.
const adopt = async (answer) => {
  const id = journal.idOf(status.account, answer.key);
  if (await store.get('journeys', id)) {
    await journal.change(id, (it) => merge(it, answer));
  } else {
    const outset = { key: answer.key, task: answer.task, service: answer.service, district: answer.district, channel: answer.channel, form: answer.form };
    await journal.begin(status.account, outset);
    await journal.change(id, (it) => merge(it, answer));
  }
};

// What was typed here since stays; everything else is as the house says.
const merge = (journey, answer) => {
  const fields = {};
  Object.keys(journey.fields).forEach((name) => {
    if (!journey.fields[name].sent) fields[name] = journey.fields[name];
  });
  Object.keys(answer.fields).forEach((name) => {
    if (!fields[name]) fields[name] = { value: answer.fields[name].value, at: answer.fields[name].at, sent: true };
  });
  const refused = refusedBy(answer);
  Object.keys(refused).forEach((name) => {
    if (fields[name] && fields[name].sent) journey.refused[name] = refused[name];
  });
  journey.fields = fields;
  journey.seen = answer.revision;
  journey.made = true;
  journey.reported = answer.reported;
  journey.photos = answer.photos;
  journey.overwritten = answer.overwritten;
  journey.remarks = answer.remarks;
};

const sendFields = async (journey) => {
  const names = journal.unsent(journey).filter((it) => !journey.refused[it]);
  const waiting = (await photos.of(journey)).filter((it) => !it.sent && !it.gone && !it.refused);
  if (!names.length && journey.made && waiting.every((it) => it.told)) return journey;
  const fields = {};
  names.forEach((it) => { fields[it] = { value: journey.fields[it].value, at: journey.fields[it].at }; });
  const sheet = {
    task: journey.task || '', process: journey.service.code, edition: journey.service.edition, district: journey.district,
    channel: journey.channel, form: journey.form, seen: journey.seen, device: await store.device(), fields,
    photos: waiting.reduce((all, it) => Object.assign(all, { [it.hash]: it.step }), {}),
  };
  const answer = await ask('PUT', 'journeys/' + journey.key, JSON.stringify(sheet), { 'Content-Type': 'application/json' });
  for (const it of waiting) {
    const photo = await store.get('photos', it.id);
    if (photo) await store.put('photos', Object.assign(photo, { told: true }));
  }
  return journal.change(journey.id, (it) => {
    const refused = refusedBy(answer);
    names.forEach((name) => {
      const now = it.fields[name];
      if (now && now.at === fields[name].at) {
        if (refused[name]) it.refused[name] = refused[name];
        else now.sent = true;
      }
    });
    merge(it, answer);
  });
};

const refusedBy = (answer) => {
  const refused = {};
  answer.refused.forEach((it) => { refused[it.field] = it.message; });
  return refused;
};

const sendPhotos = async (journey) => {
  let late = null;
  for (const photo of await photos.of(journey)) {
    const path = 'journeys/' + journey.key + '/photos/' + photo.hash;
    try {
      if (photo.gone) {
        if (photo.sent || photo.told) await ask('DELETE', path + '?step=' + photo.step);
        await photos.drop(photo);
      } else if (!photo.sent && !photo.refused) {
        await ask('PUT', path + '?step=' + photo.step, new Blob([await photos.contentOf(photo)]), { 'Content-Type': 'application/octet-stream',
            'X-File-Name': encodeURIComponent(photo.name) });
        await store.put('photos', Object.assign(photo, { sent: true }));
      }
    } catch (e) {
      if (isLate(e)) late = e;
      else if (!(e instanceof Answer) || ![409, 413, 422].includes(e.code)) throw e;
      else await store.put('photos', Object.assign(photo, { refused: e.message || photo.name, gone: false }));
    }
    tell('sent');
  }
  if (late) throw late;
};

const sendReport = async (journey) => {
  const rest = await store.get('journeys', journey.id);
  if (!rest.wanted || rest.reported) return;
  const waiting = (await photos.of(rest)).some((it) => !it.sent && !it.refused);
  if (journal.unsent(rest).length || waiting) return;
  const answer = await ask('POST', 'journeys/' + rest.key + '/report', '');
  await journal.change(rest.id, (it) => merge(it, answer));
  for (const photo of await photos.of(rest)) {
    if (photo.sent) await photos.drop(photo);
  }
};

const send = async () => {
  await identify();
  const trouble = [];
  let shut = null;
  let late = null;
  for (const journey of await journal.mine(status.account)) {
    const touched = journal.unsent(journey).length || journey.wanted || journey.made || (await photos.of(journey)).length;
    if (!touched) continue;
    try {
      const sent = await sendFields(journey);
      await sendPhotos(sent);
      await sendReport(sent);
    } catch (e) {
      if (isLate(e)) {
        late = e;
        continue;
      }
      if (!(e instanceof Answer) || [401, 429].includes(e.code) || e.code >= 500) throw e;
      if (e.code === 403) shut = e;
      else trouble.push(e.message);
    }
    tell('sent');
  }
  await takeAlong();
  status.trouble = trouble.join(' ');
  if (late) throw late;
  if (shut && !status.undertaking) throw shut;
};

const failed = async (error) => {
  if (error instanceof Answer && error.code === 401) {
    status.signIn = true;
    token = '';
  } else if (error instanceof Answer && error.code === 403) {
    token = '';
    status.trouble = error.message;
  } else if (store.isFull(error)) {
    status.full = true;
  } else {
    status.trouble = error instanceof Answer ? error.message || say('trouble') : said(error);
  }
};

const said = (error) => {
  if (error instanceof Stranger) return say('stranger.network');
  return isLate(error) ? say('late') : navigator.onLine ? say('trouble') : '';
};

export const run = async () => {
  if (status.busy) {
    again = true;
    return;
  }
  clearTimeout(timer);
  status.busy = true;
  tell('busy');
  try {
    await send();
    status.tries = 0;
  } catch (e) {
    await failed(e);
    status.tries += 1;
  } finally {
    status.busy = false;
    tell('done');
    plan();
  }
};

// After a failure a little later each time; at once if something was written meanwhile; else now and then, as something may have come.
const plan = () => {
  clearTimeout(timer);
  const calm = again ? 0 : 60;
  const seconds = status.tries ? PATIENCE[Math.min(status.tries, PATIENCE.length) - 1] : calm;
  again = false;
  if (!status.signIn) timer = setTimeout(run, seconds * 1000);
};

export const soon = (millis) => {
  clearTimeout(timer);
  if (millis === 0) return run();
  timer = setTimeout(run, millis === undefined ? 1500 : millis);
  return Promise.resolve();
};

window.addEventListener('online', () => {
  status.tries = 0;
  soon(0);
});
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) soon(300);
});
