// The journal: one hand at a counter, with or without a network. Each screen is drawn from what is on this phone.
import * as store from './store.js';
import * as words from './words.js';
import * as time from './time.js';
import * as journal from './journal.js';
import * as photos from './photos.js';
import * as sync from './sync.js';

const { say, constant, either } = words;
const root = document.getElementById('app');
const HOUSE = '../../';

const make = (name, content, attributes = {}) => {
  const element = document.createElement(name);
  Object.keys(attributes).forEach((key) => {
    if (attributes[key] !== false && attributes[key] !== null) element.setAttribute(key, attributes[key] === true ? '' : attributes[key]);
  });
  [].concat(content === null || content === undefined ? [] : content).forEach((it) => element.append(it));
  return element;
};

const button = (label, action, look = '', more = {}) => {
  const it = make('button', label, Object.assign({ type: 'button', class: 'button ' + look }, more));
  it.addEventListener('click', action);
  return it;
};

const toast = (text, label, action) => {
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
const kept = (promise) => promise.catch((error) => {
  if (store.isFull(error)) {
    sync.status.full = true;
    showBand();
  } else {
    toast(say('notKept'));
  }
  return null;
});

const go = (to) => { location.hash = to; };

// ---- the frame

const bar = (title, back, note) => make('header', [
  back === null ? make('a', '‹', { class: 'return', href: HOUSE + 'home.xhtml', 'aria-label': say('home') }) : make('a', '‹', { class: 'return', href: back, 'aria-label': say('back') }),
  make('h1', title),
  make('span', note || '', { class: 'note' }),
], { class: 'bar' });

let band = null;
const showBand = async () => {
  if (!band || !band.isConnected) return;
  const waiting = await pending();
  band.textContent = '';
  const lines = [];
  if (sync.status.full) lines.push(make('p', say('full'), { class: 'alarm' }));
  if (sync.status.signIn) lines.push(signInForm());
  else if (sync.status.trouble) lines.push(make('p', sync.status.trouble));
  if (!navigator.onLine) lines.push(make('p', say('offline')));
  if (waiting.entries + waiting.photos > 0) {
    const line = make('p', say('onlyHere', waiting.entries + waiting.photos, waiting.entries, waiting.photos), { 'data-waiting': String(waiting.entries + waiting.photos) });
    if (navigator.onLine && !sync.status.busy && !sync.status.signIn) line.append(button(say('sendNow'), () => sync.soon(0), 'plain'));
    if (sync.status.busy) line.append(' ' + say('sending'));
    lines.push(line);
  } else {
    lines.push(make('p', say('allThere'), { class: 'calm', 'data-waiting': '0' }));
  }
  band.classList.toggle('still', lines.length === 1 && lines[0].className === 'calm');
  band.append(...lines);
};

const signInForm = () => {
  const name = make('input', null, { name: 'name', value: sync.status.account, autocomplete: 'username', 'aria-label': say('name'), placeholder: say('name') });
  const password = make('input', null, { name: 'password', type: 'password', autocomplete: 'current-password', 'aria-label': say('password'), placeholder: say('password') });
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
    photos: waiting.filter((it) => !it.sent || it.gone).length,
  };
};

const draw = (head, content, foot) => {
  band = make('div', null, { class: 'band', role: 'status' });
  root.textContent = '';
  const main = make('main', content, { id: 'main', tabindex: '-1' });
  if (foot) main.append(make('div', foot, { class: 'foot' }));
  root.append(head, band, main);
  showBand();
  window.scrollTo(0, 0);
  main.focus({ preventScroll: true });
};

// ---- what is promised, in words

const limit = (amount, span) => {
  if (span === 'WORKING_DAYS' || span === 'NATURAL_DAYS') return say('limit.' + span, amount);
  return say('limit.' + span);
};

const promiseOf = (journey) => {
  const promise = journey.service.promise;
  const fee = promise.fee === null || promise.fee === undefined ? say('fee.unstated') : say('fee.yuan', promise.fee);
  return [limit(promise.amount, promise.span), say('visits.count', promise.visits), say('documents.count', promise.documents.length), fee].join(' · ');
};

