// The editor of questionnaires: the questions at the left, the fields of one in the middle, the phone at the right. It saves by itself.
const { make, toast, account, context: root, form: model, fields: fieldsOf, preview: previewOf } = window.bihuan;
const byId = (id) => document.getElementById(id);
const host = byId('editor');
const bundle = JSON.parse(host.dataset.words);
const { code, token } = host.dataset;
const OWN = root + '/api/questionnaires/' + encodeURIComponent(code);
const KEPT = ['bihuan.editor', account, code].join('|');
const SAVE_AFTER = 1500;
const RETRY_AFTER = 15000;
const lang = document.documentElement.lang;

// ---- Words ----

const filled = (text, details) => details.reduce((said, it, at) => said.split('{' + at + '}').join(it), text || '');
const words = (key, ...details) => filled(bundle.own[key], details);
words.seed = (key, language, ...details) => filled(bundle.seeds[language] ? bundle.seeds[language][key] : bundle.seeds.en[key], details);
words.type = (type) => bundle.types[type] || type;
words.language = (it) => {
  try {
    return bundle.own['language.' + it] || new Intl.DisplayNames([lang], { type: 'language' }).of(it);
  } catch (none) {
    return it;
  }
};
words.text = (texts = {}) => texts[lang] || (form && texts[form.language]) || Object.keys(texts).map((it) => texts[it])[0] || '';
words.title = (item) => words.text(item.label) || (model.isAsked(item) ? words('noLabel') : item.name);
words.kind = (item) => {
  const kind = model.kindOf(item);
  return kind ? words('kind.' + kind.id) : words.type(item.type);
};
words.tell = (key, ...details) => { byId('moved').textContent = words(key, ...details); };
const broken = (fault) => filled(bundle.broken[fault.key.replace('forms.check.', '')] || fault.key, [fault.detail]);

// ---- What is in hand ----

let form = null;
let edition = 0;
let revision = 0;
let isDraft = false;
let chosen = null;
let isDirty = false;
let isSaving = false;
let isHeld = false;
let isAgain = false;
let saveTimer = 0;
let checkTimer = 0;
let faults = [];
let undo = null;
const ids = new WeakMap();
let lastId = 0;
const idOf = (item) => {
  if (!ids.has(item)) ids.set(item, 'q-' + (lastId += 1));
  return ids.get(item);
};
const button = (label, heard, attributes = {}) => {
  const element = make('button', label, Object.assign({ type: 'button', class: 'button' }, attributes));
  element.addEventListener('click', heard);
  return element;
};
const replace = (element, content) => {
  element.textContent = '';
  [].concat(content).forEach((it) => element.append(it));
};
const focusOn = (id) => {
  const element = id && byId(id);
  if (element) element.focus();
};

const phone = previewOf(byId('preview'), words);
const context = {
  words, form: () => form, fresh: new WeakSet(), free: new Set(), opened: new Set(),
  changed: () => {
    isDirty = true;
    keep();
    clearTimeout(checkTimer);
    checkTimer = setTimeout(look, 250);
    planSave(SAVE_AFTER);
    tellState(navigator.onLine ? 'state.unsaved' : 'state.offline');
  },
  redraw: (id) => {
    context.changed();
    drawAll();
    focusOn(id);
  },
  undoable: (text, back) => {
    let isDone = false;
    undo = () => {
      undo = null;
      if (isDone) return;
      isDone = true;
      back();
      if (chosen && !model.placeOf(form, chosen)) chosen = null;
      context.redraw(chosen ? idOf(chosen) : 'q-whole');
      words.tell('undone');
    };
    const mine = undo;
    toast(text, words('undo'), () => mine());
  },
};
const fields = fieldsOf(context);

// ---- The list of questions ----

