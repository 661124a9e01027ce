// The questionnaire as a phone shows it, answered by the same evaluator; nothing typed here goes anywhere.
const { make, form: model, context: root } = window.bihuan;
const { looks, isRating } = model;
const TYPED = { INTEGER: 'number', DECIMAL: 'number', DATE: 'date', TIME: 'time', DATE_TIME: 'datetime-local' };
const TAKEN = ['PHOTO', 'SOUND', 'VIDEO', 'FILE', 'LOCATION', 'LINE', 'AREA', 'CODE'];
const MOST = 60;

const now = () => {
  const at = new Date();
  const two = (number) => String(Math.abs(number)).padStart(2, '0');
  const away = -at.getTimezoneOffset();
  const zone = (away < 0 ? '-' : '+') + two(Math.trunc(away / 60)) + ':' + two(away % 60);
  return new Date(at.getTime() + away * 60000).toISOString().slice(0, 19) + zone;
};

const preview = (host, words) => {
  let definition = null;
  let language = '';
  let session = null;
  let steps = [];
  const touched = new Set();
  let chosen = null;
  let frame = null;

  const samples = (name) => [1, 2, 3].map((it) => ({
    name: name + it, label: { [language]: words('sample.' + name, String(it)) }, columns: name === 'steps' ? { service: 'services1' } : {},
  }));
  const begin = () => {
    const lists = {};
    Object.keys(definition.lists).filter((it) => definition.lists[it].handedIn).forEach((it) => { lists[it] = samples(it); });
    session = window.BihuanForms.open(definition, null, { now: now(), language, lists, seed: 'preview' });
    steps.forEach(([what, ...details]) => session[what](...details));
  };
  const step = (...it) => {
    if (it[0] === 'set') steps = steps.filter((one) => one[0] !== 'set' || one[1] !== it[1]);
    steps.push(it);
    session[it[0]](it[1], it[2]);
  };
  const answer = (path, value) => {
    step('set', path, value);
    touched.add(path);
    draw();
  };

  const idOf = (path, more) => 'trial-' + path.replace(/[^\p{L}\p{N}]/gu, '-') + (more === undefined ? '' : '-' + more);
  const text = (texts, path) => session.text(texts || {}, path);
  const title = (entry) => {
    const state = session.state(entry.path);
    return [text(entry.item.label, entry.path) || words('noLabel')].concat(state.required ? make('span', ' *', { class: 'must' }) : []);
  };
  const rest = (entry) => {
    const hint = text(entry.item.hint, entry.path);
    const fault = touched.has(entry.path) && session.state(entry.path).fault;
    const said = fault ? fault.message || words('fault.' + fault.key.split('.').pop()) : '';
    return [
      hint ? make('span', hint, { class: 'hint', id: idOf(entry.path, 'hint') }) : '',
      said ? make('span', said, { class: 'fault', role: 'alert', id: idOf(entry.path, 'fault') }) : '',
    ];
  };
  const described = (element, entry) => {
    const hint = text(entry.item.hint, entry.path);
    const fault = touched.has(entry.path) && session.state(entry.path).fault;
    const ids = [hint && idOf(entry.path, 'hint'), fault && idOf(entry.path, 'fault')].filter(Boolean).join(' ');
    if (ids) element.setAttribute('aria-describedby', ids);
    if (fault) element.setAttribute('aria-invalid', 'true');
    return element;
  };

  const option = (entry, type, name, label, isOn, set) => {
    const input = make('input', [], { type, name: idOf(entry.path), id: idOf(entry.path, name), value: name });
    input.checked = isOn;
    input.disabled = session.state(entry.path).readOnly;
    input.addEventListener('change', () => set(input.checked));
    return make('li', [input, make('label', label, { for: input.id })]);
  };
  const options = (entry) => {
    const state = session.state(entry.path);
    const isMany = entry.item.type !== 'ONE';
    const on = isMany ? state.value.split(' ').filter(Boolean) : [state.value];
    const items = state.choices.slice(0, MOST).map((it) => option(entry, isMany ? 'checkbox' : 'radio', it.name, it.label || it.name, on.includes(it.name),
      (isOn) => answer(entry.path, isMany ? on.filter((one) => one !== it.name).concat(isOn ? it.name : []).join(' ') : it.name)));
    return make('div', make('ul', items, { class: 'options' }), { class: looks(entry.item, 'rating-five') ? 'five' : 'lines' });
  };
  const range = (entry) => {
    const { start = '1', end = '5', step: by = '1' } = entry.item.parameters || {};
    const list = [];
    for (let it = Number(start); it <= Number(end) + 1e-9 && list.length < 21 && Number(by) > 0; it += Number(by)) list.push(String(Number(it.toFixed(6))));
    const isStars = looks(entry.item, 'rating');
    const value = session.state(entry.path).value;
    const items = list.map((it) => option(entry, 'radio', it, isStars ? '★' : it, value === it, () => answer(entry.path, it)));
    if (isStars) {
      items.forEach((it, at) => {
        it.querySelector('input').setAttribute('aria-label', list[at]);
        it.classList.toggle('on', Number(list[at]) <= Number(value || -1));
      });
    }
    return make('div', make('ul', items, { class: 'options' }), { class: isStars ? 'stars' : 'scale' });
  };
  const fieldset = (entry, content) => make('fieldset', [make('legend', title(entry)), content].concat(rest(entry)), { class: 'field' });
  const typed = (entry) => {
    const state = session.state(entry.path);
    const isLong = entry.item.type === 'TEXT' && looks(entry.item, 'multiline');
    const input = make(isLong ? 'textarea' : 'input', [], { id: idOf(entry.path) });
    if (!isLong) input.type = TYPED[entry.item.type] || 'text';
    if (entry.item.type === 'DECIMAL') input.step = 'any';
    input.value = entry.item.type === 'DATE_TIME' ? state.value.slice(0, 16) : state.value;
    input.disabled = state.readOnly;
    const zone = entry.item.type === 'DATE_TIME' ? ':00' + now().slice(19) : '';
    input.addEventListener('change', () => answer(entry.path, input.value && input.value + zone));
    return make('div', [make('label', title(entry), { for: input.id }), described(input, entry)].concat(rest(entry)), { class: 'field' });
  };
  const taken = (entry) => {
    const button = make('button', words('take.' + entry.item.type), { type: 'button', class: 'button wide', disabled: 'disabled' });
    return make('div', [make('p', title(entry), { class: 'asked' }), button].concat(rest(entry)), { class: 'field' });
  };
  const acknowledge = (entry) => {
    const input = make('input', [], { type: 'checkbox', id: idOf(entry.path) });
    input.checked = session.state(entry.path).value === 'OK';
    input.addEventListener('change', () => answer(entry.path, input.checked ? 'OK' : ''));
    return make('div', [make('label', [input, make('span', title(entry))], { class: 'check' })].concat(rest(entry)), { class: 'field' });
  };

  const one = (entry) => {
    const { item } = entry;
    if (item.type === 'NOTE') return make('p', text(item.label, entry.path), { class: 'text' });
    if (['ONE', 'SEVERAL', 'RANK'].includes(item.type)) return fieldset(entry, options(entry));
    if (item.type === 'RANGE' && (isRating(item) || item.parameters)) return fieldset(entry, range(entry));
    if (item.type === 'ACKNOWLEDGE') return acknowledge(entry);
    return TAKEN.includes(item.type) ? taken(entry) : typed(entry);
  };
  const matrix = (entry, rows) => {
    const heads = rows.length ? session.state(rows[0].path).choices : [];
    const line = (row) => {
      const value = session.state(row.path).value;
      const name = text(row.item.label, row.path) || words('noLabel');
      return make('tr', [make('th', name, { scope: 'row' })].concat(heads.map((it) => {
        const input = make('input', [], { type: 'radio', name: idOf(row.path), id: idOf(row.path, it.name), 'aria-label': name + ': ' + it.label });
        input.checked = value === it.name;
        input.addEventListener('change', () => answer(row.path, it.name));
        return make('td', input);
      })));
    };
    const head = make('tr', [make('td', '')].concat(heads.map((it) => make('th', it.label, { scope: 'col' }))));
    const table = make('table', [make('caption', title(entry)), make('thead', head), make('tbody', rows.map(line))]);
    return make('div', table, { class: 'matrix scroll', tabindex: '0', role: 'group', 'aria-label': text(entry.item.label, entry.path) });
  };
  const heading = (entry) => {
    const label = text(entry.item.label, entry.path);
    if (entry.item.type === 'REPEAT' && entry.entry > 0) {
      const drop = make('button', words('entryRemove'), { type: 'button', class: 'button plain', id: idOf(entry.path, 'remove') });
      drop.addEventListener('click', () => {
        step('remove', entry.path);
        draw();
      });
      const isFixed = session.state(entry.path).readOnly;
      return make('h4', [label + ' ' + entry.entry].concat(isFixed ? [] : drop));
    }
    if (entry.item.type === 'REPEAT') {
      const add = make('button', words('entryAdd'), { type: 'button', class: 'button', id: idOf(entry.path, 'add') });
      add.addEventListener('click', () => {
        step('add', entry.path);
        draw();
      });
      return make('div', [make('h3', label)].concat(session.state(entry.path).readOnly ? [] : add), { class: 'repeat' });
    }
    return label ? make('h3', label) : '';
  };

  const body = () => {
    const list = session.items();
    const shown = [];
    for (let at = 0; at < list.length && shown.length < 400; at += 1) {
      const entry = list[at];
      const inside = list.filter((it) => it.path.startsWith(entry.path + '/'));
      const isMatrix = entry.item.type === 'GROUP' && looks(entry.item, 'table-list') && inside.every((it) => it.item.type === 'ONE');
      const element = isMatrix ? matrix(entry, inside) : model.isSection(entry.item) ? heading(entry) : one(entry);
      if (isMatrix) at += inside.length;
      if (!element) continue;
      const holder = make('div', element, { class: 'shown' });
      const isChosen = entry.item === chosen || (isMatrix && entry.item.items.includes(chosen));
      if (isChosen) holder.classList.add('here');
      shown.push(holder);
    }
    return shown.length ? shown : [make('p', words('previewEmpty'), { class: 'note' })];
  };

  // The answering page itself, in a frame of its own; what would leave it is taken away.
  const openFrame = () => {
    frame = make('iframe', [], { class: 'screen answering', title: words('previewPage'), src: root + '/a/preview' });
    frame.addEventListener('load', () => {
      frame.contentDocument.querySelectorAll('[data-look]').forEach((it) => it.remove());
      frame.contentDocument.querySelectorAll('[data-language]').forEach((it) => { it.style.display = 'none'; });
      showFrame();
    });
  };
  const showFrame = () => {
    const inside = frame && frame.contentWindow;
    if (!inside || !inside.BihuanAnswer) return;
    const lists = {};
    Object.keys(definition.lists).filter((it) => definition.lists[it].handedIn).forEach((it) => { lists[it] = samples(it); });
    inside.document.documentElement.lang = language;
    inside.BihuanAnswer.show(inside.JSON.parse(JSON.stringify({ definition, lists })));
  };
  const toggle = () => {
    const attributes = { type: 'button', class: 'button small', id: 'trial-page', 'aria-pressed': String(Boolean(frame)) };
    const button = make('button', words('previewPage'), attributes);
    button.addEventListener('click', () => {
      if (frame) frame = null;
      else openFrame();
      draw();
    });
    return button;
  };

  const draw = () => {
    const focused = host.contains(document.activeElement) ? document.activeElement.id : '';
    const screen = host.querySelector('.screen');
    const top = screen ? screen.scrollTop : 0;
    const picker = make('div', definition.languages.map((it) => {
      const attributes = { type: 'button', class: 'button small', id: 'trial-in-' + it, 'aria-pressed': String(it === language) };
      const button = make('button', words.language(it), attributes);
      button.addEventListener('click', () => {
        language = it;
        begin();
        draw();
      });
      return button;
    }).concat(toggle(), again()), { class: 'do', role: 'group', 'aria-label': words('previewLanguage') });
    const fresh = make('div', [make('h3', text(definition.title, ''), { class: 'name' })].concat(body()),
      { class: 'screen', tabindex: '0', role: 'group', 'aria-label': words('preview'), lang: language });
    if (frame && frame.parentNode) {
      host.firstChild.replaceWith(picker);
      showFrame();
    } else {
      host.textContent = '';
      host.append(picker, frame || fresh);
    }
    fresh.scrollTop = top;
    const back = focused && document.getElementById(focused);
    if (back) back.focus({ preventScroll: true });
  };
  const again = () => {
    const button = make('button', words('previewAgain'), { type: 'button', class: 'button plain', id: 'trial-again' });
    button.addEventListener('click', () => {
      steps = [];
      touched.clear();
      begin();
      draw();
    });
    return button;
  };

  return {
    show: (form, item) => {
      definition = form;
      if (!form.languages.includes(language)) language = form.languages.includes(document.documentElement.lang) ? document.documentElement.lang : form.language;
      chosen = item;
      begin();
      draw();
    },
    point: (item) => {
      chosen = item;
      draw();
      const here = host.querySelector('.here');
      const screen = host.querySelector('.screen');
      if (here && screen) screen.scrollTop = here.offsetTop - screen.offsetTop - 60;
    },
  };
};

window.bihuan.preview = preview;
