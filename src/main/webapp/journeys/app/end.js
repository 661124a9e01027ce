// The end: look it over, report it.
import * as journal from './journal.js';
import * as photos from './photos.js';
import * as sync from './sync.js';
import * as time from './time.js';
import { bar, button, draw, HOUSE, kept, make, showBand } from './frame.js';
import { choice, typed } from './fields.js';
import { troubles } from './glance.js';
import { pictures } from './pictures.js';
import { daysSaid } from './promised.js';
import { constant, either, say } from './words.js';

// The house reckons the same.
const attentionAsked = (key) => [...key].reduce((sum, it) => sum + it.charCodeAt(0), 0) % 5 + 1;

export const theEnd = async (journey, redraw) => {
  const rows = journey.service.steps.map((step) => {
    const state = journal.stateOf(journey, step.number);
    const used = time.days(journal.text(journey, step.number + '.started'), journal.text(journey, step.number + '.finished'), step.span);
    const mark = state === 'SKIPPED' ? ' skipped' : '';
    return make('li', [make('a', either(step), { href: '#/journal/' + journey.key + '/' + step.number }), make('span', constant('StepState',
        state) + (used === null || state !== 'FINISHED' ? '' : ' · ' + daysSaid(used)))], { class: 'line' + mark });
  });
  const touched = journey.service.steps.some((it) => !['NOT_REACHED', 'SKIPPED'].includes(journal.stateOf(journey, it.number)));
  const changed = () => { sync.soon(); showBand(); };
  const ask = async () => {
    const lacks = await missing(journey);
    const question = make('section', [make('h2', say(lacks.length ? 'end.missing' : 'end.sure')), make('ul', lacks),
      make('p', say('end.once'), { class: 'note' }), make('div', [
        button(say('end.back'), redraw), button(say('end.report'), report, 'first experience', { 'data-report': 'yes' }),
      ], { class: 'do' })], { class: 'card', tabindex: '-1', 'data-missing': String(lacks.length) });
    document.querySelectorAll('[data-missing]').forEach((it) => it.remove());
    document.querySelector('.lines').after(question);
    question.focus();
    question.scrollIntoView({ block: 'center' });
  };
  const report = async () => {
    await kept(journal.change(journey.id, (it) => { it.wanted = true; }));
    await sync.soon(0);
    redraw();
  };
  const content = [make('p', say('end.lead'), { class: 'note' })].concat(troubles(journey));
  content.push(make('ul', rows, { class: 'lines' }));
  const away = (await photos.elsewhere(journey)).filter((it) => !it.file).length;
  if (away) content.push(make('p', say('photos.otherPhone.count', away), { class: 'doubt' }));
  if (!journey.reported) {
    content.push(typed(say('item.words.whole'), '0.words', journey, { rows: 3, maxlength: 4000 }, changed));
    content.push(await pictures(journey, 0));
    content.push(choice(say('attention', attentionAsked(journey.key)), [1, 2, 3, 4, 5].map((it) => [String(it), String(it)]),
      () => journal.text(journey, '0.attention'), (value) => kept(journal.write(journey, '0.attention', value)).then(changed), 'five-of'));
  }
  if (journey.reported) content.push(make('p', say('end.reported'), { class: 'done-well', 'data-reported': 'yes' }));
  else if (journey.wanted) content.push(make('p', Object.keys(journey.refused).length ? say('end.mend') : say('end.waiting'), { class: 'doubt',
      'data-wanted': 'yes' }));
  const foot = journey.reported
    ? [make('a', say('picture'), { class: 'button first experience', href: HOUSE + 'journal/journey.xhtml?key=' + encodeURIComponent(journey.key) })]
    : [button(say('report'), ask, 'first experience', { disabled: !touched || journey.wanted })];
  draw(bar(either(journey.service), '#/journal/' + journey.key, say('end')), content, foot);
};

// What nobody could add any more once it is reported.
const missing = async (journey) => {
  const to = (number, words) => make('li', [make('a', words, { href: '#/journal/' + journey.key + '/' + number })]);
  const lacks = [];
  journey.service.steps.forEach((step) => {
    const state = journal.stateOf(journey, step.number);
    const isTimed = ['started', 'finished'].every((it) => journal.text(journey, step.number + '.' + it));
    if (state === 'NOT_REACHED' || state === 'UNDER_WAY') lacks.push(to(step.number, say('end.missing.step', either(step), constant('StepState', state))));
    else if (state === 'FINISHED' && !isTimed) lacks.push(to(step.number, say('end.missing.time', either(step))));
  });
  if (!journal.text(journey, '0.attention')) lacks.push(make('li', say('end.missing.attention')));
  const taken = await photos.all(journey);
  taken.filter((it) => it.refused).forEach((it) => lacks.push(to(it.step || 1, it.refused)));
  const waiting = taken.filter((it) => it.id && !it.sent && !it.refused).length;
  if (waiting) lacks.push(make('li', say('end.missing.photos', waiting)));
  return lacks;
};
