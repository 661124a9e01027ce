// What can be done with the definition of a questionnaire, without a page: kinds of questions, names, places, conditions.
const CHOOSING = ['ONE', 'SEVERAL', 'RANK'];
const SECTIONS = ['GROUP', 'REPEAT'];
const SILENT = ['CALCULATION', 'HIDDEN', 'START', 'END', 'TODAY'];
const NUMBERS = ['INTEGER', 'DECIMAL', 'RANGE'];
const TEXTS = ['label', 'hint', 'guidance', 'requiredMessage', 'constraintMessage'];
const TERMS = ['required', 'relevant', 'constraint', 'calculation', 'default', 'readOnly', 'filter', 'count', 'opens', 'notifies'];
const LEVELS = ['5', '4', '3', '2', '1'];
const CATALOGUE = ['services', 'steps'];

const isChoosing = (item) => CHOOSING.includes(item.type);
const isSection = (item) => SECTIONS.includes(item.type);
const isAsked = (item) => !isSection(item) && !SILENT.includes(item.type) && item.type !== 'NOTE';
const looks = (item, word) => (item.appearance || '').split(/\s+/).includes(word);
const isTen = (item) => item.parameters && item.parameters.start === '0' && item.parameters.end === '10';
const isRating = (item) => (item.type === 'ONE' && looks(item, 'rating-five')) || (item.type === 'RANGE' && Boolean(looks(item, 'rating') || isTen(item)));

// What an author asks for, each with what makes one of an item; the first that fits names an item.
const KINDS = [
  { id: 'rating', type: 'ONE', appearance: 'rating-five', levels: true },
  { id: 'service', type: 'ONE', list: 'services' },
  { id: 'step', type: 'ONE', list: 'steps' },
  { id: 'one', type: 'ONE' },
  { id: 'several', type: 'SEVERAL' },
  { id: 'stars', type: 'RANGE', appearance: 'rating', parameters: { start: '1', end: '5', step: '1' } },
  { id: 'ten', type: 'RANGE', parameters: { start: '0', end: '10', step: '1' } },
  { id: 'matrix', type: 'GROUP', appearance: 'table-list', rows: true },
  { id: 'integer', type: 'INTEGER' },
  { id: 'decimal', type: 'DECIMAL' },
  { id: 'longText', type: 'TEXT', appearance: 'multiline' },
  { id: 'text', type: 'TEXT' },
  { id: 'date', type: 'DATE' },
  { id: 'time', type: 'TIME' },
  { id: 'dateTime', type: 'DATE_TIME' },
  { id: 'photo', type: 'PHOTO' },
  { id: 'file', type: 'FILE' },
  { id: 'location', type: 'LOCATION' },
  { id: 'rank', type: 'RANK' },
  { id: 'acknowledge', type: 'ACKNOWLEDGE' },
  { id: 'calculation', type: 'CALCULATION' },
  { id: 'note', type: 'NOTE' },
  { id: 'group', type: 'GROUP' },
  { id: 'repeat', type: 'REPEAT' },
];

const fits = (kind, item) => kind.type === item.type
  && (!kind.appearance || looks(item, kind.appearance))
  && (!kind.list || item.list === kind.list)
  && (kind.id !== 'ten' || isTen(item));
const kindOf = (item) => KINDS.find((it) => fits(it, item)) || null;

// ---- Places ----

const eachItem = (items, visit, parents = []) => items.forEach((it, at) => {
  visit(it, items, at, parents);
  if (it.items) eachItem(it.items, visit, parents.concat(it));
});
const all = (form) => {
  const list = [];
  eachItem(form.items, (it) => list.push(it));
  return list;
};
const placeOf = (form, item) => {
  let place = null;
  eachItem(form.items, (it, siblings, at, parents) => {
    if (it === item) place = { siblings, at, parents, parent: parents[parents.length - 1] || null };
  });
  return place;
};
const byPath = (form, path) => {
  let found = null;
  eachItem(form.items, (it, siblings, at, parents) => {
    if (parents.concat(it).map((one) => one.name).join('/') === path) found = it;
  });
  return found || all(form).find((it) => it.name === path) || null;
};
const depthOf = (item) => 1 + Math.max(0, ...(item.items || []).map(depthOf));

