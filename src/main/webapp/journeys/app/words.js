// Words come from the house's own bundles, kept with the app, in the reader's language.
import { ended } from './house.js';

let words = {};
let tag = 'zh-CN';

const cookie = (name) => {
  const found = document.cookie.split('; ').find((it) => it.startsWith(name + '='));
  return found ? found.slice(name.length + 1) : '';
};

export const isEnglish = () => tag === 'en';
export const language = () => tag;

export const load = async () => {
  const asked = new URLSearchParams(location.search).get('lang') || cookie('bihuan.lang');
  tag = asked === 'en' ? 'en' : 'zh-CN';
  const root = document.documentElement;
  root.lang = tag;
  root.dataset.theme = cookie('bihuan.theme') || 'system';
  root.dataset.contrast = cookie('bihuan.contrast') || 'normal';
  root.dataset.mode = cookie('bihuan.mode') || 'normal';
  const answer = await fetch('../../api/journeys/words/' + (isEnglish() ? 'en' : 'zh'), { signal: ended(20000) });
  if (!answer.headers.has('X-Bihuan')) throw new Error('not the house');
  words = await answer.json();
  document.title = say('title') + ' · ' + (words['web.name'] || '');
};

// One of something may be said in other words: photos.count.one.
const wordsOf = (key, count) => (Number(count) === 1 && words['journal.app.' + key + '.one']) || words['journal.app.' + key] || key;

export const say = (key, ...details) => details.reduce(
  (said, detail, i) => said.split('{' + i + '}').join(detail), wordsOf(key, details[0]));

export const constant = (type, name) => words[type + '.' + name] || name;
export const either = (thing) => (isEnglish() && thing.english ? thing.english : thing.name);
