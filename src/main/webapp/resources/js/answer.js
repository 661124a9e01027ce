/*
 * The answering page of a campaign: one question or one page at a time, on any telephone, without an account. ES5, no modules.
 * forms.js says what a form means, answer-fields.js draws its questions, answer-post.js keeps and sends. Read from below: the beginning,
 * the end, the screens.
 */
(function (world) {
  'use strict';

  var F = world.BihuanFields;
  var el = F.el;
  var put = F.put;
  var each = F.each;
  var button = F.button;
  var asked = JSON.parse(document.getElementById('asked').textContent);
  var main = document.getElementById('main');
  var ahead = Date.parse(asked.now) - Date.now();
  var ZONE = '+08:00';
  var FEW = 5;
  var THANKS = 8;
  var IDLE = 45;
  var LEFT = 15;
  var SILENT = ['CALCULATION', 'HIDDEN', 'START', 'END', 'TODAY'];
  var FILED = ['PHOTO', 'FILE', 'SOUND', 'VIDEO'];
  var UNABLE = ['LINE', 'AREA'];

  // ---- Words, days ----------------------------------------------------------------------------------------

  function say(key) {
    var text = asked.words[key] || key;
    for (var i = 1; i < arguments.length; i++) {
      text = text.split('{' + (i - 1) + '}').join(arguments[i]);
    }
    return text;
  }

  /** As clocks show it in the city, whatever the telephone believes. */
  function now() {
    return new Date(Date.now() + ahead + 8 * 3600000).toISOString().replace('Z', ZONE);
  }

  function isEnglish() {
    return /^en/.test(document.documentElement.lang);
  }

  function inLanguage(texts) {
    return texts ? (isEnglish() ? texts.en || texts.zh : texts.zh || texts.en) || '' : '';
  }

  // ---- Languages: the page speaks two, a form may speak more -----------------------------------------------

  function kindOf(tag) {
    return tag.split('-')[0].toLowerCase();
  }

  /** Neither of the page's own: its words are the form's alone. */
  function isFurther(tag) {
    return ['zh', 'en', 'und'].indexOf(kindOf(tag)) < 0;
  }

  function isOfPage(tag) {
    return kindOf(tag) === kindOf(document.documentElement.lang);
  }

  /** What the reader chose, else what their browser asks for first, else the form's own that is closest to the page's. */
  function languageOf(definition) {
    var all = definition.languages || [];
    var chosen = asked.kiosk ? null : post.store.read('language');
    var first = all.filter(function (it) { return isFurther(it) && kindOf(it) === kindOf(world.navigator.language || ''); })[0];
    if (chosen ? all.indexOf(chosen) >= 0 && isFurther(chosen) : first) {
      return chosen || first;
    }
    return all.filter(isOfPage)[0] || definition.language || 'zh-CN';
  }

  /** Each language by its own name, where a form speaks more of them than the page. */
  function chooser(round) {
    var all = round.definition.languages || [];
    var link = document.querySelector('[data-language]');
    var before = document.querySelector('.tongues');
    if (before) {
      before.parentNode.removeChild(before);
    }
    if (link) {
      link.hidden = all.length > 1 && all.some(isFurther);
    }
    if (!link || !link.hidden) {
      return;
    }
    var it = el('select', 'tongues');
    it.setAttribute('aria-label', say('language'));
    each(all, function (tag) {
      var known = tongueOf(tag);
      var option = el('option', '', known.name);
      option.value = option.lang = tag;
      option.dir = known.dir;
      option.selected = tag === round.draft.language;
      put(it, option);
    });
    it.addEventListener('change', function () { speak(round, it.value); });
    link.parentNode.insertBefore(it, link);
  }

  function tongueOf(tag) {
    return (asked.languages || []).filter(function (it) { return it.tag === tag; })[0] || {tag: tag, name: tag, dir: 'ltr'};
  }

  function speak(round, tag) {
    round.flush();
    if (!asked.kiosk && !asked.preview) {
      post.store.write('language', tag);
    }
    if (!isFurther(tag) && !isOfPage(tag) && !asked.preview) {
      document.querySelector('[data-language]').click();
      return;
    }
    round.draft.spent = round.seconds();
    round.draft.language = tag;
    round.opened().draw(false);
    document.querySelector('.tongues').focus();
  }

  // ---- The answers on their way: what is typed, and where it stands --------------------------------------

  /** Sets a text at group/members[2]/age. */
  function setAt(answers, path, text) {
    var parts = path.split('/');
    var at = answers;
    each(parts, function (part, i) {
      var it = /^([^\[]+)(?:\[(\d+)\])?$/.exec(part);
      if (i === parts.length - 1) {
        at[it[1]] = text;
      } else if (it[2]) {
        at[it[1]] = at[it[1]] || [];
        while (at[it[1]].length < Number(it[2])) {
          at[it[1]].push({});
        }
        at = at[it[1]][Number(it[2]) - 1];
      } else {
        at[it[1]] = at[it[1]] || {};
        at = at[it[1]];
      }
    });
  }

  function entriesAt(answers, path) {
    var at = answers;
    var parts = path.split('/');
    each(parts, function (part, i) {
      var it = /^([^\[]+)(?:\[(\d+)\])?$/.exec(part);
      at[it[1]] = at[it[1]] || (it[2] || i === parts.length - 1 ? [] : {});
      at = it[2] ? at[it[1]][Number(it[2]) - 1] = at[it[1]][Number(it[2]) - 1] || {} : at[it[1]];
    });
    return at;
  }

  // ---- The screens of a form ------------------------------------------------------------------------------

  /** items() as a tree: entries of a repeat hang at their repeat. */
  function treeOf(items) {
    var root = {kids: []};
    var open = [root];
    each(items, function (it) {
      var node = {path: it.path, item: it.item, kids: [], entries: []};
      var above = open[it.depth];
      if (it.item.type === 'REPEAT' && it.entry > 0) {
        above.kids[above.kids.length - 1].entries.push(node);
      } else {
        above.kids.push(node);
      }
      open[it.depth + 1] = node;
    });
    return root.kids;
  }

  function leaves(nodes, list) {
    each(nodes, function (it) {
      if (it.item.type === 'GROUP') {
        leaves(it.kids, list);
      } else if (it.item.type === 'REPEAT') {
        each(it.entries, function (entry) { leaves(entry.kids, list); });
      } else {
        list.push(it);
      }
    });
    return list;
  }

  function questionsIn(items) {
    var count = 0;
    each(items, function (it) {
      count += it.items ? (it.type === 'REPEAT' ? FEW : 0) + questionsIn(it.items) : it.type === 'NOTE' || SILENT.indexOf(it.type) >= 0 ? 0 : 1;
    });
    return count;
  }

  function isOnePage(definition) {
    return questionsIn(definition.items) <= FEW && !/\bpages\b/.test(definition.style || '');
  }

  function screensOf(nodes, isOne) {
    var list = [];
    var notes = [];
    var screen = function (node, headings) {
      list.push({key: node.path, nodes: notes.splice(0).concat([node]), headings: headings});
    };
    var walk = function (kids, headings) {
      each(kids, function (it) {
        if (it.item.type === 'NOTE') {
          notes.push(it);
        } else if (it.item.type === 'GROUP' && !F.looks(it.item, /\b(field|table)-list\b/)) {
          walk(it.kids, headings.concat([it]));
        } else {
          screen(it, headings);
        }
      });
    };
    if (isOne) {
      return [{key: '', nodes: nodes, headings: []}];
    }
    walk(nodes, []);
    if (notes.length || !list.length) {
      list.push({key: notes.length ? notes[0].path : '', nodes: notes, headings: []});
    }
    return list;
  }

  // ---- A round of answering ---------------------------------------------------------------------------------

  /** Somebody answering: their draft, what it means, and the screen they are at. */
  function Round(definition, lists, post) {
    this.definition = definition;
    this.lists = lists || {};
    this.post = post;
    this.isOne = isOnePage(definition);
    this.plan = world.BihuanForms.plan(definition);
    this.files = filesOf(this);
    this.views = {};
    this.zone = ZONE;
    this.say = say;
    this.pending = null;
    this.saving = null;
    this.previews = {};
    this.isTouched = false;
    this.isDone = false;
  }

  Round.prototype = {
    circumstances: function () {
      return {now: now(), language: this.draft.language, lists: this.lists, seed: this.draft.sending};
    },

    begin: function () {
      this.draft = {
        version: this.definition.id + ' ' + this.definition.version, sending: this.post.chance(), files: this.post.chance(),
        begunOn: now().substring(0, 10), spent: 0, key: '', language: languageOf(this.definition), name: '', phone: '', waits: {}
      };
      this.draft.answers = world.BihuanForms.open(this.plan, null, this.circumstances()).judge().answers;
      each(this.definition.items, function (it) {
        if (it.type === 'END') {
          delete this.draft.answers[it.name];
        }
      }.bind(this));
      this.session = world.BihuanForms.open(this.plan, null, this.circumstances());
      this.from = Date.now();
      return this;
    },

    goOn: function (draft) {
      this.draft = draft;
      this.draft.language = languageOf(this.definition);
      this.isBegun = true;
      return this.opened();
    },

    opened: function () {
      this.session = world.BihuanForms.open(this.plan, this.draft.answers, this.circumstances());
      this.from = Date.now();
      return this;
    },

    text: function (texts, path) {
      return texts ? this.session.text(texts, path) : '';
    },

    change: function (path, text) {
      this.flush();
      this.set(path, text);
      this.refresh();
    },

    set: function (path, text) {
      this.session.set(path, text);
      setAt(this.draft.answers, path, text);
      this.isTouched = true;
      this.saveSoon();
    },

    /** While somebody types: once they pause. */
    later: function (path, text) {
      if (this.pending && this.pending.path !== path) {
        this.flush();
      }
      clearTimeout(this.pending && this.pending.timer);
      this.pending = {path: path, text: text, timer: setTimeout(this.flushed.bind(this), 250)};
    },

    flush: function () {
      var it = this.pending;
      this.pending = null;
      if (it) {
        clearTimeout(it.timer);
        this.set(it.path, it.text);
      }
      return Boolean(it);
    },

    flushed: function () {
      if (this.flush()) {
        this.refresh();
      }
    },

    left: function (path) {
      this.flush();
      if (this.views[path]) {
        this.views[path].isLeft = true;
      }
      this.refresh();
    },

    saveSoon: function () {
      if (!this.saving) {
        this.saving = setTimeout(this.save.bind(this), 400);
      }
    },

    save: function () {
      clearTimeout(this.saving);
      this.saving = null;
      if (asked.kiosk || asked.preview || this.isDone || !this.isTouched) {
        return;
      }
      this.draft.spent = this.seconds();
      this.from = Date.now();
      this.post.store.write('draft', this.draft);
    },

    seconds: function () {
      return this.draft.spent + Math.round((Date.now() - this.from) / 1000);
    },

    // ---- One screen -----------------------------------------------------------------------------------------

    list: function () {
      var all = screensOf(treeOf(this.session.items()), this.isOne);
      if (asked.naming === 'OPTIONAL' && !asked.preview) {
        all.push({key: '#name', isName: true, nodes: [], headings: []});
      }
      return all;
    },

    /** Where in the list the screen is that stands there now; where it has gone, the one in its place. */
    place: function () {
      var key = this.draft.key;
      var at = -1;
      this.screens = this.list();
      each(this.screens, function (it, i) { at = it.key === key ? i : at; });
      this.at = at < 0 ? Math.min(this.at || 0, this.screens.length - 1) : at;
      this.draft.key = this.screens[this.at].key;
      return this.screens[this.at];
    },

    draw: function (focuses) {
      var screen = this.place();
      var self = this;
      var form = el('form', 'screen');
      var tongue = tongueOf(this.draft.language);
      this.tongue = isOfPage(tongue.tag) ? null : tongue;
      main.dir = tongue.dir;
      chooser(this);
      this.views = {};
      this.box = el('div', 'questions');
      form.noValidate = true;
      form.addEventListener('submit', function (event) {
        event.preventDefault();
        self.next();
      });
      F.empty(main);
      put(main, this.at === 0 ? intro(this) : null, put(form, this.headings(screen), screen.isName ? this.naming() : this.box, this.secrets(screen)));
      this.back = button(say('back'), 'button back', function () { self.move(-1); });
      this.go = el('button', 'button primary');
      this.go.type = 'submit';
      this.told = el('p', 'progress-told');
      this.bar = el('progress', 'progress');
      this.bar.setAttribute('aria-label', say('progress'));
      this.pause = asked.kiosk || asked.preview ? null : this.breaking();
      put(form, this.problem = el('p', 'fault whole'), this.pause, put(el('div', 'foot'), this.back, put(el('div', 'course'), this.bar, this.told), this.go));
      this.problem.setAttribute('role', 'alert');
      this.problem.hidden = true;
      this.refresh();
      if (world.performance && world.performance.mark && !this.isSeen) {
        this.isSeen = true;
        world.performance.mark('first-question');
      }
      if (focuses) {
        world.scrollTo(0, 0);
        var first = form.querySelector('.section, legend, .q-label, .q-note .q-words') || main;
        first.tabIndex = -1;
        first.focus();
      }
    },

    headings: function (screen) {
      var box = el('div', 'headings');
      each(screen.headings, function (it) {
        var text = this.text(it.item.label, it.path);
        if (text) {
          put(box, F.said(this, el('h2', 'section'), text));
        }
      }.bind(this));
      return box.firstChild ? box : null;
    },

    secrets: function (screen) {
      var typed = leaves(screen.nodes, []).some(function (it) { return FILED.concat('TEXT').indexOf(it.item.type) >= 0; });
      return typed ? el('p', 'hint secrets', say('secrets')) : null;
    },

    /** What the screen shows, after anything has changed. */
    refresh: function () {
      var screen = this.place();
      var many = this.screens.length;
      if (!screen.isName) {
        placeAll(this, this.box, screen.nodes);
      }
      if (this.pause) {
        this.pause.hidden = !this.isTouched && !this.isBegun;
      }
      this.back.hidden = this.at === 0;
      this.go.textContent = this.at === many - 1 ? say(asked.preview ? 'preview.end' : 'send') : say('next');
      this.bar.max = many;
      this.bar.value = this.at + 1;
      this.told.textContent = say('progress.told', this.at + 1, many);
      this.bar.parentNode.hidden = many === 1;
    },

    /** Naming oneself comes last, and only for whoever wants it. */
    naming: function () {
      var self = this;
      var box = el('div', 'questions');
      var row = function (key, type, limit, filled) {
        var field = el('div', 'q');
        var label = el('label', 'q-label', say(key));
        var it = el('input', 'entry');
        it.id = label.htmlFor = 'n-' + key.replace('.', '-');
        it.type = type;
        it.maxLength = limit;
        it.autocomplete = filled;
        it.value = self.draft[key.split('.')[1]];
        it.addEventListener('input', function () {
          self.draft[key.split('.')[1]] = it.value;
          self.isTouched = true;
          self.saveSoon();
        });
        return put(field, label, it);
      };
      var notice = el('p', 'hint', say('privacy.before') + ' ');
      if (!asked.kiosk) {
        var link = el('a', '', say('privacy.read'));
        link.href = asked.privacy;
        link.target = '_blank';
        link.rel = 'noopener';
        put(notice, link);
      }
      this.phone = row('name.phone', 'tel', 30, 'tel');
      this.phoneFault = el('p', 'fault');
      this.phoneFault.id = 'n-fault';
      this.phoneFault.hidden = true;
      this.phoneFault.setAttribute('role', 'alert');
      this.phone.querySelector('input').setAttribute('aria-describedby', 'n-fault');
      return put(box, el('h2', 'section', say('name.heading')), el('p', 'q-words', say('name.lead')), notice, row('name.name', 'text', 60, 'name'),
        put(this.phone, this.phoneFault));
    },

    /** What is written so far, to go on with elsewhere: without the code nobody reads it. */
    breaking: function () {
      var self = this;
      var said = el('div', 'break');
      said.setAttribute('role', 'status');
      return put(said, button(say('break'), 'quiet', keep));

      function keep() {
        self.flush();
        self.save();
        var left = withoutFiles(self);
        self.post.ask('/breaks', {code: self.draft.code || null, draft: left.draft}, function (status, answer) {
          F.empty(said);
          if (status === 201) {
            self.draft.code = answer.code;
            self.isTouched = true;
            self.save();
            put(said, slip(answer.code, say('break.code'), say('break.lead', answer.lastDay)), left.hasFiles ? el('p', 'hint', say('break.files')) : null);
          } else {
            put(said, el('p', 'fault', status ? answer.message : say('break.offline')));
          }
          put(said, button(say('break'), 'quiet', keep)).lastChild.focus();
          said.scrollIntoView({block: 'center'});
        });
      }
    },

    // ---- On, back, done ---------------------------------------------------------------------------------------

    next: function () {
      this.flush();
      this.refresh();
      var fault = this.firstFault(this.screens[this.at].nodes);
      if (fault) {
        this.point(fault);
      } else if (this.at < this.screens.length - 1) {
        this.move(1);
      } else {
        this.finish();
      }
    },

    move: function (by) {
      this.flush();
      this.place();
      this.at = Math.max(0, Math.min(this.screens.length - 1, this.at + by));
      this.draft.key = this.screens[this.at].key;
      this.isTouched = true;
      this.saveSoon();
      this.draw(true);
    },

    /** The first path on this screen that cannot stay as it is; each is marked. */
    firstFault: function (nodes) {
      var first = null;
      each(leaves(nodes, []), function (it) {
        var fault = UNABLE.indexOf(it.item.type) >= 0 ? null : this.session.state(it.path).fault;
        if (this.views[it.path]) {
          this.views[it.path].isChecked = true;
        }
        first = first || (fault ? it.path : null);
      }.bind(this));
      return first;
    },

    point: function (path) {
      this.uncover(path);
      this.refresh();
      var view = this.views[path];
      if (view && view.field) {
        view.isChecked = true;
        view.sync();
        view.field.first().focus();
      }
    },

    /** An entry of a repeat that is folded opens. */
    uncover: function (path) {
      var open = /^(.*)\[(\d+)\]/;
      for (var it = open.exec(path); it; it = open.exec(it[1])) {
        if (this.views[it[1]] && this.views[it[1]].unfold) {
          this.views[it[1]].unfold(Number(it[2]));
        }
      }
    },

    /** To the question with this path, with what is to be said about it. */
    lead: function (path, message) {
      var found = -1;
      this.screens = this.list();
      each(this.screens, function (screen, at) {
        if (found < 0 && leaves(screen.nodes, []).some(function (it) { return it.path === path; })) {
          found = at;
        }
      });
      this.at = found < 0 ? this.screens.length - 1 : found;
      this.draft.key = this.screens[this.at].key;
      this.draw(true);
      if (found < 0) {
        this.problem.textContent = message;
        this.problem.hidden = false;
        this.go.focus();
      } else {
        this.point(path);
        if (message && this.views[path]) {
          this.views[path].field.fault(message);
        }
      }
    },

    finish: function () {
      var digits = this.draft.phone.replace(/\D/g, '');
      if (this.draft.name && !digits || this.draft.phone && digits.length < 7) {
        this.phoneFault.textContent = say(digits ? 'name.wrong' : 'name.missing');
        this.phoneFault.hidden = false;
        this.phone.querySelector('input').focus();
        return;
      }
      var verdict = world.BihuanForms.open(this.plan, this.draft.answers, this.circumstances()).judge();
      var types = {};
      each(leaves(treeOf(this.session.items()), []), function (it) { types['.' + it.path] = it.item.type; });
      var faults = verdict.faults.filter(function (it) { return UNABLE.indexOf(types['.' + it.path]) < 0; });
      if (faults.length) {
        this.lead(faults[0].path, faultWords(faults[0]));
      } else if (asked.preview) {
        previewed(this);
      } else {
        this.save();
        this.post.send({id: this.draft.sending, waits: this.draft.waits, body: this.body(verdict.answers)});
      }
    },

    body: function (answers) {
      return {
        letter: asked.letter || null, sending: this.draft.sending, begunOn: this.draft.begunOn, answers: answers, language: this.draft.language,
        files: usesFiles(this.definition.items) ? this.draft.files : null, device: asked.oncePer === 'DEVICE' ? this.post.device() : null,
        seconds: this.seconds(), name: this.draft.name.trim() || null, phone: this.draft.phone.trim() || null,
        code: this.draft.code || null
      };
    }
  };

  function usesFiles(items) {
    return items.some(function (it) { return FILED.indexOf(it.type) >= 0 || it.items && usesFiles(it.items); });
  }

  /** A draft as it leaves for another device: photos and files stay where they are. */
  function withoutFiles(round) {
    var draft = JSON.parse(JSON.stringify(round.draft));
    each(leaves(treeOf(round.session.items()), []), function (it) {
      if (FILED.indexOf(it.item.type) >= 0 && round.session.state(it.path).value) {
        setAt(draft.answers, it.path, '');
        draft.hasFiles = true;
      }
    });
    delete draft.files;
    delete draft.code;
    draft.waits = {};
    draft.letter = asked.letter || '';
    return {draft: draft, hasFiles: draft.hasFiles};
  }

  function faultWords(fault) {
    var key = fault.key.replace('forms.', 'fault.');
    return fault.message || (asked.words[key] ? say(key) : say('fault.constraint'));
  }

  // ---- Files of a round: they leave at once where there is a network, else with the answers ---------------------

  function filesOf(round) {
    function kept(field, name, id) {
      round.previews[id] = round.previews[name];
      delete round.draft.waits[name];
      round.set(field.path, id);
      round.post.shelf.drop(name);
      round.refresh();
    }

    return {
      take: function (field, file) {
        field.say(say('file.preparing'));
        round.post.take(file, function (name, blob) {
          if (!name) {
            field.say('');
            field.fault(say('file.large'));
            return;
          }
          round.previews[name] = blob;
          round.draft.waits[name] = {name: file.name || 'file', path: field.path};
          field.fault('');
          round.change(field.path, name);
          if (asked.preview) {
            field.say(file.name);
            return;
          }
          field.say(say('file.going'));
          round.post.upload(round.draft.files, file.name, blob, function (status, answer) {
            var isThere = round.session.state(field.path).value === name;
            if (status >= 200 && status < 300 && answer.id && isThere) {
              kept(field, name, answer.id);
              field.say(say('file.kept'));
            } else if (isThere && status >= 400 && status < 500 && status !== 429) {
              round.files.drop(field.path, name);
              round.change(field.path, '');
              field.say('');
              field.fault(answer.message || say('file.refused'));
            } else if (isThere) {
              field.say(say('file.waits'));
            }
          });
        });
      },

      drop: function (path, name) {
        delete round.draft.waits[name];
        delete round.previews[name];
        round.post.shelf.drop(name);
      },

      show: function (field, name, face) {
        if (face.shown === name) {
          return;
        }
        face.shown = name;
        var show = function (blob) {
          var isPicture = blob && /^image\//.test(blob.type);
          face.hidden = !isPicture;
          if (isPicture) {
            face.src = world.URL.createObjectURL(blob);
          }
          field.say(say(/^wait-/.test(name) ? 'file.waits' : 'file.kept'));
        };
        if (round.previews[name]) {
          show(round.previews[name]);
        } else {
          round.post.shelf.find(name, show);
        }
      }
    };
  }

  // ---- Views: what is drawn stays as long as it is asked ----------------------------------------------------

  function placeAll(round, box, nodes) {
    var wanted = nodes.map(function (it) { return viewOf(round, it); });
    each(Array.prototype.slice.call(box.childNodes), function (it) {
      if (!wanted.some(function (view) { return view.node === it; })) {
        box.removeChild(it);
      }
    });
    each(wanted, function (view, at) {
      if (box.childNodes[at] !== view.node) {
        box.insertBefore(view.node, box.childNodes[at] || null);
      }
      view.tree = nodes[at];
      view.sync();
    });
  }

  function viewOf(round, node) {
    var view = round.views[node.path];
    if (!view) {
      view = node.item.type === 'GROUP' ? groupView(round, node) : node.item.type === 'REPEAT' ? repeatView(round, node) : leafView(round, node);
      round.views[node.path] = view;
    }
    return view;
  }

  function leafView(round, node) {
    var field = F.make(round, node.path, node.item);
    var view = {node: field.node, field: field, isLeft: false, isChecked: false};
    view.sync = function () {
      if (field.isNote) {
        field.update();
        return;
      }
      var state = round.session.state(node.path);
      field.update(state);
      var shows = view.isChecked || view.isLeft && state.value !== '';
      if (state.fault === null || UNABLE.indexOf(node.item.type) >= 0) {
        field.fault('');
      } else if (shows) {
        field.fault(faultWords(state.fault));
      }
    };
    return view;
  }

  function groupView(round, node) {
    var isTable = F.looks(node.item, /\btable-list\b/);
    var box = el('section', isTable ? 'group matrix' : 'group');
    var heading = el('h2', 'section');
    var hint = el('p', 'hint');
    var kids = el('div', 'questions');
    put(box, heading, hint, kids);
    var view = {node: box};
    view.sync = function () {
      F.said(round, heading, round.text(node.item.label, node.path));
      heading.hidden = !heading.textContent;
      F.said(round, hint, round.text(node.item.hint, node.path));
      hint.hidden = !hint.textContent;
      placeAll(round, kids, view.tree ? view.tree.kids : node.kids);
    };
    return view;
  }

  /** The entries of a repeat; one is open, the others say in a line what they hold. */
  function repeatView(round, node) {
    var box = el('section', 'group repeat');
    var heading = F.said(round, el('h2', 'section'), round.text(node.item.label, node.path));
    var list = el('div', 'entries');
    var more = button(say('repeat.add'), 'button add', function () {
      round.flush();
      var path = round.session.add(node.path);
      if (path) {
        entriesAt(round.draft.answers, node.path).push({});
        view.open = Number(/\[(\d+)\]$/.exec(path)[1]);
        round.isTouched = true;
        round.saveSoon();
        round.refresh();
        list.lastChild.querySelector('.entry-head').focus();
      }
    });
    var view = {node: put(box, heading, list, more), open: 1};
    heading.hidden = !heading.textContent;

    function remove(at) {
      round.flush();
      round.session.remove(node.path + '[' + at + ']');
      entriesAt(round.draft.answers, node.path).splice(at - 1, 1);
      Object.keys(round.views).forEach(function (path) {
        if (path.indexOf(node.path + '[') === 0) {
          delete round.views[path];
        }
      });
      F.empty(list);
      view.open = Math.max(1, at - 1);
      round.isTouched = true;
      round.saveSoon();
      round.refresh();
      more.focus();
    }

    function summary(entry) {
      var told = [];
      each(leaves(entry.kids, []), function (it) {
        var state = told.length < 2 && it.item.type !== 'NOTE' ? round.session.state(it.path) : {value: ''};
        if (state.value) {
          var chosen = state.choices.filter(function (choice) { return choice.name === state.value; })[0];
          told.push(chosen ? chosen.label : state.value.substring(0, 30));
        }
      });
      return told.join(' \u00b7 ');
    }

    function row(at) {
      var head = button('', 'entry-head', function () { view.unfold(view.open === at ? 0 : at); });
      var drop = button(say('repeat.remove'), 'quiet', function () { remove(at); });
      drop.setAttribute('aria-label', say('repeat.remove') + ' ' + say('repeat.no', at));
      return put(el('div', 'entry-card'), put(el('div', 'entry-top'), head, drop), el('div', 'questions'));
    }

    view.unfold = function (at) {
      view.open = at;
      round.refresh();
    };
    view.sync = function () {
      var entries = (view.tree || node).entries;
      var isFixed = round.session.state(node.path).readOnly;
      while (list.childNodes.length > entries.length) {
        list.removeChild(list.lastChild);
      }
      each(entries, function (entry, i) {
        var card = list.childNodes[i] || list.appendChild(row(i + 1));
        var isOpen = view.open === i + 1;
        var told = isOpen ? '' : summary(entry);
        var head = card.querySelector('.entry-head');
        head.textContent = say('repeat.no', i + 1) + (told ? ' \u00b7 ' + told : '');
        head.setAttribute('aria-expanded', String(isOpen));
        card.querySelector('.entry-top').lastChild.hidden = isFixed;
        card.lastChild.hidden = !isOpen;
        if (isOpen) {
          placeAll(round, card.lastChild, entry.kids);
        }
      });
      more.hidden = isFixed || entries.length >= 200;
    };
    return view;
  }

  // ---- The beginning ------------------------------------------------------------------------------------------

  function intro(it) {
    var lead = inLanguage(asked.lead);
    var box = el('div', 'intro');
    put(box, lead ? el('p', 'lead', lead) : null, el('p', 'hint', say(asked.naming === 'OPTIONAL' ? 'promise.optional' : 'promise')));
    return put(box, asked.kiosk || asked.preview || it.draft.code ? null : resuming());
  }

  /** For whoever began on another device. */
  function resuming() {
    var box = el('details', 'resuming');
    var form = el('form');
    var label = el('label', 'q-label', say('break.code'));
    var input = el('input', 'entry');
    var fault = el('p', 'fault');
    var go = el('button', 'button', say('break.go'));
    form.noValidate = true;
    input.id = label.htmlFor = 'break-code';
    input.autocomplete = 'off';
    input.maxLength = 20;
    input.setAttribute('autocapitalize', 'characters');
    input.setAttribute('aria-describedby', fault.id = 'break-fault');
    fault.setAttribute('role', 'alert');
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      fault.textContent = input.value.trim() ? '' : say('break.missing');
      if (!fault.textContent) {
        post.ask('/resumptions', {code: input.value}, function (status, draft) {
          fault.textContent = status === 200 ? resumed(draft, input.value) : status ? draft.message : say('break.noNetwork');
        });
      }
    });
    return put(box, el('summary', '', say('break.have')), put(form, label, put(el('div', 'resuming-row'), input, go), fault));
  }

  /** Answers why not, or nothing. */
  function resumed(draft, code) {
    if (draft.version !== asked.definition.id + ' ' + asked.definition.version) {
      return say('break.changed');
    }
    var hasFiles = draft.hasFiles;
    delete draft.hasFiles;
    draft.code = code;
    draft.files = post.chance();
    asked.letter = draft.letter || asked.letter;
    round = newRound().goOn(draft);
    round.isTouched = true;
    round.save();
    round.draw(true);
    if (hasFiles) {
      round.problem.textContent = say('break.files.left');
      round.problem.hidden = false;
    }
    return '';
  }

  function message(heading, text) {
    F.empty(main);
    var box = el('div', 'message');
    var title = el('h2', 'section', heading);
    put(main, put(box, title, text ? el('p', '', text) : null));
    title.tabIndex = -1;
    title.focus();
    return box;
  }

  function ask(draft) {
    var box = message(say('resume'), say('resume.text', draft.begunOn));
    put(box, put(el('div', 'choices'), button(say('resume.on'), 'button primary', function () {
      round = newRound().goOn(draft);
      round.draw(true);
    }), button(say('resume.anew'), 'button', begin)));
  }

  var post = new world.BihuanPost(asked, told);
  var round = null;
  var thanks = null;

  function newRound() {
    return new Round(asked.definition, asked.lists, post);
  }

  function begin() {
    clearTimeout(idle);
    thanks = null;
    post.store.drop('draft');
    round = newRound().begin();
    round.draw(false);
  }

  function start() {
    var draft = post.store.read('draft');
    var isSame = draft && asked.definition && draft.version === asked.definition.id + ' ' + asked.definition.version;
    var sending = post.queue()[0];
    if (sending) {
      thank(sending.id);
      post.go();
    } else if (!asked.definition) {
      return;
    } else if (asked.oncePer !== 'ANY' && post.store.read('done')) {
      message(say('state.ANSWERED'), say('state.ANSWERED.text'));
    } else if (isSame && !asked.kiosk && asked.goesOn) {
      round = newRound().goOn(draft);
      round.draw(false);
    } else if (isSame && !asked.kiosk) {
      ask(draft);
    } else {
      begin();
    }
  }

  // ---- The end --------------------------------------------------------------------------------------------------

  /** How far what was handed in has come. */
  function told(state, it) {
    if (state === 'REFUSED') {
      refused(it);
      return;
    }
    if (state === 'TAKEN') {
      if (asked.oncePer !== 'ANY' && !asked.kiosk) {
        post.store.write('done', 1);
      }
      post.store.drop('draft');
    }
    if (round && round.draft.sending === it.id) {
      round.isDone = true;
    } else if (round && !thanks || asked.kiosk) {
      return;
    }
    if (!thanks || thanks.id !== it.id) {
      thank(it.id);
    }
    thanks.say(state, it);
  }

  function thank(id) {
    var box = message(say('sending'), '');
    var heading = box.querySelector('h2');
    var status = el('p', 'told');
    status.setAttribute('role', 'status');
    put(box, tick(), status);
    box.insertBefore(box.lastChild.previousSibling, heading);
    thanks = {id: id, say: function (state, it) {
      box.className = 'message is-' + state.toLowerCase();
      heading.textContent = say(state === 'TAKEN' ? 'thanks' : state === 'GOING' ? 'sending' : 'kept');
      status.textContent = state === 'TAKEN' ? say('taken') : state === 'GOING' ? say('going') : state === 'SLOW' ? say('slow', it.seconds)
        : say(it.isDown ? 'down' : 'waiting');
      if (state === 'TAKEN') {
        receive(box, it.receipt);
      } else if (asked.kiosk && state !== 'GOING') {
        backToFirst(THANKS);
      }
    }};
  }

  function tick() {
    var ring = document.getElementById('ring').cloneNode(true);
    ring.removeAttribute('id');
    ring.setAttribute('class', 'ring large');
    return ring;
  }

  function receive(box, receipt) {
    if (receipt.calledBack) {
      put(box, el('p', '', say('called')));
    }
    if (receipt.issue) {
      put(box, el('p', '', say('opened')), el('p', 'big', receipt.issue));
    }
    if (receipt.code) {
      var paper = slip(receipt.code, say('code'), say('code.once'));
      var link = el('a', '', say('code.query'));
      link.href = asked.query;
      put(box, put(paper, asked.kiosk ? null : put(el('p'), link)));
    }
    if (asked.kiosk) {
      put(box, button(say('kiosk.done'), 'button primary', begin));
      backToFirst(receipt.code ? 90 : THANKS);
    } else if (asked.oncePer === 'ANY' && asked.definition && !post.queue().length) {
      put(box, put(el('div', 'choices'), button(say('again'), 'button', begin)));
    }
  }

  /** A code is the only way back; it is shown this once. */
  function slip(code, heading, hint) {
    var box = el('div', 'slip');
    var groups = el('p', 'groups');
    var said = el('p', 'hint');
    var plain = code.replace(/[^0-9A-Za-z]/g, '');
    said.setAttribute('role', 'status');
    for (var i = 0; i < plain.length; i += 4) {
      put(groups, el('span', '', plain.substring(i, i + 4)));
    }
    return put(box, el('h3', '', heading), groups, el('p', 'hint', hint), button(say('copy'), 'button', function () { copy(plain, said); }), said);
  }

  function copy(text, said) {
    var it = el('textarea', 'out', text);
    put(document.body, it);
    it.select();
    var isCopied = false;
    try {
      isCopied = document.execCommand('copy');
    } catch (none) {
      isCopied = false;
    }
    document.body.removeChild(it);
    said.textContent = say(isCopied ? 'copied' : 'copy.hand');
  }

  /** What the house refuses comes back to the question; nothing of it is lost. */
  function refused(it) {
    var problem = it.problem || {};
    var text = problem.message || say('refused');
    var field = it.path || (problem.faults && problem.faults[0] || problem).field;
    var draft = round && round.draft.sending === it.id ? round.draft : post.store.read('draft');
    thanks = null;
    if (it.status === 422 && asked.definition && draft) {
      round = round && round.draft === draft ? round : newRound().goOn(draft);
      round.isDone = false;
      if (it.path) {
        round.set(it.path, '');
      }
      round.lead(field || '', text);
      return;
    }
    var box = message(say('notTaken'), text);
    if (draft && asked.definition) {
      put(box, el('p', 'hint', say('stillHere')), button(say('look'), 'button', function () {
        round = round && round.draft === draft ? round : newRound().goOn(draft);
        round.isDone = false;
        round.draw(true);
      }));
    }
    if (asked.kiosk) {
      backToFirst(THANKS);
    }
  }

  function previewed() {
    var box = message(say('thanks'), say('preview.text'));
    put(box, put(el('div', 'choices'), button(say('again'), 'button', begin)));
  }

  // ---- A screen that stands there for everybody -------------------------------------------------------------------

  var idle = null;

  function backToFirst(seconds) {
    clearTimeout(idle);
    idle = setTimeout(begin, seconds * 1000);
  }

  function watchIdle() {
    if (thanks || !round) {
      return;
    }
    clearTimeout(idle);
    idle = setTimeout(function () {
      if (!round.isTouched) {
        begin();
        return;
      }
      var veil = el('div', 'veil');
      var stay = button(say('idle.stay'), 'button primary', function () {});
      var text = el('p', '', say('idle', LEFT));
      var box = put(el('div', 'dialog'), text, stay);
      box.setAttribute('role', 'alertdialog');
      box.setAttribute('aria-modal', 'true');
      box.setAttribute('aria-label', say('idle', LEFT));
      put(document.body, put(veil, box));
      stay.focus();
      var close = function () { document.body.removeChild(veil); };
      idle = setTimeout(function () {
        close();
        begin();
      }, LEFT * 1000);
      stay.addEventListener('click', function () {
        close();
        watchIdle();
      });
    }, IDLE * 1000);
  }

  // ---- Looks, and the way in ------------------------------------------------------------------------------------------

  /** Where the focus is, is shown to whoever goes by keys. */
  document.addEventListener('keydown', function () { document.documentElement.classList.add('keys'); }, true);
  document.addEventListener('mousedown', function () { document.documentElement.classList.remove('keys'); }, true);

  each(document.querySelectorAll('[data-look]'), function (it) {
    it.addEventListener('click', function () {
      var look = it.getAttribute('data-look');
      var value = it.getAttribute('aria-pressed') === 'true' ? 'normal' : it.getAttribute('data-to');
      document.documentElement.setAttribute('data-' + look, value);
      document.cookie = 'bihuan.' + look + '=' + value + '; path=/; max-age=31536000; SameSite=Lax' + (world.location.protocol === 'https:' ? '; Secure' : '');
      it.setAttribute('aria-pressed', String(value !== 'normal'));
    });
  });
  each(document.querySelectorAll('[data-language]'), function (it) {
    it.addEventListener('click', function () {
      if (round) {
        round.flush();
        round.save();
        try {
          world.sessionStorage.setItem('bihuan.goesOn', asked.token);
        } catch (none) {
          return;
        }
      }
    });
  });
  world.addEventListener('pagehide', function () {
    if (round) {
      round.flush();
      round.save();
    }
  });
  if (asked.kiosk) {
    each(['click', 'keydown', 'touchstart', 'input'], function (it) { document.addEventListener(it, watchIdle, true); });
  }
  try {
    asked.goesOn = world.sessionStorage.getItem('bihuan.goesOn') === asked.token;
    world.sessionStorage.removeItem('bihuan.goesOn');
  } catch (none) {
    asked.goesOn = false;
  }

  /** For whoever makes a form: it is asked as it is written, and nothing is kept or sent. */
  world.BihuanAnswer = {
    show: function (it) {
      asked.preview = true;
      asked.definition = it.definition;
      asked.lists = it.lists || {};
      begin();
    }
  };
  if (world.BihuanPreview) {
    world.BihuanAnswer.show(world.BihuanPreview);
  } else if (!asked.preview) {
    start();
  }
}(window));