const mark = (item) => {
  const wrong = faults.some((it) => it.name === item.name);
  return wrong ? [make('span', '!', { class: 'wrong', 'aria-hidden': 'true' }), make('span', words('wrong'), { class: 'out' })] : [];
};
const line = (item, number) => {
  const entry = button([make('span', number, { class: 'no' }), make('span', words.title(item), { class: 'asked' }),
    make('span', words.kind(item), { class: 'note' })].concat(mark(item)), () => choose(item), { class: 'question', id: idOf(item) });
  if (item === chosen) entry.setAttribute('aria-current', 'true');
  entry.tabIndex = item === chosen ? 0 : -1;
  entry.addEventListener('keydown', (event) => onKey(event, item));
  const place = make('li', [entry].concat(item.items ? branch(item.items, number + '.') : []));
  drag(place, entry, item);
  return place;
};
const branch = (items, before) => make('ol', items.map((it, at) => line(it, before + (at + 1))));
const drawOutline = () => {
  const whole = button([make('span', words('whole'), { class: 'asked' })], () => choose(null), { class: 'question', id: 'q-whole' });
  if (!chosen) whole.setAttribute('aria-current', 'true');
  whole.tabIndex = chosen ? -1 : 0;
  whole.addEventListener('keydown', (event) => onKey(event, null));
  replace(byId('outline'), [whole, form.items.length ? branch(form.items, '') : make('p', words('empty'), { class: 'note' })]);
  const here = chosen && byId(idOf(chosen));
  const box = here && byId('outline');
  if (box && box.scrollHeight > box.clientHeight) {
    const top = here.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (top < 40 || top > box.clientHeight - 80) box.scrollTop += top - box.clientHeight / 2;
  }
};
const entries = () => [...byId('outline').querySelectorAll('.question')];

const onKey = (event, item) => {
  const steps = { ArrowUp: -1, ArrowDown: 1 };
  if (event.altKey && item) {
    onMoveKey(event, item);
  } else if (steps[event.key] || event.key === 'Home' || event.key === 'End') {
    const list = entries();
    const at = list.indexOf(event.currentTarget);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? list.length - 1 : Math.max(0, Math.min(list.length - 1, at + steps[event.key]));
    event.preventDefault();
    list.forEach((it, i) => { it.tabIndex = i === to ? 0 : -1; });
    list[to].focus();
  } else if (event.key === 'Delete' && item) {
    event.preventDefault();
    remove(item);
  }
};
const onMoveKey = (event, item) => {
  const ways = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'out', ArrowRight: 'into' };
  if (!ways[event.key]) return;
  event.preventDefault();
  move(item, ways[event.key]);
};

let dragged = null;
const whereOf = (event, entry, item) => {
  const box = entry.getBoundingClientRect();
  const part = (event.clientY - box.top) / box.height;
  if (model.isSection(item) && part > 0.3 && part < 0.85) return 'in';
  return part < 0.5 ? 'before' : 'after';
};
const drag = (place, entry, item) => {
  entry.draggable = true;
  entry.addEventListener('dragstart', (event) => {
    dragged = item;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', item.name);
    event.stopPropagation();
  });
  entry.addEventListener('dragover', (event) => {
    if (!dragged || dragged === item) return;
    event.preventDefault();
    entry.dataset.drop = whereOf(event, entry, item);
  });
  ['dragleave', 'drop', 'dragend'].forEach((it) => entry.addEventListener(it, () => { delete entry.dataset.drop; }));
  entry.addEventListener('dragend', () => { dragged = null; });
  entry.addEventListener('drop', (event) => {
    event.preventDefault();
    if (!dragged || dragged === item) return;
    const it = dragged;
    dragged = null;
    if (model.moveTo(form, it, item, whereOf(event, entry, item))) moved(it);
  });
};

// ---- Moving, doubling, deleting ----

const moved = (item, focus) => {
  chosen = item;
  context.redraw(focus || idOf(item));
  phone.point(item);
  const { siblings, at, parent } = model.placeOf(form, item);
  if (parent) words.tell('movedIn', words.title(item), at + 1, siblings.length, words.title(parent));
  else words.tell('moved', words.title(item), at + 1, siblings.length);
};
const move = (item, way, focus) => {
  const ways = {
    up: () => model.shift(form, item, -1), down: () => model.shift(form, item, 1), out: () => model.moveOut(form, item), into: () => model.moveIn(form, item),
  };
  if (ways[way]()) moved(item, focus);
  else words.tell('stays.' + way, words.title(item));
};
const double = (item) => {
  const { siblings, at } = model.placeOf(form, item);
  const copy = model.copied(form, item);
  model.insert(form, copy, siblings, at + 1);
  chosen = copy;
  context.redraw(idOf(copy));
  words.tell('doubled', words.title(copy));
};
const remove = (item) => {
  const lists = JSON.parse(JSON.stringify(form.lists));
  const { siblings, at, parent } = model.take(form, item);
  model.tidy(form);
  chosen = siblings[at] || siblings[at - 1] || parent;
  context.redraw(chosen ? idOf(chosen) : 'q-whole');
  context.undoable(words('removed', words.title(item)), () => {
    const home = parent && model.placeOf(form, parent) ? parent.items : form.items;
    Object.keys(lists).filter((it) => !form.lists[it]).forEach((it) => { form.lists[it] = lists[it]; });
    model.insert(form, item, home, Math.min(at, home.length));
    model.tidy(form);
    chosen = item;
  });
};

