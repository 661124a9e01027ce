// What can be written of a step. Each field keeps itself on this phone at once.
import * as journal from './journal.js';
import * as time from './time.js';
import { button, kept, make } from './frame.js';
import { either, say } from './words.js';

export const choice = (label, options, read, write, look) => {
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

export const stepper = (label, field, journey, by, changed) => {
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

export const moment = (label, field, journey, changed) => {
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

export const typed = (label, field, journey, attributes, changed) => {
  const area = attributes.rows;
  const most = attributes.maxlength;
  const input = make(area ? 'textarea' : 'input', area ? journal.text(journey, field) : null,
    Object.assign({ id: field, value: area ? null : journal.text(journey, field) }, attributes, { maxlength: null }));
  const complaint = make('p', journey.refused[field] || '', { class: 'alarm', id: field + '-wrong', role: 'alert' });
  input.setAttribute('aria-describedby', complaint.id);
  let later = 0;
  const write = () => {
    clearTimeout(later);
    later = 0;
    const over = [...input.value.trim()].length - most;
    complaint.textContent = over > 0 ? say('tooLong', most, over) : '';
    return kept(journal.write(journey, field, input.value.trim())).then(changed);
  };
  input.addEventListener('input', () => {
    clearTimeout(later);
    later = setTimeout(write, 400);
  });
  // Dictated or written by hand, it may come without a key.
  const caught = () => { if (later || input.value.trim() !== journal.text(journey, field)) write(); };
  ['blur', 'change', 'compositionend'].forEach((it) => input.addEventListener(it, caught));
  const secrets = area ? [make('p', say('secrets'), { class: 'hint' })] : [];
  return make('div', [make('label', label, { for: field }), input, ...secrets, complaint], { class: 'field', 'data-field': field });
};

export const documents = (journey, step, changed) => {
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

export const fold = (title, content, open, look) => make('details', [make('summary', title)].concat(content), { class: 'fold ' + (look || ''), open });