const insert = (form, item, siblings, at) => siblings.splice(at, 0, item);
const take = (form, item) => {
  const place = placeOf(form, item);
  place.siblings.splice(place.at, 1);
  return place;
};

// One place up or down; over the edge of a group out of it. False where it is first or last already.
const shift = (form, item, step) => {
  const { siblings, at, parent } = placeOf(form, item);
  const to = at + step;
  if (to >= 0 && to < siblings.length) {
    siblings.splice(at, 1);
    siblings.splice(to, 0, item);
    return true;
  }
  if (!parent) return false;
  const outer = placeOf(form, parent);
  siblings.splice(at, 1);
  outer.siblings.splice(outer.at + (step > 0 ? 1 : 0), 0, item);
  return true;
};
const moveOut = (form, item) => {
  const { siblings, at, parent } = placeOf(form, item);
  if (!parent) return false;
  const outer = placeOf(form, parent);
  siblings.splice(at, 1);
  outer.siblings.splice(outer.at + 1, 0, item);
  return true;
};
// To the end of the group before it, or to the beginning of the one behind it.
const moveIn = (form, item) => {
  const { siblings, at, parents } = placeOf(form, item);
  const before = siblings[at - 1];
  const after = siblings[at + 1];
  const into = before && isSection(before) ? before : after && isSection(after) ? after : null;
  if (!into || parents.length + 1 + depthOf(item) > 8) return false;
  siblings.splice(at, 1);
  if (into === before) into.items.push(item);
  else into.items.unshift(item);
  return true;
};
const moveTo = (form, item, target, where) => {
  const inside = where === 'in';
  const isOwn = item === target || all({ items: item.items || [] }).includes(target);
  const depth = placeOf(form, target).parents.length + (inside ? 1 : 0);
  if (isOwn || depth + depthOf(item) > 8) return false;
  take(form, item);
  if (inside) {
    target.items.push(item);
  } else {
    const { siblings, at } = placeOf(form, target);
    siblings.splice(at + (where === 'after' ? 1 : 0), 0, item);
  }
  return true;
};

// ---- Names ----

const namesOf = (form) => new Set(all(form).map((it) => it.name));
const free = (taken, wanted) => {
  let name = wanted;
  for (let i = 2; taken.has(name); i += 1) name = wanted + '_' + i;
  return name;
};
const nameOf = (texts) => {
  const english = (texts.en || '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim().split(' ').filter(Boolean).slice(0, 4).join('_');
  const said = english || Object.keys(texts).map((it) => texts[it]).find((it) => it && it.trim()) || '';
  const bare = said.trim().replace(/[^\p{L}\p{M}\p{N}_.-]+/gu, '_').replace(/^_+|_+$/g, '').slice(0, 40);
  return bare && !/^[\p{L}_]/u.test(bare) ? '_' + bare : bare;
};
const isName = (name) => name.length <= 100 && /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u.test(name) && name !== '__proto__';

// What else names it is changed with it: formulas, texts, triggers.
const rename = (form, item, name) => {
  const before = item.name;
  item.name = name;
  if (!before || all(form).some((it) => it !== item && it.name === before)) return;
  const changed = (text) => text.replace(/\$\{\s*([^}]*?)\s*\}/g, (whole, it) => (it === before ? '${' + name + '}' : whole));
  all(form).forEach((it) => {
    TERMS.filter((term) => it[term]).forEach((term) => { it[term] = changed(it[term]); });
    TEXTS.filter((text) => it[text]).forEach((text) => Object.keys(it[text]).forEach((lang) => { it[text][lang] = changed(it[text][lang]); }));
    if (it.trigger === before) it.trigger = name;
  });
};

// ---- Making ----