// ---- Adding ----

const insert = (items) => {
  const isInto = chosen && chosen.items && !chosen.items.length;
  const place = chosen && !isInto ? model.placeOf(form, chosen) : null;
  const siblings = isInto ? chosen.items : place ? place.siblings : form.items;
  let at = place ? place.at + 1 : siblings.length;
  items.forEach((it) => {
    model.insert(form, it, siblings, at);
    at += 1;
  });
  chosen = items[items.length - 1];
  showAdding(false);
  context.redraw();
  phone.point(chosen);
  focusOn('text-label-' + form.languages[0]);
  words.tell('added', items.map(words.title).join(', '));
};
const kinds = () => {
  const groups = [['rating', 'stars', 'ten', 'matrix'], ['one', 'several', 'rank', 'service', 'step', 'acknowledge'],
    ['text', 'longText', 'integer', 'decimal', 'date', 'time', 'dateTime'], ['photo', 'file', 'location'], ['note', 'group', 'repeat', 'calculation']];
  const kind = (id) => button(words('kind.' + id), () => {
    const item = model.create(form, model.KINDS.find((it) => it.id === id), words.seed);
    context.fresh.add(item);
    if (item.list && form.lists[item.list].choices && id !== 'rating') form.lists[item.list].choices.forEach((it) => context.fresh.add(it));
    insert([item]);
  }, { class: 'button small', 'data-kind': id });
  return groups.map((group, at) => make('div', [make('h3', words('group.' + at), { id: 'kinds-' + at }), make('div', group.map(kind), { class: 'kinds' })],
    { role: 'group', 'aria-labelledby': 'kinds-' + at }));
};
const picker = (from) => {
  const boxes = [];
  const branchOf = (items) => make('ul', items.map((it) => {
    const box = make('input', [], { type: 'checkbox' });
    boxes.push([box, it]);
    const label = make('label', [box, make('span', [words.title(it) + ' ', make('span', words.kind(it), { class: 'note' })])], { class: 'check' });
    return make('li', [label].concat(it.items ? branchOf(it.items) : []));
  }), { class: 'plain pickable' });
  const go = button(words('take'), () => {
    const wanted = boxes.filter(([box]) => box.checked).map(([, it]) => it);
    const within = new Set();
    wanted.forEach((it) => model.all({ items: it.items || [] }).forEach((inner) => within.add(inner)));
    const taken = wanted.filter((it) => !within.has(it));
    if (!taken.length) return;
    insert(model.adopted(form, from, taken));
  }, { class: 'button first' });
  return [branchOf(from.items), make('div', go, { class: 'do' })];
};
const source = (title, open) => {
  const body = make('div', [], { class: 'inside' });
  const details = make('details', [make('summary', title), body], { class: 'part' });
  details.addEventListener('toggle', () => {
    if (!details.open) return;
    replace(body, make('p', words('loading'), { class: 'note', role: 'status' }));
    open(body).catch(() => replace(body, make('p', words('unreached'), { class: 'note', role: 'alert' })));
  });
  return details;
};
const fromLibrary = async (body) => replace(body, picker(await (await get(root + '/api/ready-questions')).json()));
const everyQuestionnaire = async () => {
  const rows = [];
  for (let after = ''; after !== null;) {
    const page = await (await get(root + '/api/questionnaires?after=' + encodeURIComponent(after))).json();
    rows.push(...page.rows);
    after = page.next || null;
  }
  return rows;
};
const fromOther = async (body) => {
  const rows = (await everyQuestionnaire()).filter((it) => it.code !== code);
  const options = rows.map((it) => make('option', words.text(it.title), { value: it.code }));
  const which = make('select', [make('option', words('chooseOne'), { value: '' })].concat(options), { id: 'other' });
  const place = make('div', []);
  which.addEventListener('change', async () => {
    const row = rows.find((it) => it.code === which.value);
    if (!row) return replace(place, '');
    const answer = await get(root + '/api/questionnaires/' + encodeURIComponent(row.code) + '/editions/' + row.edition);
    return replace(place, picker(await answer.json()));
  });
  replace(body, [make('div', [make('label', words('other'), { for: 'other' }), which], { class: 'field' }), place]);
};
const showAdding = (isOpen) => {
  const panel = byId('adding');
  panel.hidden = !isOpen;
  byId('add').setAttribute('aria-expanded', String(isOpen));
  if (!isOpen) return;
  replace(panel, kinds().concat(source(words('fromLibrary'), fromLibrary), source(words('fromOther'), fromOther)));
  panel.querySelector('button').focus();
};

