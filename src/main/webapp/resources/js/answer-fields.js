/*
 * The questions of a form as a telephone shows them, one small renderer for each type. ES5, for the browser of WeChat.
 * What authors wrote is text, and never becomes markup.
 *
 * BihuanFields.make(page, path, item) answers {node, update(state), first(), fault(text)}; the page has say(key, …), text(texts, path),
 * change(path, text), later(path, text) while somebody types, left(path) once they have, zone, and files.
 */
(function (world) {
  'use strict';

  var FEW = 40;
  var FOUND = 30;
  var SVG = 'http://www.w3.org/2000/svg';
  var ids = 0;

  function el(name, className, text) {
    var it = document.createElement(name);
    if (className) {
      it.className = className;
    }
    if (text !== undefined) {
      it.textContent = text;
    }
    return it;
  }

  function put(into) {
    for (var i = 1; i < arguments.length; i++) {
      if (arguments[i]) {
        into.appendChild(arguments[i]);
      }
    }
    return into;
  }

  function empty(node) {
    while (node.firstChild) {
      node.removeChild(node.firstChild);
    }
    return node;
  }

  /** Words of the form, in a language that may not be the page's; texts has them by language, where that is known. */
  function said(page, node, text, texts) {
    node.textContent = text;
    if (page.tongue && text && (!texts || texts[page.tongue.tag])) {
      node.lang = page.tongue.tag;
      node.dir = page.tongue.dir;
    }
    return node;
  }

  function button(text, className, act) {
    var it = el('button', className, text);
    it.type = 'button';
    it.addEventListener('click', act);
    return it;
  }

  function each(list, visit) {
    Array.prototype.forEach.call(list || [], visit);
  }

  function fresh() {
    ids += 1;
    return 'q' + ids;
  }

  function words(text) {
    return text ? text.split(/\s+/).filter(Boolean) : [];
  }

  function looks(item, pattern) {
    return pattern.test(item.appearance || '');
  }

  function drawing(size, paths, className) {
    var svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 ' + size + ' ' + size);
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('class', className);
    each(paths, function (d) {
      var path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', d);
      svg.appendChild(path);
    });
    return svg;
  }

  /** From 1, quite unhappy, to 5, quite happy. */
  function face(grade) {
    var end = 22.5 + (3 - grade) * 0.9;
    var bend = end + (grade - 3) * 3.6;
    return drawing(32, ['M16 2.5a13.5 13.5 0 1 0 .01 0z', 'M11 12.2v1.2', 'M21 12.2v1.2',
      'M10 ' + end + 'Q16 ' + bend + ' 22 ' + end], 'face');
  }

  function star() {
    return drawing(24, ['M12 2.8l2.8 5.9 6.4.9-4.6 4.5 1.1 6.4L12 17.4l-5.7 3.1 1.1-6.4L2.8 9.6l6.4-.9z'], 'star');
  }

  // ---- What every question has: its words, its help, what is wrong ---------------------------------------

  function Field(page, path, item, isSet) {
    this.page = page;
    this.path = path;
    this.item = item;
    this.id = fresh();
    this.value = '';
    this.node = el(isSet ? 'fieldset' : 'div', 'q q-' + item.type.toLowerCase());
    this.label = el(isSet ? 'legend' : 'label', 'q-label');
    this.words = put(this.label, el('span', 'q-words')).firstChild;
    this.must = el('span', 'must', page.say('required'));
    this.hint = el('p', 'hint');
    this.hint.id = this.id + 'h';
    this.wrong = el('p', 'fault');
    this.wrong.id = this.id + 'w';
    this.wrong.hidden = true;
    this.wrong.setAttribute('role', 'alert');
    this.box = el('div', 'q-box');
    put(this.label, this.must);
    put(this.node, this.label, this.hint, this.box, this.help(), this.wrong);
    this.described = isSet ? [this.node] : [];
  }

  Field.prototype = {
    help: function () {
      var text = this.page.text(this.item.guidance, this.path);
      var it = text ? el('details', 'help') : null;
      return it && put(it, el('summary', '', this.page.say('help')), said(this.page, el('p', 'hint'), text, this.item.guidance));
    },

    /** An input that the label names and help and faults describe. */
    names: function (input) {
      input.id = this.id;
      this.label.htmlFor = this.id;
      this.described.push(input);
      return input;
    },

    update: function (state) {
      this.state = state;
      said(this.page, this.words, this.page.text(this.item.label, this.path) || this.item.name, this.item.label || {});
      this.must.hidden = !state.required || state.readOnly;
      said(this.page, this.hint, this.page.text(this.item.hint, this.path), this.item.hint);
      this.hint.hidden = !this.hint.textContent;
      this.value = state.value;
      this.show(state);
      this.lock(state.readOnly);
      this.describe();
    },

    lock: function (isLocked) {
      if (!isLocked && !this.isLocked) {
        return;
      }
      this.isLocked = isLocked;
      each(this.box.querySelectorAll('input, textarea, select, button'), function (it) { it.disabled = isLocked; });
    },

    describe: function () {
      var by = (this.hint.hidden ? '' : this.hint.id) + (this.wrong.hidden ? '' : ' ' + this.wrong.id);
      var isWrong = !this.wrong.hidden;
      var must = !this.must.hidden;
      each(this.described, function (it) {
        if (by) {
          it.setAttribute('aria-describedby', by.trim());
        } else {
          it.removeAttribute('aria-describedby');
        }
        if (it.tagName !== 'FIELDSET') {
          it.setAttribute('aria-invalid', String(isWrong));
          it.setAttribute('aria-required', String(must));
        }
      });
    },

    fault: function (text) {
      if (this.wrong.textContent !== text) {
        this.wrong.textContent = text;
      }
      this.wrong.hidden = !text;
      this.node.classList.toggle('is-wrong', Boolean(text));
      this.describe();
    },

    first: function () {
      return this.box.querySelector('input:checked') || this.box.querySelector('input:not([disabled]), textarea, select, button') || this.node;
    },

    change: function (text) {
      this.page.change(this.path, text);
    }
  };

  function isSet(item) {
    return ['SEVERAL', 'RANK', 'LOCATION', 'PHOTO', 'SOUND', 'VIDEO', 'FILE', 'ACKNOWLEDGE'].indexOf(item.type) >= 0
      || item.type === 'ONE' && !looks(item, /\bminimal\b/) || item.type === 'RANGE' && !isSlider(item);
  }

  // ---- Something typed ------------------------------------------------------------------------------------

  function typed(field, input) {
    put(field.box, field.names(input));
    input.addEventListener('input', function () { field.page.later(field.path, field.read(input.value)); });
    input.addEventListener('change', function () { field.page.left(field.path); });
    field.read = function (text) { return text; };
    field.write = function (text) { return text; };
    field.show = function (state) {
      if (document.activeElement !== input || !input.value) {
        var text = field.write(state.value);
        if (input.value !== text) {
          input.value = text;
        }
      }
    };
    return input;
  }

  function input(type, mode) {
    var it = el('input', 'entry');
    it.type = type;
    it.autocomplete = 'off';
    if (mode) {
      it.setAttribute('inputmode', mode);
    }
    return it;
  }

  /** Figures as Chinese keyboards write them are figures. */
  function narrow(text) {
    return text.replace(/[\uff0b-\uff19]/g, function (c) { return String.fromCharCode(c.charCodeAt(0) - 0xfee0); })
      .replace(/[\s,\uff0c]/g, '').replace('\u3002', '.').replace('\u2212', '-');
  }

  function number(mode) {
    return function (field) {
      typed(field, input('text', mode)).classList.add('short');
      field.read = narrow;
    };
  }

  function text(field) {
    var long = looks(field.item, /\bmultiline\b/);
    var it = long ? el('textarea', 'entry') : input(looks(field.item, /\bmasked\b/) ? 'password' : 'text', looks(field.item, /\bnumbers?\b/) ? 'numeric' : '');
    if (long) {
      it.rows = Number((field.item.parameters || {}).rows) || 4;
    }
    typed(field, it);
  }

  function date(field) {
    if (looks(field.item, /\byear\b/) && !looks(field.item, /\bmonth-year\b/)) {
      typed(field, input('text', 'numeric')).classList.add('short');
      field.read = function (year) { return narrow(year) ? narrow(year) + '-01-01' : ''; };
      field.write = function (day) { return day.split('-')[0]; };
    } else if (looks(field.item, /\bmonth-year\b/)) {
      typed(field, input('month')).classList.add('short');
      field.read = function (month) { return month ? month + '-01' : ''; };
      field.write = function (day) { return day.substring(0, 7); };
    } else {
      typed(field, input('date')).classList.add('short');
    }
  }

  function time(field) {
    typed(field, input('time')).classList.add('short');
    field.write = function (it) { return it.substring(0, 5); };
  }

  function dateTime(field) {
    typed(field, input('datetime-local')).classList.add('short');
    field.read = function (it) { return it ? it.substring(0, 16) + ':00.000' + field.page.zone : ''; };
    field.write = function (it) { return it.substring(0, 16); };
  }

  // ---- Something chosen -----------------------------------------------------------------------------------

  function pick(field, type, choice, isChosen, act) {
    var row = el('label', 'pick');
    var it = el('input');
    it.type = type;
    it.name = field.id;
    it.value = choice.name;
    it.checked = isChosen;
    it.addEventListener('change', function () { act(choice.name, it.checked); });
    return put(row, it, choice.drawn, label(field.page, el('span', 'pick-words'), choice));
  }

  /** Of a choice; what the page itself offers is in the page's language. */
  function label(page, node, choice) {
    return choice.isOwn ? put(node, document.createTextNode(choice.label)) : said(page, node, choice.label || choice.name);
  }

  function signature(choices) {
    return choices.map(function (it) { return it.name + '\u0001' + it.label; }).join('\u0002');
  }

  function holding(choices, query, chosen) {
    var asked = query.toLowerCase();
    var found = choices.filter(function (it) { return chosen.indexOf(it.name) >= 0; });
    for (var i = 0; i < choices.length && found.length < FOUND; i++) {
      var it = choices[i];
      if (chosen.indexOf(it.name) < 0 && ((it.label || '').toLowerCase().indexOf(asked) >= 0 || it.name.toLowerCase().indexOf(asked) >= 0)) {
        found.push(it);
      }
    }
    return found;
  }

  /** A long list is searched; of what is found no more is drawn than somebody reads. */
  function finder(field, redraw) {
    var it = input('search');
    var wait = null;
    it.classList.add('finder');
    it.setAttribute('aria-label', field.page.say('find'));
    it.placeholder = field.page.say('find');
    it.addEventListener('input', function () {
      clearTimeout(wait);
      wait = setTimeout(redraw, 120);
    });
    it.addEventListener('keydown', function (event) {
      if (event.keyCode === 13) {
        event.preventDefault();
      }
    });
    return it;
  }

  function picks(field, kind) {
    var list = el('div', kind.className || 'picks');
    var note = el('p', 'hint');
    var search = finder(field, function () { draw(); });
    var clear = button(field.page.say('clear'), 'quiet', function () {
      field.change('');
      (list.querySelector('input') || field.node).focus();
    });
    var drawn = null;
    note.setAttribute('role', 'status');
    put(field.box, search, note, list, clear);

    function draw() {
      var state = field.state;
      var chosen = kind.many ? words(state.value) : [state.value];
      var all = kind.choices(state);
      var long = all.length > FEW || looks(field.item, /\bautocomplete\b|\bsearch\b/) && all.length > 7;
      var shown = long ? holding(all, search.value, chosen) : all;
      search.hidden = note.hidden = !long;
      note.textContent = !long ? '' : shown.length === 0 ? field.page.say('found.none')
        : shown.length < all.length ? field.page.say('found', shown.length, all.length) : '';
      if (drawn !== signature(shown)) {
        drawn = signature(shown);
        empty(list);
        each(shown, function (it, at) {
          it.drawn = kind.drawn ? kind.drawn(it, at) : null;
          list.appendChild(pick(field, kind.many ? 'checkbox' : 'radio', it, false, choose));
        });
      }
      each(list.querySelectorAll('input'), function (it, at) {
        it.checked = chosen.indexOf(it.value) >= 0;
        it.parentNode.classList.toggle('on', it.checked);
        it.parentNode.classList.toggle('below', Boolean(kind.fills) && at < chosenAt(list));
      });
      clear.hidden = kind.many || !state.value || state.required || state.readOnly;
    }

    function chosenAt(box) {
      var at = -1;
      each(box.querySelectorAll('input'), function (it, i) { at = it.checked ? i : at; });
      return at;
    }

    function choose(name, isOn) {
      var before = words(field.value).filter(function (it) { return it !== name; });
      field.change(kind.many ? (isOn ? before.concat([name]) : before).join(' ') : name);
    }

    field.show = function (state) {
      if (dropsGone(field, state, kind)) {
        return;
      }
      draw();
    };
  }

  /** What is chosen and no longer on offer is not chosen any more. */
  function dropsGone(field, state, kind) {
    if (!state.value || !state.fault || state.fault.key !== 'forms.choice' || !kind.choices || field.item.type === 'RANGE') {
      return false;
    }
    var names = {};
    each(kind.choices(state), function (it) { names['.' + it.name] = true; });
    var left = words(state.value).filter(function (it) { return names['.' + it]; }).join(' ');
    if (left === state.value) {
      return false;
    }
    setTimeout(function () { field.change(left); });
    return false;
  }

  function ofState(state) {
    return state.choices;
  }

  function one(field) {
    var item = field.item;
    if (looks(item, /\bminimal\b/)) {
      select(field);
    } else if (looks(item, /\brating-five\b/)) {
      picks(field, {choices: ofState, className: 'faces', drawn: function (choice, at) { return face(grade(choice, at)); }});
    } else if (looks(item, /\blikert\b/)) {
      picks(field, {choices: ofState, className: 'likert'});
    } else {
      picks(field, {choices: ofState, className: looks(item, /\bcolumns|\bhorizontal|\bquickcompact|\bcompact/) ? 'picks columns' : 'picks'});
    }
  }

  function grade(choice, at) {
    var own = /[1-5]/.exec(choice.name);
    return own && choice.name.replace(/\D/g, '').length === 1 ? Number(own[0]) : Math.max(1, 5 - at);
  }

  function several(field) {
    picks(field, {choices: ofState, many: true, className: looks(field.item, /\bcolumns|\bhorizontal/) ? 'picks columns' : 'picks'});
  }

  function select(field) {
    var it = el('select', 'entry');
    var drawn = null;
    put(field.box, field.names(it));
    it.addEventListener('change', function () { field.change(it.value); });
    field.show = function (state) {
      if (drawn !== signature(state.choices)) {
        drawn = signature(state.choices);
        empty(it).appendChild(option('', field.page.say('choose')));
        each(state.choices, function (choice) { label(field.page, it.appendChild(option(choice.name, '')), choice); });
      }
      dropsGone(field, state, {choices: ofState});
      it.value = state.value;
    };
  }

  function option(value, label) {
    var it = el('option', '', label);
    it.value = value;
    return it;
  }

  /** Tapped in their order; what is ranked goes up, down and out again. */
  function rank(field) {
    var ranked = el('ol', 'ranked');
    var rest = el('div', 'picks');
    put(field.box, el('p', 'hint', field.page.say('rank')), ranked, rest);

    function row(choice, at, names) {
      var say = function (key) { return field.page.say(key, choice.label); };
      var tool = function (sign, key, act) {
        var it = button(sign, 'tool', act);
        it.setAttribute('aria-label', say(key));
        return it;
      };
      var up = tool('\u2191', 'up', function () { swap(names, at - 1); });
      var down = tool('\u2193', 'down', function () { swap(names, at); });
      up.disabled = at === 0;
      down.disabled = at === names.length - 1;
      return put(el('li'), el('span', 'rank-no', String(at + 1)), label(field.page, el('span', 'pick-words'), choice), up, down,
        tool('\u00d7', 'out', function () { field.change(names.filter(function (it) { return it !== choice.name; }).join(' ')); }));
    }

    function swap(names, at) {
      var next = names.slice();
      next.splice(at, 2, names[at + 1], names[at]);
      field.change(next.join(' '));
    }

    field.show = function (state) {
      var names = words(state.value);
      var focused = document.activeElement && field.box.contains(document.activeElement) ? document.activeElement.getAttribute('aria-label') : null;
      empty(ranked);
      empty(rest);
      each(names, function (name, at) {
        var choice = state.choices.filter(function (it) { return it.name === name; })[0] || {name: name, label: name};
        ranked.appendChild(row(choice, at, names));
      });
      each(state.choices, function (choice) {
        if (names.indexOf(choice.name) < 0) {
          rest.appendChild(label(field.page, button('', 'pick', function () { field.change(names.concat([choice.name]).join(' ')); }), choice));
        }
      });
      ranked.hidden = names.length === 0;
      if (focused) {
        each(field.box.querySelectorAll('button'), function (it) {
          if (it.getAttribute('aria-label') === focused && !it.disabled) {
            it.focus();
          }
        });
      } else if (focused !== null && rest.firstChild) {
        rest.firstChild.focus();
      }
    };
  }

  // ---- A figure on a scale: never set before somebody sets it ---------------------------------------------

  function scale(item) {
    var given = item.parameters || {};
    var of = function (name, otherwise) { return given[name] === undefined || given[name] === '' ? otherwise : Number(given[name]); };
    return {start: of('start', 1), end: of('end', looks(item, /\brating\b/) ? 5 : 10), step: Math.abs(of('step', 1)) || 1};
  }

  function isSlider(item) {
    var it = scale(item);
    return Math.abs(it.end - it.start) / it.step > 10;
  }

  function steps(item) {
    var it = scale(item);
    var all = [];
    for (var i = 0; i <= Math.round(Math.abs(it.end - it.start) / it.step); i++) {
      var name = String(Number((it.start + (it.end < it.start ? -1 : 1) * i * it.step).toFixed(6)));
      all.push({name: name, label: name});
    }
    return all;
  }

  function range(field) {
    if (isSlider(field.item)) {
      slider(field);
    } else {
      var stars = looks(field.item, /\brating\b/);
      picks(field, {
        choices: function () {
          return steps(field.item).map(function (it) { return stars ? {name: it.name, label: field.page.say('stars', it.name), isOwn: true} : it; });
        },
        className: stars ? 'stars' : 'scale', fills: stars, drawn: stars ? star : null
      });
    }
  }

  function slider(field) {
    var of = scale(field.item);
    var it = el('input', 'slider');
    var told = el('output', 'slider-value');
    var clear = button(field.page.say('clear'), 'quiet', function () {
      field.change('');
      it.focus();
    });
    var take = function () { field.change(it.value); };
    it.type = 'range';
    it.min = Math.min(of.start, of.end);
    it.max = Math.max(of.start, of.end);
    it.step = of.step;
    put(field.box, told, put(el('div', 'slider-ends'), el('span', '', String(it.min)), field.names(it), el('span', '', String(it.max))), clear);
    it.addEventListener('input', take);
    it.addEventListener('click', take);
    it.addEventListener('keydown', function (event) {
      if (event.keyCode === 32) {
        event.preventDefault();
        take();
      }
    });
    field.show = function (state) {
      if (state.value && it.value !== state.value) {
        it.value = state.value;
      }
      told.textContent = state.value || field.page.say('unset');
      it.setAttribute('aria-valuetext', told.textContent);
      it.classList.toggle('unset', !state.value);
      clear.hidden = !state.value || state.required;
    };
  }

  // ---- A word of consent, a place, a file, and what a telephone's page does not do -------------------------

  function acknowledge(field) {
    var own = {name: 'OK', label: field.page.say('agree'), isOwn: true};
    var row = pick(field, 'checkbox', own, false, function (name, isOn) { field.change(isOn ? 'OK' : ''); });
    put(put(field.box, el('div', 'picks')).firstChild, row);
    field.show = function (state) {
      row.firstChild.checked = state.value === 'OK';
      row.classList.toggle('on', row.firstChild.checked);
    };
  }

  /** Only when asked, and to a hundred metres. */
  function location(field) {
    var told = el('p', 'told');
    var ask = button(field.page.say('place.ask'), 'button', function () {
      told.textContent = field.page.say('place.seeking');
      world.navigator.geolocation.getCurrentPosition(found, lost, {enableHighAccuracy: false, timeout: 15000, maximumAge: 600000});
    });
    var forget = button(field.page.say('remove'), 'quiet', function () {
      field.change('');
      ask.focus();
    });
    var found = function (it) {
      field.change(it.coords.latitude.toFixed(3) + ' ' + it.coords.longitude.toFixed(3) + ' 0 ' + Math.max(100, Math.round(it.coords.accuracy)));
    };
    var lost = function () { told.textContent = field.page.say('place.lost'); };
    told.setAttribute('role', 'status');
    put(field.box, el('p', 'hint', field.page.say('place.before')), ask, told, forget);
    if (!world.navigator.geolocation) {
      ask.hidden = true;
      lost();
    }
    field.show = function (state) {
      var parts = words(state.value);
      if (parts.length) {
        told.textContent = field.page.say('place.told', parts[0] + ', ' + parts[1], parts[3] || 100);
      } else if (told.textContent !== field.page.say('place.lost') && told.textContent !== field.page.say('place.seeking')) {
        told.textContent = '';
      }
      forget.hidden = parts.length === 0;
    };
  }

  var ACCEPTED = {PHOTO: 'image/*', SOUND: 'audio/*', VIDEO: 'video/*', FILE: ''};

  function file(field) {
    var kind = field.item.type.toLowerCase();
    var it = el('input', 'out');
    var label = el('label', 'button take', field.page.say('take.' + kind));
    var told = el('p', 'told');
    var face = el('img', 'preview');
    var remove = button(field.page.say('remove'), 'quiet', function () {
      field.page.files.drop(field.path, field.value);
      field.change('');
      it.focus();
    });
    it.type = 'file';
    it.accept = ACCEPTED[field.item.type];
    it.id = field.id;
    label.htmlFor = field.id;
    if (looks(field.item, /\bnew\b/)) {
      it.setAttribute('capture', 'environment');
    }
    told.setAttribute('role', 'status');
    face.alt = '';
    face.hidden = true;
    put(field.box, it, label, face, told, remove);
    field.described.push(it);
    it.setAttribute('aria-label', label.textContent);
    it.addEventListener('change', function () {
      if (it.files[0]) {
        field.page.files.take(field, it.files[0]);
      }
      it.value = '';
    });
    field.say = function (text) { told.textContent = text; };
    field.show = function (state) {
      label.textContent = field.page.say((state.value ? 'instead.' : 'take.') + kind);
      it.setAttribute('aria-label', label.textContent);
      remove.hidden = !state.value;
      if (state.value) {
        field.page.files.show(field, state.value, face);
      } else {
        face.hidden = true;
      }
    };
  }

  function unable(field) {
    put(field.box, el('p', 'hint', field.page.say('unable')));
    field.must.className = 'out';
    field.show = function () {};
  }

  var KINDS = {
    TEXT: text, CODE: text, INTEGER: number('numeric'), DECIMAL: number('decimal'), RANGE: range, ONE: one, SEVERAL: several, RANK: rank,
    DATE: date, TIME: time, DATE_TIME: dateTime, PHOTO: file, SOUND: file, VIDEO: file, FILE: file, LOCATION: location,
    LINE: unable, AREA: unable, ACKNOWLEDGE: acknowledge
  };

  function note(page, path, item) {
    var node = el('div', 'q-note');
    var says = put(node, el('p', 'q-words'), el('p', 'hint')).firstChild;
    return {
      node: node, path: path, item: item, isNote: true,
      update: function () {
        said(page, says, page.text(item.label, path), item.label);
        said(page, node.lastChild, page.text(item.hint, path), item.hint);
      },
      fault: function () {}, first: function () { return node; }
    };
  }

  world.BihuanFields = {
    el: el, put: put, said: said, empty: empty, button: button, each: each, looks: looks,

    make: function (page, path, item) {
      if (item.type === 'NOTE' || !KINDS[item.type] || item.type === 'ONE' && looks(item, /\blabel\b/)) {
        return note(page, path, item);
      }
      var field = new Field(page, path, item, isSet(item));
      field.node.setAttribute('data-path', path);
      KINDS[item.type](field);
      return field;
    }
  };
}(window));