const listName = (form, wanted) => free(new Set(Object.keys(form.lists)), wanted);
const textsFor = (form, say) => form.languages.reduce((texts, it) => Object.assign(texts, { [it]: say(it) }), {});
const isLevels = (list) => list && list.choices && list.choices.length === 5 && LEVELS.every((it) => list.choices.some((one) => one.name === it));

const levels = (form, words) => {
  const there = Object.keys(form.lists).find((it) => isLevels(form.lists[it]));
  if (there) return there;
  const name = listName(form, 'five');
  form.lists[name] = { choices: LEVELS.map((it) => ({ name: it, label: textsFor(form, (lang) => words('level.' + it, lang)) })) };
  return name;
};
const listFor = (form, kind, item, words) => {
  if (kind.levels) return levels(form, words);
  if (kind.list) {
    form.lists[kind.list] = { handedIn: true };
    return kind.list;
  }
  const name = listName(form, item.name + '_choices');
  form.lists[name] = { choices: ['1', '2'].map((it) => ({ name: it, label: textsFor(form, (lang) => words('choice', lang, it)) })) };
  return name;
};

const create = (form, kind, words) => {
  const item = { type: kind.type, name: free(namesOf(form), 'q' + (all(form).length + 1)), label: {} };
  return shaped(form, item, kind, words);
};

// The same question, asked in another way; what the new way has no use for goes.
const shaped = (form, item, kind, words) => {
  item.type = kind.type;
  ['appearance', 'parameters', 'seed'].forEach((it) => delete item[it]);
  if (kind.appearance) item.appearance = kind.appearance;
  if (kind.parameters) item.parameters = Object.assign({}, kind.parameters);
  if (!CHOOSING.includes(kind.type)) ['list', 'filter', 'randomize'].forEach((it) => delete item[it]);
  else if (kind.list || kind.levels || !item.list || CATALOGUE.includes(item.list)) item.list = listFor(form, kind, item, words);
  if (SECTIONS.includes(kind.type)) item.items = item.items || [];
  else delete item.items;
  if (kind.type !== 'REPEAT') delete item.count;
  if (isRating(item)) ['required', 'requiredMessage', 'default', 'calculation', 'constraint', 'constraintMessage', 'filter', 'readOnly']
    .forEach((it) => delete item[it]);
  if (kind.rows && !item.items.length) item.items = matrixRows(form, words);
  if (placeOf(form, item)) tidy(form);
  return item;
};
const matrixRows = (form, words) => {
  const taken = namesOf(form);
  const list = levels(form, words);
  return ['1', '2'].map((it) => {
    const name = free(taken, 'row_' + it);
    taken.add(name);
    return { type: 'ONE', name, label: textsFor(form, (lang) => words('row', lang, it)), list };
  });
};

// A list that nobody uses any more goes with the last who did.
const tidy = (form) => {
  const used = new Set(all(form).map((it) => it.list).filter(Boolean));
  Object.keys(form.lists).forEach((it) => {
    if (!used.has(it)) delete form.lists[it];
  });
};

// A copy that stands beside its like; names in its own formulas follow.
const copied = (form, item) => {
  const copy = JSON.parse(JSON.stringify(item));
  const taken = namesOf(form);
  const names = {};
  all({ items: [copy] }).forEach((it) => {
    const name = free(taken, it.name);
    taken.add(name);
    names[it.name] = name;
    it.name = name;
  });
  return renamed(copy, names);
};
const renamed = (item, names) => {
  const changed = (text) => text.replace(/\$\{\s*([^}]*?)\s*\}/g, (whole, it) => (names[it] ? '${' + names[it] + '}' : whole));
  all({ items: [item] }).forEach((it) => {
    TERMS.filter((term) => it[term]).forEach((term) => { it[term] = changed(it[term]); });
    TEXTS.filter((text) => it[text]).forEach((text) => Object.keys(it[text]).forEach((lang) => { it[text][lang] = changed(it[text][lang]); }));
    if (it.trigger && names[it.trigger]) it.trigger = names[it.trigger];
  });
  return item;
};