// ---- Drawing ----

const choose = (item) => {
  chosen = item;
  drawOutline();
  drawFields();
  phone.point(item);
  focusOn(item ? idOf(item) : 'q-whole');
  if (window.matchMedia('(max-width: 800px)').matches) {
    byId('fields').focus({ preventScroll: true });
    byId('fields').scrollIntoView({ block: 'start' });
  }
};
const SIGNS = { up: '↑', down: '↓', out: '←', into: '→' };
const tools = (item) => make('div', Object.keys(SIGNS).map((way) => button(SIGNS[way], () => move(item, way, 'tool-' + way),
  { class: 'button small', id: 'tool-' + way, 'aria-label': words('tool.' + way), title: words('tool.' + way) }))
  .concat(button(words('tool.double'), () => double(item), { class: 'button small', id: 'tool-double' }),
    button(words('tool.remove'), () => remove(item), { class: 'button small harm', id: 'tool-remove' })),
{ class: 'do tools', role: 'group', 'aria-label': words('tools') });
const drawFields = () => {
  const title = make('h2', chosen ? words.title(chosen) : words('whole'), { id: 'fieldsTitle' });
  replace(byId('fields'), make('div', [title].concat(chosen ? tools(chosen) : [], fields.of(chosen)), { class: 'block' }));
  showFaults();
};
const drawAll = () => {
  drawOutline();
  drawFields();
  drawPhone();
};
const drawPhone = () => {
  try {
    phone.show(form, chosen);
  } catch (broken) {
    replace(byId('preview'), make('p', words('previewBroken'), { class: 'note' }));
  }
};

// What the evaluator says of the form as it is typed.
const look = () => {
  try {
    faults = window.BihuanForms.check(form);
  } catch (none) {
    faults = [];
  }
  entries().slice(1).forEach((it) => {
    const item = model.all(form).find((one) => idOf(one) === it.id);
    if (!item) return;
    it.querySelector('.asked').textContent = words.title(item);
    it.querySelectorAll('.wrong, .out').forEach((one) => one.remove());
    mark(item).forEach((one) => it.append(one));
  });
  byId('fieldsTitle').textContent = chosen ? words.title(chosen) : words('whole');
  showFaults();
  drawPhone();
};
const showFaults = () => {
  byId('fields').querySelectorAll('[data-column]').forEach((slot) => {
    const mine = chosen ? faults.filter((it) => it.name === chosen.name && it.column === slot.dataset.column) : [];
    const said = mine.map(broken).join(' ');
    if (slot.textContent !== said) slot.textContent = said;
    const inputs = byId('fields').querySelectorAll('[aria-describedby~="' + slot.id + '"]');
    inputs.forEach((it) => it[said ? 'setAttribute' : 'removeAttribute']('aria-invalid', 'true'));
    const part = said && slot.closest('details');
    if (part) part.open = true;
  });
};

// ---- Keeping and saving ----

const headers = { Accept: 'application/json', 'Accept-Language': lang, 'X-Bihuan-Token': token };
const send = async (method, address, body, type = 'application/json') => {
  const sent = Object.assign(body === undefined ? {} : { 'Content-Type': type }, headers);
  const answer = await fetch(address, { method, credentials: 'same-origin', cache: 'no-store', redirect: 'error', body, headers: sent });
  if (!answer.headers.has('X-Bihuan')) throw new Error('not the house');
  return answer;
};
const get = async (address) => {
  const answer = await send('GET', address);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer;
};
const tellState = (key, ...details) => {
  const place = byId('saved');
  const said = words(key, ...details);
  if (place.textContent !== said) place.textContent = said;
  place.dataset.state = key.replace('state.', '');
};
const store = (key, value) => {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch (full) {
    return false;
  }
};
const kept = () => {
  try {
    return JSON.parse(localStorage.getItem(KEPT));
  } catch (none) {
    return null;
  }
};
const keep = () => store(KEPT, { edition, revision, form });
const planSave = (after) => {
  clearTimeout(saveTimer);
  saveTimer = setTimeout(save, after);
};

