// One step: when, how often, what was asked for, how it was.
import * as journal from './journal.js';
import * as sync from './sync.js';
import * as time from './time.js';
import { bar, button, draw, go, kept, make, root, showBand } from './frame.js';
import { choice, documents, fold, moment, stepper, typed } from './fields.js';
import { pictures } from './pictures.js';
import { place } from './place.js';
import { daysSaid, doer, limit } from './promised.js';
import { constant, either, say } from './words.js';

export const oneStep = async (journey, number) => {
  const step = journey.service.steps[number - 1];
  const at = (item) => number + '.' + item;
  const figures = make('div', null, { class: 'card terms' });
  const count = (item, mark) => journal.text(journey, at(item)).split(mark).filter(Boolean).length;
  const papers = () => say('documents', count('asked', ','), count('beyond', '\n'));
  const show = () => {
    drawFigures(figures, journey, step);
    root.querySelector('.papers > summary').textContent = papers();
    sync.soon();
    showBand();
  };
  const five = (item) => choice(say('item.' + item), [1, 2, 3, 4, 5].map((it) => [String(it), say(item + '.' + it)]),
    () => journal.text(journey, at(item)), (value) => kept(journal.write(journey, at(item), value)).then(show), 'five-of');
  const channels = (item, list) => choice(say('item.' + item), list.map((it) => [it, constant('Channel', it)]),
    () => journal.text(journey, at(item)), (value) => kept(journal.write(journey, at(item), value)).then(show), 'wrap');
  drawFigures(figures, journey, step);
  const content = [
    make('ol', journey.service.steps.map((it) => make('li', null, { class: it.number === number ? 'here' : ['FINISHED',
        'STUCK'].includes(journal.stateOf(journey, it.number)) ? 'done' : '' })), { class: 'steps', 'aria-hidden': 'true' }),
    make('div', [make('h2', either(step)), make('p', [doer(step), say('promised') + ' ' + limit(step.amount, step.span)].join(' · '), { class: 'note' })]),
    figures,
    make('div', [moment(say('item.started'), at('started'), journey, show), moment(say('item.finished'), at('finished'), journey, show)], { class: 'moments' }),
    stepper(say('item.visits'), at('visits'), journey, 1, show),
    stepper(say('item.waited'), at('waited'), journey, 5, show),
    fold(papers(), documents(journey, step, show).concat(
      typed(say('item.beyond'), at('beyond'), journey, { rows: 2, maxlength: 1000, placeholder: say('beyond.hint') }, show)), count('beyond', '\n') > 0,
          'papers'),
    five('clarity'), five('attitude'), five('efficiency'),
    typed(say('item.words'), at('words'), journey, { rows: 3, maxlength: 4000, placeholder: say('words.hint') }, show),
    await pictures(journey, number),
    fold(say('elsewhere'), [
      typed(say('item.fee'), at('fee'), journey, { inputmode: 'decimal', maxlength: 10 }, show),
      channels('channel', ['ONLINE', 'MOBILE', 'TERMINAL', 'COUNTER', 'ON_SITE', 'TASK_FORCE']),
      channels('missing', journey.service.promise.channels),
      typed(say('item.counter'), at('counter'), journey, { maxlength: 40 }, show),
      typed(say('item.ticket'), at('ticket'), journey, { maxlength: 20, placeholder: say('ticket.hint') }, show),
      place(journey, at('place'), show),
    ], ['fee', 'missing', 'counter', 'ticket', 'place'].some((it) => journal.text(journey, at(it)))),
  ];
  const leave = async (state) => {
    const journeyNow = journey;
    // What nobody timed stays without a time: it would look like no days at all.
    const isBegun = journal.text(journeyNow, at('started')) && !journal.text(journeyNow, at('finished'));
    if (state === 'FINISHED' && isBegun) await kept(journal.write(journeyNow, at('finished'), time.now()));
    await kept(journal.write(journeyNow, at('state'), state));
    sync.soon();
    const next = state === 'FINISHED' && number < journeyNow.service.steps.length ? number + 1 : 0;
    go('#/journal/' + journeyNow.key + (next ? '/' + next : state === 'FINISHED' ? '/end' : ''));
  };
  draw(bar(either(journey.service), '#/journal/' + journey.key, say('stepOf', number, journey.service.steps.length)), content, journey.reported ? null : [
    button(say('stuck'), () => leave('STUCK')),
    button(say('stepDone'), () => leave('FINISHED'), 'first experience'),
  ]);
  if (journey.reported) close();
};

// What was reported stands: it can be read, and nothing in it can be typed.
const close = () => root.querySelectorAll('main input, main textarea, main select, main button').forEach((it) => { it.disabled = true; });

const drawFigures = (place, journey, step) => {
  const promise = journey.service.promise;
  const used = time.days(journal.text(journey, step.number + '.started'), journal.text(journey, step.number + '.finished'), step.span);
  const total = (item) => journey.service.steps.reduce((sum, it) => sum + Number(journal.text(journey, it.number + '.' + item) || 0), 0);
  const judged = ['WORKING_DAYS', 'NATURAL_DAYS', 'INSTANT', 'SAME_DAY'].includes(step.span);
  const most = step.amount === null || step.amount === undefined ? 0 : Math.ceil(step.amount);
  const figure = (value, label, over) => make('div', [make('b', value), make('span', label)], { class: over ? 'over' : '' });
  place.textContent = '';
  place.append(
    figure(used === null ? '–' : daysSaid(used), say('figure.time'), used !== null && judged && used > most),
    figure(say('times', total('visits')), say('figure.visits'), total('visits') > promise.visits),
    figure('¥' + total('fee'), say('figure.fee'), promise.fee !== null && promise.fee !== undefined && total('fee') > promise.fee),
  );
};