// From another form, with the lists they are answered from; only what is said in languages of this one.
const adopted = (form, from, items) => {
  const copy = copied(form, { type: 'GROUP', name: '_', items });
  const lists = {};
  const only = (texts) => form.languages.reduce((kept, it) => Object.assign(kept, texts && texts[it] ? { [it]: texts[it] } : {}), {});
  all({ items: [copy] }).forEach((it) => {
    TEXTS.filter((text) => it[text]).forEach((text) => { it[text] = only(it[text]); });
    if (!it.list) return;
    if (!lists[it.list]) lists[it.list] = adoptList(form, from.lists[it.list], it.list, only);
    it.list = lists[it.list];
  });
  return copy.items;
};
const adoptList = (form, list, name, only) => {
  if (list.handedIn) {
    form.lists[name] = { handedIn: true };
    return name;
  }
  const wanted = { choices: list.choices.map((it) => Object.assign({}, it, { label: only(it.label) })) };
  const there = Object.keys(form.lists).find((it) => JSON.stringify(form.lists[it]) === JSON.stringify(wanted));
  const own = there || listName(form, name);
  form.lists[own] = wanted;
  return own;
};

// Lines as somebody pastes them: labels, languages parted by a tab or a bar; a name before them where there is one more.
const pasted = (text, languages, taken) => text.split('\n').map((it) => it.trim()).filter(Boolean).map((line) => {
  const cells = line.split(/\t|\s*\|\s*/).map((it) => it.trim());
  const hasName = cells.length > languages.length;
  const label = {};
  languages.forEach((it, i) => {
    const said = cells[i + (hasName ? 1 : 0)];
    if (said) label[it] = said;
  });
  const name = free(taken, (hasName ? cells[0].replace(/\s+/g, '_') : choiceName(label)) || 'c');
  taken.add(name);
  return { name, label };
});
const choiceName = (label) => nameOf(label).replace(/^_(?=\p{N})/u, '');

// ---- Conditions of the common kind ----

const literal = (text) => {
  if (!text.includes("'")) return "'" + text + "'";
  return '"' + text.replace(/"/g, '') + '"';
};
const NUMBER = /^-?\d+(\.\d+)?$/;
const written = (question, value) => {
  if (question && NUMBERS.includes(question.type) && NUMBER.test(value)) return value;
  if (question && question.type === 'DATE' && value) return 'date(' + literal(value) + ')';
  return literal(value);
};
const OPERATORS = { is: '=', isNot: '!=', greater: '>', least: '>=', less: '<', most: '<=' };

const rowText = (form, row) => {
  const question = all(form).find((it) => it.name === row.name);
  const named = '${' + row.name + '}';
  const selected = (value) => 'selected(' + named + ', ' + literal(value) + ')';
  const isMany = question && ['SEVERAL', 'RANK'].includes(question.type);
  if (row.op === 'answered') return named + " != ''";
  if (row.op === 'empty') return named + " = ''";
  if (row.op === 'oneOf') {
    const each = row.values.map((it) => (isMany ? selected(it) : named + ' = ' + written(question, it)));
    return '(' + (each.join(' or ') || named + " = ''") + ')';
  }
  const value = row.values[0] || '';
  if (isMany && row.op === 'is') return selected(value);
  if (isMany && row.op === 'isNot') return 'not(' + selected(value) + ')';
  return named + ' ' + OPERATORS[row.op] + ' ' + written(question, value);
};
const conditionText = (form, condition) => condition.rows.map((it) => rowText(form, it)).join(' ' + condition.joiner + ' ');

// Parts at this word outside of brackets and quotation marks; null where brackets do not close.
const parts = (text, word) => {
  const found = [];
  let depth = 0;
  let quote = '';
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === "'" || sign === '"') {
      quote = sign;
    } else if (sign === '(' || sign === ')') {
      depth += sign === '(' ? 1 : -1;
    } else if (depth === 0 && text.slice(i, i + word.length + 2).replace(/\s/g, ' ') === ' ' + word + ' ') {
      found.push(text.slice(from, i));
      from = i + word.length + 2;
    }
  }
  return depth === 0 && !quote ? found.concat(text.slice(from)).map((it) => it.trim()) : null;
};
const VALUE = '(?:\'([^\']*)\'|"([^"]*)"|(-?\\d+(?:\\.\\d+)?))';
const PLAIN = new RegExp('^\\$\\{\\s*([^}]+?)\\s*\\}\\s*(=|!=|>=|<=|>|<)\\s*(?:date\\()?' + VALUE + '\\)?$');
const SELECTED = new RegExp('^(not\\s*\\(\\s*)?selected\\s*\\(\\s*\\$\\{\\s*([^}]+?)\\s*\\}\\s*,\\s*' + VALUE + '\\s*\\)(\\s*\\))?$');
const valueIn = (match, at) => [match[at], match[at + 1], match[at + 2]].find((it) => it !== undefined);