const beginNext = async () => {
  const answer = await send('POST', OWN + '/editions');
  if (!answer.ok) return answer;
  const head = await answer.json();
  edition = head.number;
  revision = head.revision;
  isDraft = true;
  return null;
};
const write = async (body) => (isDraft ? null : await beginNext()) || send('PUT', OWN + '/draft?revision=' + revision, body, 'application/octet-stream');

// True once the house has all of it.
const save = async () => {
  clearTimeout(saveTimer);
  if (isHeld) return false;
  if (isSaving) {
    isAgain = true;
    return false;
  }
  if (!isDirty) return true;
  isSaving = true;
  tellState('state.saving');
  const body = JSON.stringify(form);
  let isDone = false;
  try {
    isDone = await heard(await write(body), body);
  } catch (none) {
    keep();
    tellState('state.offline');
    planSave(RETRY_AFTER);
  }
  isSaving = false;
  if (isAgain) {
    isAgain = false;
    if (!isHeld) planSave(100);
  }
  return isDone;
};
const heard = async (answer, body) => {
  if (answer.ok) {
    revision = (await answer.json()).revision;
    isDirty = JSON.stringify(form) !== body;
    if (isDirty) {
      keep();
    } else {
      store(KEPT, null);
      tellState('state.saved', new Date().toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit' }));
      askFlaws();
    }
    return !isDirty;
  }
  keep();
  const problem = await answer.json().catch(() => ({}));
  if (answer.status === 409) {
    showConflict(problem.message || '');
  } else if (answer.status === 401) {
    tellState('state.signedOut');
  } else if (answer.status === 422 || answer.status === 413) {
    tellState('state.refused');
    showProblems(problem);
  } else {
    tellState('state.trouble', problem.message || String(answer.status));
    planSave(RETRY_AFTER);
  }
  return false;
};

// Somebody else has written: nothing of either is lost, and the author says which goes on.
const showConflict = (message) => {
  isHeld = true;
  tellState('state.held');
  const done = () => {
    isHeld = false;
    replace(byId('conflict'), '');
  };
  const tried = (work) => async () => {
    try {
      await work();
    } catch (none) {
      toast(words('unreached'));
    }
  };
  const over = tried(async () => {
    await readHead();
    done();
    isDirty = true;
    await save();
  });
  const apart = tried(async () => {
    const begun = await send('POST', root + '/api/questionnaires', JSON.stringify({ copyOf: code }));
    const view = await begun.json();
    const mine = root + '/api/questionnaires/' + encodeURIComponent(view.row.code);
    const answer = await send('PUT', mine + '/draft?revision=' + view.editions[0].revision, JSON.stringify(form), 'application/octet-stream');
    if (!answer.ok) throw new Error(String(answer.status));
    store(KEPT, null);
    isDirty = false;
    location.assign('editor.xhtml?code=' + encodeURIComponent(view.row.code));
  });
  const theirs = tried(async () => {
    const before = { form, chosen };
    await load();
    done();
    drawAll();
    context.undoable(words('theirs.taken'), () => {
      form = before.form;
      chosen = before.chosen;
    });
  });
  const see = make('a', words('conflict.see'), { class: 'button', href: 'questionnaire.xhtml?code=' + encodeURIComponent(code), target: '_blank' });
  replace(byId('conflict'), make('div', [make('p', message), make('p', words('conflict.kept')), make('div', [see, button(words('conflict.over'), over),
    button(words('conflict.apart'), apart), button(words('conflict.theirs'), theirs)], { class: 'do' })], { class: 'card block act' }));
};

// ---- Checks and publication ----

const flawLine = (path, hinders, said) => {
  const item = path && model.byPath(form, path);
  const using = !item && model.all(form).find((it) => it.list === path);
  const at = item || using;
  const tag = make('span', words(hinders ? 'hinders' : 'lookAt'), { class: 'tag ' + (hinders ? 'late' : 'soon') });
  const where = at ? button(words.title(at), () => {
    choose(at);
    byId('fields').focus();
  }, { class: 'button plain' }) : path ? make('code', path) : '';
  return make('li', [tag, make('span', said), where]);
};
const showFlaws = (lines) => replace(byId('flaws'), lines.length ? make('ul', lines, { class: 'checks' }) : make('p', words('flawless')));
const showProblems = (problem) => {
  const list = problem.faults || [{ message: problem.message, field: problem.field }];
  showFlaws(list.map((it) => flawLine((it.field || '').replace(/^lists\/([^/]+).*$/, '$1'), true, it.message)));
};
const askFlaws = async () => {
  try {
    const list = await (await get(OWN + '/flaws')).json();
    if (!isDirty) showFlaws(list.map((it) => flawLine(it.path, it.hindering, it.words)));
    return list;
  } catch (none) {
    return null;
  }
};
const publish = async () => {
  const isThere = await settled();
  if (!isThere) {
    toast(words('publish.unsaved'));
    return;
  }
  if (!isDraft) {
    toast(words('publish.same'));
    return;
  }
  try {
    const answer = await send('PUT', OWN + '/publication', JSON.stringify({ revision }));
    if (answer.ok) {
      isDirty = false;
      location.assign('questionnaire.xhtml?code=' + encodeURIComponent(code));
      return;
    }
    const problem = await answer.json().catch(() => ({}));
    if (answer.status === 409) {
      showConflict(problem.message || '');
    } else if (answer.status === 422) {
      if (!await askFlaws()) showProblems(problem);
      toast(words('publish.hindered'));
      byId('flaws').focus();
    } else {
      toast(problem.message || words('unreached'));
    }
  } catch (none) {
    toast(words('unreached'));
  }
};
// After whatever is on its way.
const settled = async () => {
  for (let i = 0; i < 100 && isSaving; i += 1) await new Promise((done) => setTimeout(done, 100));
  return save();
};

// ---- The beginning ----

const readHead = async () => {
  const head = (await (await get(OWN)).json()).editions[0];
  edition = head.number;
  revision = head.revision;
  isDraft = head.state === 'DRAFT';
};
const load = async () => {
  await readHead();
  form = await (await get(OWN + '/editions/' + edition)).json();
  form.lists = form.lists || {};
  isDirty = false;
  chosen = form.items[0] || null;
};
const restore = () => {
  const mine = kept();
  if (!mine || !mine.form || JSON.stringify(mine.form) === JSON.stringify(form)) return;
  const isOvertaken = mine.edition !== edition || mine.revision !== revision;
  const theirs = form;
  form = mine.form;
  chosen = form.items[0] || null;
  isDirty = true;
  if (isOvertaken) {
    showConflict(words('conflict.since'));
    return;
  }
  context.undoable(words('restored'), () => {
    form = theirs;
    chosen = form.items[0] || null;
  });
  context.changed();
};

const begin = async () => {
  try {
    await load();
  } catch (none) {
    const mine = kept();
    if (!mine || !mine.form) {
      replace(byId('outline'), [make('p', words('unreached'), { role: 'alert' }), button(words('again'), () => location.reload())]);
      return;
    }
    ({ form, edition, revision } = mine);
    isDraft = true;
    isDirty = true;
    chosen = form.items[0] || null;
  }
  restore();
  faults = [];
  drawAll();
  look();
  if (!isDirty) {
    tellState(isDraft ? 'state.same' : 'state.published', edition);
    askFlaws();
  }
};

byId('add').addEventListener('click', () => showAdding(byId('adding').hidden));
byId('adding').addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  showAdding(false);
  byId('add').focus();
});
byId('save').addEventListener('click', () => settled());
byId('publish').addEventListener('click', publish);
document.addEventListener('keydown', (event) => {
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && event.key.toLowerCase() === 's') {
    event.preventDefault();
    settled();
  } else if (isCommand && event.key.toLowerCase() === 'z' && undo && !event.target.matches('input, textarea, select')) {
    event.preventDefault();
    undo();
  } else if (event.altKey && chosen && event.target.matches('#fields *:not(select)') && ['ArrowUp', 'ArrowDown'].includes(event.key)) {
    event.preventDefault();
    move(chosen, event.key === 'ArrowUp' ? 'up' : 'down', event.target.id);
  }
});
window.addEventListener('online', () => {
  if (isDirty) planSave(300);
});
window.addEventListener('offline', () => {
  if (isDirty) tellState('state.offline');
});
window.addEventListener('beforeunload', (event) => {
  if (!isDirty) return;
  keep();
  event.preventDefault();
  event.returnValue = '';
});

begin();
