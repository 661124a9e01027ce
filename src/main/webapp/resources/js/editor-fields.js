// The fields of one question, or of the questionnaire itself: what its author may say of it.
const { make, form: model } = window.bihuan;
const { isRating, isChoosing, isSection, isAsked, kindOf } = model;
const BOUND = ['required', 'requiredMessage', 'default', 'calculation', 'constraint', 'constraintMessage', 'filter', 'readOnly'];
const LOOKS = {
  ONE: ['', 'minimal', 'columns', 'columns-pack', 'likert', 'horizontal'], SEVERAL: ['', 'minimal', 'columns', 'columns-pack', 'horizontal'],
  TEXT: ['', 'multiline', 'numbers'], GROUP: ['', 'field-list', 'table-list'], REPEAT: ['', 'field-list'], DATE: ['', 'month-year', 'year', 'no-calendar'],
  RANGE: ['', 'rating', 'vertical', 'picker'], PHOTO: ['', 'new', 'draw', 'signature'],
};

/**
 * @param context what the page knows: form(), words, changed() after a change that is drawn already, redraw(id) after any other, undoable(text, back);
 *   fresh: whose names are still made from what is said; free: what is written as a formula by choice; opened: parts by their titles
 */
const fields = (context) => {
  const { words } = context;
  let count = 0;
  const put = (holder, member, value) => {
    if (value === '' || value === undefined || value === false) delete holder[member];
    else holder[member] = value;
    context.changed();
  };

  // ---- Small parts ----

  const input = (attributes, value, heard) => {
    const { tag = 'input', ...others } = attributes;
    const element = make(tag, [], Object.assign(tag === 'input' ? { type: 'text', autocomplete: 'off' } : {}, others));
    element.value = value || '';
    element.addEventListener('input', () => heard(element.value));
    return element;
  };
  const select = (id, options, value, heard) => {
    const element = make('select', options.map(([name, label]) => make('option', label, { value: name })), { id });
    element.value = value;
    element.addEventListener('change', () => heard(element.value));
    return element;
  };
  const button = (label, heard, attributes = {}) => {
    const element = make('button', label, Object.assign({ type: 'button', class: 'button' }, attributes));
    element.addEventListener('click', heard);
    return element;
  };
  const slot = (column) => make('div', [], { class: 'fault', id: 'fault-' + column, 'data-column': column });
  const field = (label, element, { hint, column } = {}) => {
    const id = element.id || 'field-' + (count += 1);
    element.id = id;
    const ids = [hint && id + '-hint', column && 'fault-' + column].filter(Boolean).join(' ');
    if (ids) element.setAttribute('aria-describedby', ids);
    return make('div', [make('label', label, { for: id }), element]
      .concat(hint ? make('span', hint, { class: 'hint', id: id + '-hint' }) : [], column ? slot(column) : []), { class: 'field' });
  };
  const part = (title, content, isOpen) => {
    const summary = make('summary', title);
    const details = make('details', [summary, make('div', content, { class: 'inside' })], { class: 'part' });
    details.open = Boolean(isOpen) || context.opened.has(title);
    summary.addEventListener('click', () => context.opened[details.open ? 'delete' : 'add'](title));
    return details;
  };

  // The languages of the form side by side.
  const texts = (holder, member, label, { isLong, after } = {}) => {
    const form = context.form();
    const cells = form.languages.map((lang) => {
      const name = label + (form.languages.length > 1 ? ' · ' + words.language(lang) : '');
      const shape = isLong ? { tag: 'textarea', rows: '2' } : {};
      const attributes = Object.assign({ id: 'text-' + member + '-' + lang, lang, 'aria-describedby': 'fault-' + member }, shape);
      const element = input(attributes, (holder[member] || {})[lang], (text) => {
        const said = Object.assign({}, holder[member], { [lang]: text });
        if (!text) delete said[lang];
        put(holder, member, Object.keys(said).length ? said : undefined);
      });
      if (after) element.addEventListener('change', after);
      return make('div', [make('label', name, { for: element.id }), element], { class: 'field' });
    });
    return make('div', [make('div', cells, { class: 'tongues' }), slot(member)], { class: 'in-tongues' });
  };
  const formula = (item, member, label, hint) => field(label,
    input({ tag: 'textarea', class: 'formula', rows: '2', spellcheck: 'false', id: 'term-' + member }, item[member], (text) => put(item, member, text)),
    { hint, column: member });
  const check = (label, isOn, heard, id) => {
    const box = make('input', [], { type: 'checkbox', id });
    box.checked = isOn;
    box.addEventListener('change', () => heard(box.checked));
    return make('label', [box, make('span', label)], { class: 'check' });
  };

  // ---- What a question is ----

  const kind = (item) => {
    const at = kindOf(item);
    const options = model.KINDS.filter((it) => isSection({ type: it.type }) === isSection(item)).map((it) => [it.id, words('kind.' + it.id)]);
    if (!at) options.unshift(['', words.type(item.type)]);
    return field(words('kind'), select('kind', options, at ? at.id : '', (id) => {
      if (!id) return;
      model.shaped(context.form(), item, model.KINDS.find((it) => it.id === id), words.seed);
      context.redraw('kind');
    }));
  };
  // Said at once, where the form keeps what it had.
  const refuse = (place, id, said) => {
    document.getElementById(place).textContent = said;
    document.getElementById(id)[said ? 'setAttribute' : 'removeAttribute']('aria-invalid', 'true');
  };
  const name = (item) => field(words('name'), input({ id: 'name', class: 'formula', spellcheck: 'false', maxlength: '100' }, item.name, (text) => {
    const isUsable = model.isName(text) && (text === item.name || !model.namesOf(context.form()).has(text));
    refuse('fault-name', 'name', isUsable ? '' : words('name.wrong'));
    if (!isUsable) return;
    model.rename(context.form(), item, text);
    context.fresh.delete(item);
    context.changed();
  }), { hint: words('name.hint'), column: 'name' });
  const named = (item) => () => {
    if (!context.fresh.has(item)) return;
    const wanted = model.nameOf(item.label || {});
    const taken = model.namesOf(context.form());
    taken.delete(item.name);
    if (!wanted || !model.isName(wanted)) return;
    model.rename(context.form(), item, model.free(taken, wanted));
    const shown = document.getElementById('name');
    if (shown) shown.value = item.name;
    context.changed();
  };

  // ---- Choices ----

  const choices = (item) => {
    const form = context.form();
    const list = form.lists[item.list] || { choices: [] };
    const others = model.all(form).filter((it) => it !== item && it.list === item.list).length;
    const names = Object.keys(form.lists).filter((it) => !form.lists[it].handedIn);
    if (list.handedIn) return [make('p', words('handedIn'), { class: 'note' })];
    const picker = field(words('list'), select('list', names.map((it) => [it, it]).concat([['', words('list.own')]]), item.list, (chosen) => {
      if (chosen) {
        item.list = chosen;
      } else {
        const own = model.listName(form, item.name + '_choices');
        form.lists[own] = JSON.parse(JSON.stringify(list));
        item.list = own;
      }
      model.tidy(form);
      context.redraw('list');
    }), { hint: others ? words('list.shared', others) : '', column: 'list' });
    return [picker, rowsOf(item, list), pasting(list)];
  };
  const rowsOf = (item, list) => {
    const form = context.form();
    const rows = list.choices.slice(0, 200).map((choice, at) => choiceRow(list, choice, at));
    const head = make('tr', [make('th', words('choice.name'), { scope: 'col' })]
      .concat(form.languages.map((it) => make('th', words.language(it), { scope: 'col' })), make('td', '')));
    const add = button(words('choice.add'), () => {
      const taken = new Set(list.choices.map((it) => it.name));
      const choice = { name: model.free(taken, String(list.choices.length + 1)), label: {} };
      context.fresh.add(choice);
      list.choices.push(choice);
      context.redraw('choice-' + (list.choices.length - 1) + '-' + form.languages[0]);
    }, { id: 'choice-add' });
    const more = list.choices.length > rows.length ? [make('p', words('choice.more', list.choices.length - rows.length), { class: 'note' })] : [];
    const table = make('table', [make('caption', words('choices'), { class: 'out' }), make('thead', head), make('tbody', rows)]);
    return make('div', [table, slot('choices')].concat(more, add), { class: 'choices' });
  };
  const choiceRow = (list, choice, at) => {
    const form = context.form();
    const isMany = model.all(form).some((it) => form.lists[it.list] === list && it.type !== 'ONE');
    const label = (what) => words(what, at + 1);
    const nameCell = input({ id: 'choice-' + at + '-name', class: 'formula', 'aria-label': label('choice.nameOf'), maxlength: '200' }, choice.name, (text) => {
      const wanted = text.trim();
      const isUsable = wanted && !list.choices.some((it) => it !== choice && it.name === wanted) && !(isMany && /\s/.test(wanted));
      refuse('fault-choices', nameCell.id, isUsable ? '' : words('choice.wrong'));
      if (!isUsable) return;
      choice.name = wanted;
      context.fresh.delete(choice);
      context.changed();
    });
    const cells = form.languages.map((lang) => {
      const attributes = { id: 'choice-' + at + '-' + lang, lang, 'aria-label': label('choice.labelOf') + ' · ' + words.language(lang) };
      const cell = input(attributes, choice.label[lang], (text) => put(choice.label, lang, text));
      const call = () => {
        const taken = new Set(list.choices.filter((it) => it !== choice).map((it) => it.name));
        const wanted = context.fresh.has(choice) && model.choiceName(choice.label);
        if (!wanted) return;
        choice.name = model.free(taken, wanted);
        if (choice.name === nameCell.value) return;
        nameCell.value = choice.name;
        context.changed();
      };
      cell.addEventListener('change', call);
      cell.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && !event.isComposing) {
          event.preventDefault();
          call();
          document.getElementById('choice-add').click();
        }
      });
      return make('td', cell);
    });
    const move = (step) => () => {
      const to = at + step;
      if (to < 0 || to >= list.choices.length) return;
      list.choices.splice(to, 0, list.choices.splice(at, 1)[0]);
      context.redraw('choice-' + to + (step < 0 ? '-up' : '-down'));
      words.tell('choice.moved', to + 1, list.choices.length);
    };
    const drop = () => {
      list.choices.splice(at, 1);
      context.redraw(list.choices.length ? 'choice-' + Math.max(0, at - 1) + '-' + form.languages[0] : 'choice-add');
      context.undoable(words('choice.dropped', choice.label[form.language] || choice.name),
        () => list.choices.splice(Math.min(at, list.choices.length), 0, choice));
    };
    const tools = [['up', '↑', move(-1)], ['down', '↓', move(1)], ['drop', '×', drop]].map(([what, sign, heard]) => button(sign, heard,
      { class: 'button plain', id: 'choice-' + at + '-' + what, 'aria-label': label('choice.' + what) }));
    const row = make('tr', [make('td', nameCell)].concat(cells, make('td', tools, { class: 'tools' })));
    row.addEventListener('keydown', (event) => {
      if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      move(event.key === 'ArrowUp' ? -1 : 1)();
    });
    return row;
  };
  const pasting = (list) => {
    const form = context.form();
    const area = make('textarea', [], { rows: '4', id: 'pasted', spellcheck: 'false' });
    const read = (isInstead) => () => {
      const before = list.choices.slice();
      const kept = isInstead ? [] : before;
      const fresh = model.pasted(area.value, form.languages, new Set(kept.map((it) => it.name)));
      if (!fresh.length) return;
      list.choices = kept.concat(fresh);
      context.redraw('choice-' + kept.length + '-' + form.languages[0]);
      context.undoable(words('pasted.done', fresh.length), () => { list.choices = before; });
    };
    return part(words('pasted'), [field(words('pasted.lines'), area, { hint: words('pasted.hint') }),
      make('div', [button(words('pasted.add'), read(false), { id: 'pasted-add' }), button(words('pasted.instead'), read(true))], { class: 'do' })]);
  };

  // ---- When it is asked ----

  const relevance = (item) => {
    const host = make('div', [], { class: 'builder' });
    const free = formula(item, 'relevant', words('relevant.free'), words('formula.hint'));
    const area = free.querySelector('textarea');
    const askable = () => model.all(context.form()).filter((it) => it !== item && isAsked(it));
    const write = () => {
      const text = model.conditionText(context.form(), condition);
      area.value = text;
      put(item, 'relevant', text);
    };
    let condition = model.readCondition(item.relevant);
    const draw = (focus) => {
      host.textContent = '';
      if (!condition) {
        host.append(make('p', words('relevant.unread'), { class: 'note' }));
        return;
      }
      condition.rows.forEach((row, at) => host.append(conditionRow(row, at)));
      const add = button(words(condition.rows.length ? 'relevant.and' : 'relevant.add'), () => {
        const first = askable()[0];
        if (!first) return;
        condition.rows.push(startOf(first));
        write();
        draw('when-' + (condition.rows.length - 1) + '-name');
      }, { id: 'when-add' });
      if (!askable().length) add.disabled = true;
      if (!condition.rows.length) host.append(make('p', words('relevant.always'), { class: 'note' }));
      host.append(add);
      const back = focus && document.getElementById(focus);
      if (back) back.focus();
    };
    const startOf = (question) => {
      const list = context.form().lists[question.list];
      return { name: question.name, op: 'is', values: [list && list.choices && list.choices.length ? list.choices[0].name : '1'] };
    };
    const conditionRow = (row, at) => {
      const question = askable().find((it) => it.name === row.name);
      const change = (focus) => {
        write();
        draw(focus);
      };
      const known = askable().map((it) => [it.name, words.title(it)]);
      if (!question) known.unshift([row.name, row.name]);
      const joiner = at > 0 ? select('when-' + at + '-joiner', [['and', words('joiner.and')], ['or', words('joiner.or')]], condition.joiner, (value) => {
        condition.joiner = value;
        change('when-' + at + '-joiner');
      }) : null;
      const names = select('when-' + at + '-name', known, row.name, (value) => {
        condition.rows[at] = startOf(askable().find((it) => it.name === value));
        change('when-' + at + '-name');
      });
      const ops = operatorsOf(question).concat(operatorsOf(question).includes(row.op) ? [] : row.op);
      const operators = select('when-' + at + '-op', ops.map((it) => [it, words('op.' + it)]), row.op, (value) => {
        row.op = value;
        if (['answered', 'empty'].includes(value)) row.values = [];
        else if (!row.values.length) row.values = question ? startOf(question).values : [''];
        else if (value !== 'oneOf') row.values = row.values.slice(0, 1);
        change('when-' + at + '-op');
      });
      const drop = button('×', () => {
        condition.rows.splice(at, 1);
        change('when-add');
      }, { class: 'button plain', 'aria-label': words('relevant.drop', at + 1) });
      [[joiner, 'joiner'], [names, 'op.question'], [operators, 'op.compare']].forEach(([it, word]) => it && it.setAttribute('aria-label', words(word)));
      const values = [].concat(value(row, at, question));
      const content = [].concat(joiner || [], names, operators, row.op === 'oneOf' ? [drop].concat(values) : values.concat(drop));
      return make('div', content, { class: 'when', role: 'group', 'aria-label': words('relevant.row', at + 1) });
    };
    const value = (row, at, question) => {
      if (['answered', 'empty'].includes(row.op)) return [];
      const list = question && context.form().lists[question.list];
      const known = list && list.choices ? list.choices.slice(0, 200) : question && question.type === 'RANGE' && isRating(question) ? scale(question) : null;
      if (row.op === 'oneOf' && known) {
        const boxes = known.map((it) => check(words.text(it.label) || it.name, row.values.includes(it.name), (isOn) => {
          row.values = known.map((one) => one.name).filter((one) => (one === it.name ? isOn : row.values.includes(one)));
          write();
        }, 'when-' + at + '-' + it.name));
        return make('div', boxes, { class: 'boxes' });
      }
      if (known && ['is', 'isNot'].includes(row.op)) {
        const options = known.map((it) => [it.name, words.text(it.label) || it.name]);
        if (!options.some(([it]) => it === row.values[0])) options.unshift([row.values[0], row.values[0]]);
        const element = select('when-' + at + '-value', options, row.values[0], (chosen) => {
          row.values = [chosen];
          write();
        });
        element.setAttribute('aria-label', words('op.value'));
        return element;
      }
      const shown = row.op === 'oneOf' ? row.values.join(', ') : row.values[0];
      const type = question && question.type === 'DATE' ? 'date' : 'text';
      return input({ id: 'when-' + at + '-value', type, 'aria-label': words('op.value') }, shown, (text) => {
        row.values = row.op === 'oneOf' ? text.split(/[,\uff0c]/).map((it) => it.trim()).filter(Boolean) : [text];
        write();
      });
    };
    area.addEventListener('input', () => {
      condition = model.readCondition(item.relevant);
      draw();
    });
    draw();
    return [host, part(words('relevant.freeTitle'), [free], !model.readCondition(item.relevant))];
  };
  const scale = (item) => {
    const { start = '1', end = '5', step = '1' } = item.parameters || {};
    const list = [];
    for (let it = Number(start); it <= Number(end) && list.length < 30 && Number(step) > 0; it += Number(step)) list.push({ name: String(it), label: {} });
    return list;
  };
  const operatorsOf = (question) => {
    if (!question) return Object.keys(model.OPERATORS);
    if (['SEVERAL', 'RANK'].includes(question.type)) return ['is', 'isNot', 'oneOf', 'answered', 'empty'];
    const isOrdered = ['INTEGER', 'DECIMAL', 'RANGE', 'DATE', 'TIME'].includes(question.type) || isRating(question);
    return ['is', 'isNot', 'oneOf'].concat(isOrdered ? ['greater', 'least', 'less', 'most'] : [], 'answered', 'empty');
  };

  // ---- What an answer sets off ----

  const consequence = (item, member) => {
    const isChosenFrom = isChoosing(item) && !isRating(item) && !(context.form().lists[item.list] || {}).handedIn;
    const text = item[member] || '';
    const most = isRating(item) ? model.readWorst(item, text) : null;
    const picked = isChosenFrom && text ? model.readChosen(text) : null;
    const isFree = Boolean(text) && most === null && !(picked && picked.length) && text !== ". != ''";
    const isWanted = isFree || context.free.has(member + item.name);
    const way = !text ? 'never' : most !== null ? 'worst' + most : picked && picked.length ? 'chosen' : isWanted ? 'free' : 'always';
    const limits = item.type === 'RANGE' && !model.looks(item, 'rating') ? [2, 4, 6] : [1, 2, 3];
    if (most !== null && !limits.includes(most)) limits.push(most);
    const low = item.type === 'RANGE' && item.parameters && item.parameters.start === '0' ? 0 : 1;
    const ways = [['never', words('fires.never')]]
      .concat(isRating(item) ? limits.map((it) => ['worst' + it, words(low === it ? 'fires.worstOne' : 'fires.worst', low, it)]) : [],
        isChosenFrom ? [['chosen', words('fires.chosen')]] : [], [['always', words('fires.always')], ['free', words('fires.free')]]);
    const list = (context.form().lists[item.list] || {}).choices || [];
    const picker = field(words(member), select('fires-' + member, ways, way, (chosen) => {
      context.free.delete(member + item.name);
      if (chosen === 'never') delete item[member];
      else if (chosen === 'always') item[member] = ". != ''";
      else if (chosen.startsWith('worst')) item[member] = model.worst(item, Number(chosen.slice(5)));
      else if (chosen === 'chosen') item[member] = list.length ? model.chosenText(item, [list[list.length - 1].name]) : ". != ''";
      else {
        item[member] = item[member] || ". != ''";
        context.free.add(member + item.name);
      }
      context.redraw('fires-' + member);
    }), { hint: words(member + '.hint') });
    const box = (it) => check(words.text(it.label) || it.name, picked.includes(it.name), (isOn) => {
      const names = list.map((one) => one.name).filter((one) => (one === it.name ? isOn : picked.includes(one)));
      put(item, member, model.chosenText(item, names));
      context.redraw('fires-' + member + '-' + it.name);
    }, 'fires-' + member + '-' + it.name);
    const group = { class: 'boxes', role: 'group', 'aria-label': words(member) };
    const boxes = way === 'chosen' ? make('div', list.slice(0, 200).map(box), group) : '';
    return make('div', [picker, boxes].concat(way === 'free' ? formula(item, member, words('fires.formula'), words('formula.hint')) : []));
  };

  // ---- What may be answered ----

  const required = (item) => {
    const written = item.required || '';
    const way = !written ? 'no' : written === 'true()' && !context.free.has('required' + item.name) ? 'always' : 'when';
    const ways = ['no', 'always', 'when'].map((it) => [it, words('required.' + it)]);
    const picker = field(words('required'), select('required', ways, way, (chosen) => {
      context.free[chosen === 'when' ? 'add' : 'delete']('required' + item.name);
      if (chosen === 'no') delete item.required;
      else item.required = 'true()';
      context.redraw('required');
    }));
    return [picker].concat(way === 'when' ? formula(item, 'required', words('required.formula'), words('formula.hint')) : [],
      way === 'no' ? [] : texts(item, 'requiredMessage', words('requiredMessage')));
  };
  const answering = (item) => {
    if (isRating(item)) {
      const bound = BOUND.filter((it) => item[it]);
      const free = button(words('rating.free'), () => {
        bound.forEach((it) => delete item[it]);
        context.redraw('kind');
      }, { id: 'rating-free' });
      return [make('p', words('rating.voluntary'), { class: 'note' })].concat(bound.length ? free : []);
    }
    const isSilent = !isAsked(item);
    const locks = [['', words('no')], ['true()', words('yes')]];
    if (item.readOnly && item.readOnly !== 'true()') locks.push([item.readOnly, item.readOnly]);
    const preset = input({ id: 'term-default' }, item.default, (text) => put(item, 'default', text));
    return [].concat(
      isSilent ? [] : required(item),
      isSilent ? [] : formula(item, 'constraint', words('constraint'), words('constraint.hint')),
      isSilent ? [] : texts(item, 'constraintMessage', words('constraintMessage')),
      field(words('default'), preset, { hint: words('default.hint'), column: 'default' }),
      formula(item, 'calculation', words('calculation'), words('formula.hint')),
      isSilent ? [] : field(words('readOnly'), select('readOnly', locks, item.readOnly || '', (value) => put(item, 'readOnly', value)), { column: 'readOnly' }),
      isChoosing(item) ? formula(item, 'filter', words('filter'), words('filter.hint')) : []);
  };
  const look = (item) => {
    const known = LOOKS[item.type] || [''];
    const options = known.concat(known.includes(item.appearance || '') ? [] : item.appearance).map((it) => [it, words('look.' + (it || 'plain')) || it]);
    const isShuffled = isChoosing(item) && item.type !== 'RANK' && !isRating(item);
    const parameters = ['start', 'end', 'step'].map((it) => field(words('range.' + it), input({ id: 'range-' + it, inputmode: 'decimal' },
      (item.parameters || {})[it], (text) => {
        const changed = Object.assign({}, item.parameters, { [it]: text.trim() });
        if (!text.trim()) delete changed[it];
        put(item, 'parameters', Object.keys(changed).length ? changed : undefined);
      })));
    return [].concat(
      options.length > 1 && !isRating(item) ? field(words('look'), select('look', options, item.appearance || '', (value) => {
        put(item, 'appearance', value);
        context.redraw('look');
      })) : [],
      item.type === 'RANGE' ? make('div', parameters, { class: 'thirds' }) : [],
      isShuffled ? check(words('randomize'), Boolean(item.randomize), (isOn) => put(item, 'randomize', isOn), 'randomize') : [],
      item.type === 'REPEAT' ? formula(item, 'count', words('count'), words('count.hint')) : [],
      isAsked(item) ? texts(item, 'guidance', words('guidance'), { isLong: true }) : []);
  };

  const question = (item) => {
    const isShown = isAsked(item) || isSection(item) || item.type === 'NOTE';
    const label = words(item.type === 'NOTE' ? 'noteText' : isSection(item) ? 'sectionTitle' : 'label');
    return [].concat(
      kind(item),
      isShown ? texts(item, 'label', label, { isLong: true, after: named(item) }) : [],
      isAsked(item) ? texts(item, 'hint', words('hint')) : [],
      name(item),
      isChoosing(item) ? part(words('choices'), choices(item), true) : [],
      isAsked(item) || item.type === 'CALCULATION' || item.type === 'HIDDEN' ? part(words('answering'), answering(item), item.type === 'CALCULATION') : [],
      part(words('relevant'), relevance(item), Boolean(item.relevant)),
      isAsked(item) ? part(words('fires'), [consequence(item, 'opens'), consequence(item, 'notifies')], Boolean(item.opens || item.notifies)) : [],
      isShown ? part(words('more'), look(item)) : []);
  };

  const whole = (form) => {
    const languages = form.languages.map((it) => make('li', [make('span', words.language(it) + ' ' + it)].concat(form.languages.length > 1
      ? button(words('language.drop'), () => {
        const before = JSON.stringify(form);
        form.languages = form.languages.filter((one) => one !== it);
        if (form.language === it) form.language = form.languages[0];
        dropLanguage(form, it);
        context.redraw('language');
        context.undoable(words('language.dropped', words.language(it)), () => Object.assign(form, JSON.parse(before)));
      }, { class: 'button plain', 'aria-label': words('language.dropOf', words.language(it)) }) : [])));
    const styles = ['', 'pages'].concat(['', 'pages'].includes(form.style || '') ? [] : form.style).map((it) => [it, words('style.' + (it || 'plain')) || it]);
    const wanted = input({ id: 'language-new', list: 'languages', maxlength: '20' }, '', () => {});
    const add = button(words('language.add'), () => {
      const code = wanted.value.trim();
      if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code) || form.languages.includes(code)) {
        wanted.setAttribute('aria-invalid', 'true');
        return;
      }
      form.languages = form.languages.concat(code);
      context.redraw('text-title-' + code);
    });
    const offered = make('datalist', ['zh-CN', 'en', 'mn', 'bo', 'ug', 'kk', 'ko', 'ja', 'ru'].filter((it) => !form.languages.includes(it))
      .map((it) => make('option', words.language(it), { value: it })), { id: 'languages' });
    return [
      texts(form, 'title', words('title')),
      field(words('style'), select('style', styles, form.style || '', (value) => put(form, 'style', value))),
      make('h3', words('languages')),
      make('ul', languages, { class: 'plain languages' }),
      field(words('language.new'), wanted, { hint: words('language.hint') }), offered, make('div', add, { class: 'do' }),
      field(words('language.first'), select('language', form.languages.map((it) => [it, words.language(it)]), form.language,
        (value) => put(form, 'language', value))),
    ];
  };
  const dropLanguage = (form, lang) => {
    const drop = (texts) => {
      if (texts) delete texts[lang];
    };
    drop(form.title);
    model.all(form).forEach((it) => ['label', 'hint', 'guidance', 'requiredMessage', 'constraintMessage'].forEach((text) => drop(it[text])));
    Object.keys(form.lists).forEach((it) => (form.lists[it].choices || []).forEach((one) => drop(one.label)));
  };

  return { of: (item) => (item ? question(item) : whole(context.form())) };
};

window.bihuan.fields = fields;