const readRow = (text) => {
  const plain = PLAIN.exec(text);
  if (plain) {
    const value = valueIn(plain, 3);
    const op = Object.keys(OPERATORS).find((it) => OPERATORS[it] === plain[2]);
    if (value === '') return op === 'is' ? { name: plain[1], op: 'empty', values: [] } : { name: plain[1], op: 'answered', values: [] };
    return { name: plain[1], op, values: [value] };
  }
  const chosen = SELECTED.exec(text);
  if (chosen && Boolean(chosen[1]) === Boolean(chosen[6])) {
    return { name: chosen[2], op: chosen[1] ? 'isNot' : 'is', values: [valueIn(chosen, 3)] };
  }
  const inner = /^\(([\s\S]*)\)$/.exec(text);
  const either = inner && parts(inner[1], 'or');
  const rows = either && either.map(readRow);
  if (rows && rows.length === 1 && rows[0] && rows[0].op === 'empty') return { name: rows[0].name, op: 'oneOf', values: [] };
  const isOneOf = rows && rows.every((it) => it && it.op === 'is' && it.name === rows[0].name);
  return isOneOf ? { name: rows[0].name, op: 'oneOf', values: rows.map((it) => it.values[0]) } : null;
};
// The rows of a condition that the builder can show; null for one that only its author can read.
const readCondition = (text) => {
  if (!text || !text.trim()) return { joiner: 'and', rows: [] };
  for (const joiner of ['and', 'or']) {
    const each = parts(text.trim(), joiner);
    const rows = each && each.map(readRow);
    if (rows && rows.every(Boolean)) return { joiner, rows };
  }
  return null;
};

// ---- What an answer sets off ----

const worst = (item, most) => (item.type === 'ONE'
  ? ['1', '2', '3', '4', '5'].slice(0, most).map((it) => ". = '" + it + "'").join(' or ')
  : '. <= ' + most);
const chosenText = (item, names) => names.map((it) => (item.type === 'ONE' ? '. = ' + literal(it) : 'selected(., ' + literal(it) + ')')).join(' or ');
const readWorst = (item, text) => {
  const most = [1, 2, 3, 4, 5, 6].find((it) => worst(item, it) === text);
  return most === undefined ? null : most;
};
const readChosen = (text) => {
  const each = text ? parts(text, 'or') : [];
  const names = each && each.map((it) => /^(?:\.\s*=\s*|selected\s*\(\s*\.\s*,\s*)(?:'([^']*)'|"([^"]*)")\s*\)?$/.exec(it));
  return names && names.every(Boolean) ? names.map((it) => (it[1] === undefined ? it[2] : it[1])) : null;
};

window.bihuan.form = {
  KINDS, OPERATORS, isChoosing, isSection, isAsked, isRating, looks, kindOf, all, placeOf, byPath, insert, take, shift, moveOut, moveIn,
  moveTo, namesOf, free, nameOf, choiceName, isName, rename, create, shaped, tidy, copied, adopted, listName, pasted, readCondition, conditionText, worst,
  chosenText, readWorst, readChosen,
};
