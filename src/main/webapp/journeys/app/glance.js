// The whole way at a glance, step by step.
import * as journal from './journal.js';
import * as photos from './photos.js';
import * as time from './time.js';
import { bar, draw, HOUSE, make } from './frame.js';
import { daysSaid, fieldSaid, limit, promiseOf, shownValue } from './promised.js';
import { constant, either, say } from './words.js';

export const glance = async (journey) => {
  const next = journal.nextStep(journey);
  const taken = await photos.all(journey);
  const content = [];
  if (journey.script) content.push(make('p', journey.script, { class: 'sunken text' }));
  content.push(make('p', say('promised') + ' ' + promiseOf(journey), { class: 'note' }));
  journey.remarks.forEach((it) => content.push(make('p', it, { class: 'doubt' })));
  content.push(...troubles(journey));
  content.push(make('ol', journey.service.steps.map((step) => stepItem(journey, step, taken)), { class: 'way' }));
  content.push(...otherPhone(journey));
  const foot = [];
  if (!journey.reported) {
    foot.push(make('a', say('finish'), { class: 'button', href: '#/journal/' + journey.key + '/end' }));
    if (next) foot.push(make('a', say('goOn', next), { class: 'button first experience', href: '#/journal/' + journey.key + '/' + next }));
  } else {
    foot.push(make('a', say('picture'), { class: 'button first experience', href: HOUSE + 'journal/journey.xhtml?key=' + encodeURIComponent(journey.key) }));
  }
  draw(bar(either(journey.service), '#/', say('progress', journal.done(journey), journey.service.steps.length)), content, foot);
};

const stepItem = (journey, step, taken) => {
  const state = journal.stateOf(journey, step.number);
  const used = time.days(journal.text(journey, step.number + '.started'), journal.text(journey, step.number + '.finished'), step.span);
  const count = taken.filter((it) => it.step === step.number && !it.refused).length;
  const notes = [limit(step.amount, step.span)];
  if (state !== 'NOT_REACHED') notes.push(constant('StepState', state) + (used === null ? '' : ' ' + daysSaid(used)));
  if (count) notes.push(say('photos.count', count));
  return make('li', make('a', [make('b', either(step)), make('small', notes.join(' · '))], { href: '#/journal/' + journey.key + '/' + step.number }),
      { class: state.toLowerCase().replace('_', '-') });
};

export const troubles = (journey) => Object.keys(journey.refused).map((it) => make('p', [
  make('a', fieldSaid(it), { href: '#/journal/' + journey.key + '/' + it.split('.')[0] }), ': ' + journey.refused[it],
], { class: 'alarm' }));

const otherPhone = (journey) => {
  if (!journey.overwritten || !journey.overwritten.length) return [];
  const lines = journey.overwritten.map((it) => make('li', fieldSaid(it.step + '.' + it.item) + ': ' + shownValue(it.item, it.value) + (it.afterReport
      ? ' (' + say('afterReport') + ')' : '')));
  return [make('details', [make('summary', say('otherPhone', lines.length)), make('p', say('otherPhone.lead'), { class: 'note' }), make('ul', lines)],
      { class: 'fold' })];
};