const doer = (step) => (words.isEnglish() ? step.unitEnglish : step.unit) || constant('Doer', step.doer);

// ---- first screen: tasks, journals, services

const home = async () => {
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
  draw(bar(say('title'), null, sync.status.name), content, [make('a', say('mine'), { class: 'button', href: HOUSE + 'journeys/journeys.xhtml' }), make('a', say('try'), { class: 'button first experience', href: '#/try' })]);
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

const taskItem = (task) => {
  const isAsked = task.state === 'OFFERED';
  const it = make(isAsked ? 'a' : 'button', [
    make('b', either(task.service)),
    make('small', [task.round, constant('Form', task.form)].join(' · ')),
    make('small', [constant('District', task.district), constant('Channel', task.channel), say('window', task.from.slice(5), task.until.slice(5))].join(' · ')),
    isAsked ? make('small', say('offered'), { class: 'soon' }) : '',
  ], isAsked ? { class: 'card', href: HOUSE + 'rounds/task.xhtml?id=' + task.task } : { type: 'button', class: 'card', 'data-task': task.task });
  if (!isAsked) it.addEventListener('click', async () => {
    const journey = await kept(journal.begin(sync.status.account, {
      key: task.key, task: task.task, service: task.service, district: task.district, channel: task.channel, form: task.form,
      round: task.round, script: task.script,
    }));
    if (journey) go('#/journal/' + journey.key);
  });
  return make('li', it);
};

// ---- trying a service without being sent

const trying = async () => {
  const kit = await store.get('kits', sync.status.account);
  const chosen = { service: '', district: '', channel: '' };
  const list = kit ? kit.services : [];
  const channels = make('div', null, { class: 'chips' });
  const pick = (label, options, at) => choice(label, options, () => chosen[at], (value) => { chosen[at] = value; });
  const service = make('select', [make('option', say('choose'), { value: '' })].concat(list.map((it) => make('option', either(it), { value: it.code }))), { id: 'service' });
  service.addEventListener('change', () => {
    chosen.service = service.value;
    chosen.channel = '';
    const found = list.find((it) => it.code === service.value);
    channels.textContent = '';
    if (found) channels.append(pick(say('channel'), found.promise.channels.map((it) => [it, constant('Channel', it)]), 'channel'));
  });
  const districts = pick(say('district'), ['HAIBOWAN', 'WUDA', 'HAINAN'].map((it) => [it, constant('District', it)]), 'district');
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

// ---- the way at a glance

const glance = async (journey) => {
  const next = journal.nextStep(journey);
  const waiting = (await photos.of(journey)).filter((it) => !it.gone);
  const content = [];
  if (journey.script) content.push(make('p', journey.script, { class: 'sunken text' }));
  content.push(make('p', say('promised') + ' ' + promiseOf(journey), { class: 'note' }));
  journey.remarks.forEach((it) => content.push(make('p', it, { class: 'doubt' })));
  content.push(...troubles(journey));
  content.push(make('ol', journey.service.steps.map((step) => stepItem(journey, step, waiting)), { class: 'way' }));
  content.push(...otherPhone(journey));
  const foot = [];
  if (!journey.reported) {
    foot.push(make('a', say('finish'), { class: 'button', href: '#/journal/' + journey.key + '/end' }));
    if (next) foot.push(make('a', say('goOn', next), { class: 'button first experience', href: '#/journal/' + journey.key + '/' + next }));
  } else {
    foot.push(make('a', say('picture'), { class: 'button first experience', href: HOUSE + 'journeys/journey.xhtml?key=' + encodeURIComponent(journey.key) }));
  }
  draw(bar(either(journey.service), '#/', say('progress', journal.done(journey), journey.service.steps.length)), content, foot);
};

const stepItem = (journey, step, waiting) => {
  const state = journal.stateOf(journey, step.number);
  const used = time.days(journal.text(journey, step.number + '.started'), journal.text(journey, step.number + '.finished'), step.span);
  const count = waiting.filter((it) => it.step === step.number).length;
  const notes = [limit(step.amount, step.span)];
  if (state !== 'NOT_REACHED') notes.push(constant('LegState', state) + (used === null ? '' : ' ' + daysSaid(used)));
  if (count) notes.push(say('photos.count', count));
  return make('li', make('a', [make('b', either(step)), make('small', notes.join(' · '))], { href: '#/journal/' + journey.key + '/' + step.number }), { class: state.toLowerCase().replace('_', '-') });
};

const daysSaid = (days) => (days === 0 ? say('sameDay') : say('days', days));

const fieldSaid = (name) => {
  const [step, item] = name.split('.');
  return (step === '0' ? '' : say('step', step) + ' · ') + say('item.' + item);
};

const troubles = (journey) => Object.keys(journey.refused).map((it) => make('p', [
  make('a', fieldSaid(it), { href: '#/journal/' + journey.key + '/' + it.split('.')[0] }), ': ' + journey.refused[it],
], { class: 'alarm' }));

const otherPhone = (journey) => {
  if (!journey.overwritten || !journey.overwritten.length) return [];
  const lines = journey.overwritten.map((it) => make('li', fieldSaid(it.step + '.' + it.item) + ': ' + shownValue(it.item, it.value) + (it.afterReport ? ' (' + say('afterReport') + ')' : '')));
  return [make('details', [make('summary', say('otherPhone', lines.length)), make('p', say('otherPhone.lead'), { class: 'note' }), make('ul', lines)], { class: 'fold' })];
};

const shownValue = (item, value) => {
  if (item === 'state') return constant('LegState', value);
  if (item === 'channel' || item === 'missing') return constant('Channel', value);
  return value.replace('T', ' ') || say('empty');
};

// ---- one step

const choice = (label, options, read, write, look) => {
  const row = make('div', null, { class: 'choices ' + (look || ''), role: 'group', 'aria-label': label });
  const mark = () => row.querySelectorAll('button').forEach((it) => it.setAttribute('aria-pressed', String(it.dataset.value === String(read()))));
  options.forEach(([value, said]) => {
    const it = make('button', said, { type: 'button', 'data-value': value });
    it.addEventListener('click', () => {
      write(String(read()) === String(value) ? '' : value);
      mark();
    });
    row.append(it);
  });
  mark();
  return make('div', [make('p', label, { class: 'label' }), row], { class: 'field' });
};

const stepper = (label, field, journey, by, changed) => {
  const figure = make('b', '', { 'data-figure': field });
  const show = () => { figure.textContent = journal.text(journey, field) || '–'; };
  const step = (sign) => () => {
    const next = Math.max(0, Number(journal.text(journey, field) || 0) + sign * by);
    kept(journal.write(journey, field, next)).then(() => { show(); changed(); });
  };
  show();
  return make('div', [make('span', label), make('span', [
    roundButton('−', say('less', label), step(-1)), figure, roundButton('＋', say('more', label), step(1)),
  ], { class: 'stepper' })], { class: 'big', 'data-field': field });
};

const roundButton = (sign, label, action) => {
  const it = make('button', sign, { type: 'button', 'aria-label': label });
  it.addEventListener('click', action);
  return it;
};

const moment = (label, field, journey, changed) => {
  const input = make('input', null, { type: 'datetime-local', id: field, value: journal.text(journey, field), max: time.now() });
  const complaint = make('p', journey.refused[field] || '', { class: 'alarm', id: field + '-wrong', role: 'alert' });
  const set = (value) => {
    const wrong = value ? backwards(journey, field, value) : '';
    complaint.textContent = wrong;
    input.setAttribute('aria-invalid', String(Boolean(wrong)));
    if (wrong) return;
    input.value = value;
    kept(journal.write(journey, field, value)).then(changed);
  };
  if (journey.refused[field]) input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', complaint.id);
  input.addEventListener('change', () => set(input.value));
  return make('div', [
    make('label', label, { for: field }),
    make('div', [input, button(say('now'), () => set(time.now()), 'small')], { class: 'moment' }), complaint,
  ], { class: 'field', 'data-field': field });
};

const backwards = (journey, field, value) => {
  const [step, item] = field.split('.');
  if (value > time.now()) return say('wrong.future', value.replace('T', ' '));
  const other = journal.text(journey, step + (item === 'started' ? '.finished' : '.started'));
  if (!other) return '';
  if (item === 'finished' && value < other) return say('wrong.backwards', value.replace('T', ' '), other.replace('T', ' '));
  if (item === 'started' && value > other) return say('wrong.backwards', other.replace('T', ' '), value.replace('T', ' '));
  return '';
};

const typed = (label, field, journey, attributes, changed) => {
  const area = attributes.rows;
  const input = make(area ? 'textarea' : 'input', area ? journal.text(journey, field) : null,
    Object.assign({ id: field, value: area ? null : journal.text(journey, field) }, attributes));
  const complaint = make('p', journey.refused[field] || '', { class: 'alarm', id: field + '-wrong', role: 'alert' });
  input.setAttribute('aria-describedby', complaint.id);
  let later = 0;
  const write = () => {
    clearTimeout(later);
    later = 0;
    complaint.textContent = '';
    return kept(journal.write(journey, field, input.value.trim())).then(changed);
  };
  input.addEventListener('input', () => {
    clearTimeout(later);
    later = setTimeout(write, 400);
  });
  input.addEventListener('blur', () => { if (later) write(); });
  return make('div', [make('label', label, { for: field }), input, complaint], { class: 'field', 'data-field': field });
};

const documents = (journey, step, changed) => {
  const field = step.number + '.asked';
  const asked = new Set(journal.text(journey, field).split(',').filter(Boolean));
  return journey.service.promise.documents.map((it, i) => {
    const place = String(i + 1);
    const box = make('input', null, { type: 'checkbox', checked: asked.has(place) });
    box.addEventListener('change', () => {
      if (box.checked) asked.add(place);
      else asked.delete(place);
      kept(journal.write(journey, field, Array.from(asked).sort((a, b) => a - b).join(','))).then(changed);
    });
    return make('label', [box, make('span', either(it))], { class: 'check' });
  });
};

const fold = (title, content, open, look) => make('details', [make('summary', title)].concat(content), { class: 'fold ' + (look || ''), open });

const oneStep = async (journey, number) => {
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
    make('ol', journey.service.steps.map((it) => make('li', null, { class: it.number === number ? 'here' : ['FINISHED', 'STUCK'].includes(journal.stateOf(journey, it.number)) ? 'done' : '' })), { class: 'steps', 'aria-hidden': 'true' }),
    make('div', [make('h2', either(step)), make('p', [doer(step), say('promised') + ' ' + limit(step.amount, step.span)].join(' · '), { class: 'note' })]),
    figures,
    make('div', [moment(say('item.started'), at('started'), journey, show), moment(say('item.finished'), at('finished'), journey, show)], { class: 'moments' }),
    stepper(say('item.visits'), at('visits'), journey, 1, show),
    stepper(say('item.waited'), at('waited'), journey, 5, show),
    fold(papers(), documents(journey, step, show).concat(
      typed(say('item.beyond'), at('beyond'), journey, { rows: 2, maxlength: 1000, placeholder: say('beyond.hint') }, show)), count('beyond', '\n') > 0, 'papers'),
    five('clarity'), five('attitude'), five('efficiency'),
    typed(say('item.words'), at('words'), journey, { rows: 3, maxlength: 4000, placeholder: say('words.hint') }, show),
    await pictures(journey, number),
    fold(say('elsewhere'), [
      typed(say('item.fee'), at('fee'), journey, { inputmode: 'decimal', maxlength: 10 }, show),
      channels('channel', ['ONLINE', 'MOBILE', 'TERMINAL', 'COUNTER', 'ON_SITE', 'TASK_FORCE']),
      channels('missing', journey.service.promise.channels),
      typed(say('item.counter'), at('counter'), journey, { maxlength: 40 }, show),
    ], Boolean(journal.text(journey, at('fee')) || journal.text(journey, at('missing')) || journal.text(journey, at('counter')))),
  ];
  const leave = async (state) => {
    const journeyNow = journey;
    if (!journal.text(journeyNow, at('started'))) await kept(journal.write(journeyNow, at('started'), time.now()));
    if (state === 'FINISHED' && !journal.text(journeyNow, at('finished'))) await kept(journal.write(journeyNow, at('finished'), time.now()));
    await kept(journal.write(journeyNow, at('state'), state));
    sync.soon();
    const next = state === 'FINISHED' && number < journeyNow.service.steps.length ? number + 1 : 0;
    go('#/journal/' + journeyNow.key + (next ? '/' + next : state === 'FINISHED' ? '/end' : ''));
  };
  draw(bar(either(journey.service), '#/journal/' + journey.key, say('stepOf', number, journey.service.steps.length)), content, journey.reported ? null : [
    button(say('stuck'), () => leave('STUCK')),
    button(say('stepDone'), () => leave('FINISHED'), 'first experience'),
  ]);
};

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

// ---- photos

const pictures = async (journey, step) => {
  const list = make('div', null, { class: 'thumbs' });
  const said = make('div', null, { class: 'said', role: 'status' });
  const refresh = async () => {
    list.textContent = '';
    const here = (await photos.of(journey)).filter((it) => it.step === step && !it.gone);
    here.forEach((it) => list.append(thumb(it, journey, refresh)));
    if (!journey.reported) list.append(adder());
    showBand();
  };
  const take = async (file) => {
    const kit = await store.get('kits', sync.status.account);
    const megabytes = kit ? kit.megabytes : 20;
    if (file.size > megabytes * 1024 * 1024) {
      said.append(tooLarge(file, megabytes));
      return;
    }
    const count = (await photos.of(journey)).filter((it) => !it.gone).length;
    if (kit && count >= kit.photos) {
      toast(say('photos.most', kit.photos));
      return;
    }
    if (await kept(photos.add(journey, step, file))) {
      await refresh();
      sync.soon();
    }
  };
  const tooLarge = (file, megabytes) => {
    const line = make('p', say('photos.tooLarge', file.name, megabytes), { class: 'alarm', 'data-refused': file.name });
    line.append(button(say('photos.smaller'), async () => {
      try {
        const less = await photos.smaller(file);
        line.remove();
        await take(less);
      } catch (e) {
        line.textContent = say('photos.unreadable', file.name);
      }
    }, 'plain'));
    return line;
  };
  const adder = () => {
    const input = make('input', null, { type: 'file', accept: 'image/*', multiple: true, class: 'out', 'aria-label': say('photos.add') });
    input.addEventListener('change', async () => {
      const files = Array.from(input.files);
      input.value = '';
      for (const it of files) await take(it);
    });
    return make('label', [make('span', '＋', { 'aria-hidden': 'true' }), input], { class: 'thumb add' });
  };
  await refresh();
  return make('div', [make('p', say('photos'), { class: 'label' }), list, said], { class: 'field' });
};

const thumb = (photo, journey, refresh) => {
  const address = URL.createObjectURL(new Blob([photo.content], { type: photo.type }));
  const picture = make('img', null, { src: address, alt: photo.name });
  picture.addEventListener('load', () => URL.revokeObjectURL(address));
  const away = make('button', '×', { type: 'button', 'aria-label': say('photos.remove', photo.name) });
  away.addEventListener('click', async () => {
    await kept(store.put('photos', Object.assign(photo, { gone: true })));
    await refresh();
    toast(say('photos.removed'), say('undo'), async () => {
      await kept(store.put('photos', Object.assign(photo, { gone: false })));
      refresh();
    });
    sync.soon(13000);
  });
  const parts = [picture];
  if (photo.refused) parts.push(make('em', photo.refused));
  else if (!photo.sent) parts.push(make('em', say('photos.here')));
  if (!journey.reported) parts.push(away);
  return make('span', parts, { class: 'thumb' + (photo.refused ? ' bad' : '') });
};

// ---- the end

const theEnd = async (journey) => {
  const rows = journey.service.steps.map((step) => {
    const state = journal.stateOf(journey, step.number);
    const used = time.days(journal.text(journey, step.number + '.started'), journal.text(journey, step.number + '.finished'), step.span);
    const mark = state === 'SKIPPED' ? ' skipped' : '';
    return make('li', [make('a', either(step), { href: '#/journal/' + journey.key + '/' + step.number }), make('span', constant('LegState', state) + (used === null || state !== 'FINISHED' ? '' : ' · ' + daysSaid(used)))], { class: 'line' + mark });
  });
  const touched = journey.service.steps.some((it) => !['NOT_REACHED', 'SKIPPED'].includes(journal.stateOf(journey, it.number)));
  const changed = () => { sync.soon(); showBand(); };
  const report = async () => {
    await kept(journal.change(journey.id, (it) => { it.wanted = true; }));
    await sync.soon(0);
    refreshEnd();
  };
  const content = [make('p', say('end.lead'), { class: 'note' })].concat(troubles(journey));
  content.push(make('ul', rows, { class: 'lines' }));
  if (!journey.reported) {
    content.push(typed(say('item.words.whole'), '0.words', journey, { rows: 3, maxlength: 4000 }, changed));
    content.push(await pictures(journey, 0));
  }
  if (journey.reported) content.push(make('p', say('end.reported'), { class: 'done-well', 'data-reported': 'yes' }));
  else if (journey.wanted) content.push(make('p', Object.keys(journey.refused).length ? say('end.mend') : say('end.waiting'), { class: 'doubt', 'data-wanted': 'yes' }));
  const foot = journey.reported
    ? [make('a', say('picture'), { class: 'button first experience', href: HOUSE + 'journeys/journey.xhtml?key=' + encodeURIComponent(journey.key) })]
    : [button(say('report'), report, 'first experience', { disabled: !touched || journey.wanted })];
  draw(bar(either(journey.service), '#/journal/' + journey.key, say('end')), content, foot);
};

let refreshEnd = () => {};

// ---- ways

const show = async () => {
  const [place, key, part] = location.hash.replace(/^#\/?/, '').split('/');
  refreshEnd = show;
  if (!sync.status.account) {
    stranger();
    return;
  }
  const journey = place === 'journal' ? await journal.find(sync.status.account, decodeURIComponent(key || '')) : null;
  if (place === 'try') await trying();
  else if (place === 'task') await openTask(key);
  else if (journey && part === 'end') await theEnd(journey);
  else if (journey && /^\d+$/.test(part || '') && journey.service.steps[Number(part) - 1]) await oneStep(journey, Number(part));
  else if (journey) await glance(journey);
  else await home();
};

// From the task's page: straight to its journal, begun if need be.
const openTask = async (number) => {
  const kit = await store.get('kits', sync.status.account);
  const task = kit && kit.tasks.find((it) => it.task === number);
  if (task) {
    await kept(journal.begin(sync.status.account, {
      key: task.key, task: task.task, service: task.service, district: task.district, channel: task.channel, form: task.form,
      round: task.round, script: task.script,
    }));
  }
  if (task || await journal.find(sync.status.account, 'task-' + number)) {
    history.replaceState(null, '', '#/journal/task-' + number);
    await show();
  } else {
    await home();
  }
};

const stranger = () => {
  draw(bar(say('title'), null, ''), [make('p', say('stranger')), make('a', say('signIn.go'), { class: 'button first', href: HOUSE + 'journeys/journeys.xhtml' })]);
};

// While somebody writes, only the band changes under their hands.
let lastState = '';
sync.onChange(async (what) => {
  showBand();
  if (what !== 'done') return;
  const kit = await store.get('kits', sync.status.account);
  time.know(kit ? kit.daysOff : []);
  const journeys = await journal.mine(sync.status.account);
  const state = sync.status.account + '|' + (kit ? kit.tasks.map((it) => it.task + it.state).join() : '') + '|' +
    journeys.map((it) => it.key + it.reported + it.wanted + it.seen + Object.keys(it.refused).join() + it.overwritten.length).join();
  if (state === lastState) return;
  lastState = state;
  const isWriting = /\/\d+$/.test(location.hash) || document.querySelector('#service option[value=""] ~ option') || root.contains(document.activeElement) && /INPUT|TEXTAREA|SELECT/.test(document.activeElement.tagName);
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

const begin = async () => {
  await words.load();
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
