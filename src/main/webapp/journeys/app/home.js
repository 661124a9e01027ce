// The first screen: journals going on, tasks, and services to try without being sent.
import * as store from './store.js';
import * as journal from './journal.js';
import * as sync from './sync.js';
import * as time from './time.js';
import { bar, button, draw, go, HOUSE, kept, make, toast } from './frame.js';
import { choice } from './fields.js';
import { constant, either, say } from './words.js';

export const home = async () => {
  const kit = await store.get('kits', sync.status.account);
  const journeys = (await journal.mine(sync.status.account)).sort((a, b) => b.changed - a.changed);
  const begun = new Set(journeys.map((it) => it.key));
  const content = [];
  const open = journeys.filter((it) => !it.reported);
  if (open.length) content.push(make('h2', say('open')), make('ul', open.map(journeyItem), { class: 'cards' }));
  const tasks = (kit ? kit.tasks : []).filter((it) => !begun.has(it.key));
  content.push(make('h2', say('tasks')));
  content.push(tasks.length ? make('ul', tasks.map(taskItem), { class: 'cards' }) : make('p', kit ? say('tasks.none') : say('kit.none'), { class: 'note' }));
  const reported = journeys.filter((it) => it.reported);
  if (reported.length) content.push(make('h2', say('reported')), make('ul', reported.map(journeyItem), { class: 'cards' }));
  draw(bar(say('title'), null, sync.status.name), content, [make('a', say('mine'), { class: 'button', href: HOUSE + 'journal/journeys.xhtml' }), make('a',
      say('try'), { class: 'button first experience', href: '#/try' })]);
};

const journeyItem = (journey) => {
  const steps = journey.service.steps.length;
  const left = journal.unsent(journey).length;
  const parts = [constant('District', journey.district), constant('Channel', journey.channel), say('progress', journal.done(journey), steps)];
  return make('li', make('a', [
    make('b', either(journey.service)),
    make('small', parts.join(' · ')),
    make('small', left ? say('left', left) : journey.reported ? say('reported.there') : say('there'), { class: left ? 'soon' : '' }),
  ], { href: '#/journal/' + journey.key, class: 'card' }));
};

// Begun already it goes on.
export const beginTask = (task) => kept(journal.begin(sync.status.account, {
  key: task.key, task: task.task, service: task.service, district: task.district, channel: task.channel, form: task.form,
  round: task.round, script: task.script,
}));

const taskItem = (task) => {
  const isAsked = task.state === 'OFFERED';
  const it = make(isAsked ? 'a' : 'button', [
    make('b', either(task.service)),
    make('small', [task.round, constant('VisitForm', task.form)].join(' · ')),
    make('small',
      [constant('District', task.district), constant('Channel', task.channel), say('window', task.from.slice(5), task.until.slice(5))].join(' · ')),
    task.until < time.now().slice(0, 10) ? make('small', say('overdue'), { class: 'over', 'data-overdue': task.task }) : '',
    isAsked ? make('small', say('offered'), { class: 'soon' }) : '',
  ], isAsked ? { class: 'card', href: HOUSE + 'rounds/task.xhtml?id=' + task.task } : { type: 'button', class: 'card', 'data-task': task.task });
  if (!isAsked) it.addEventListener('click', async () => {
    const journey = await beginTask(task);
    if (journey) go('#/journal/' + journey.key);
  });
  return make('li', it);
};

export const trying = async (wanted) => {
  const kit = await store.get('kits', sync.status.account);
  const chosen = { service: '', district: '', channel: '' };
  const list = kit ? kit.services : [];
  const channels = make('div', null, { class: 'chips' });
  const pick = (label, options, at) => choice(label, options, () => chosen[at], (value) => { chosen[at] = value; });
  const service = make('select', [make('option', say('choose'), { value: '' })].concat(list.map((it) => make('option', either(it), { value: it.code }))),
      { id: 'service' });
  service.addEventListener('change', () => {
    chosen.service = service.value;
    chosen.channel = '';
    const found = list.find((it) => it.code === service.value);
    channels.textContent = '';
    if (found) channels.append(pick(say('channel'), found.promise.channels.map((it) => [it, constant('Channel', it)]), 'channel'));
  });
  const districts = pick(say('district'), (kit ? kit.districts : []).map((it) => [it, constant('District', it)]), 'district');
  // Whoever comes from elsewhere knows the service already.
  if (list.some((it) => it.code === wanted)) {
    service.value = wanted;
    service.dispatchEvent(new Event('change'));
  }
  const start = async () => {
    const found = list.find((it) => it.code === chosen.service);
    if (!found || !chosen.district || !chosen.channel) {
      toast(say('choose.all'));
      return;
    }
    const form = chosen.channel === 'ONLINE' || chosen.channel === 'MOBILE' ? 'REMOTE' : 'APPLICANT';
    const journey = await kept(journal.begin(sync.status.account, {
      key: store.uuid(), task: '', service: found, district: chosen.district, channel: chosen.channel, form,
    }));
    if (journey) go('#/journal/' + journey.key);
  };
  draw(bar(say('try'), '#/', ''), [
    make('p', say('try.lead'), { class: 'note' }),
    make('div', [make('label', say('service'), { for: 'service' }), service], { class: 'field' }),
    districts, channels,
  ], [button(say('begin'), start, 'first experience')]);
};
