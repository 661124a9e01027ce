/* Plays what sessions.json tells, in any engine; answers with what came out otherwise. */
var Sessions = (function () {
  'use strict';

  var NOW = '2026-05-04T10:30:00+08:00';

  function same(left, right) {
    return JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
  }

  function sorted(it) {
    if (!it || typeof it !== 'object' || it instanceof Array) {
      return it instanceof Array ? it.map(sorted) : it;
    }
    var out = {};
    Object.keys(it).sort().forEach(function (key) { out[key] = sorted(it[key]); });
    return out;
  }

  function brief(key, value) {
    if (key === 'choices') {
      return value.map(function (it) { return it.name; });
    }
    return key === 'fault' && value ? value.key + (value.message ? ': ' + value.message : '') : value;
  }

  var STEPS = {
    set: function (session, path, text) { return session.set(path, text); },
    add: function (session, path) { return session.add(path); },
    remove: function (session, path) { return session.remove(path); },
    is: function (session, path, wanted) {
      var state = session.state(path);
      var out = {};
      Object.keys(wanted).forEach(function (key) { out[key] = brief(key, state[key]); });
      return out;
    },
    label: function (session, path) { return session.state(path).choices.map(function (it) { return it.label; }); },
    shown: function (session) { return session.items().map(function (it) { return it.path; }); },
    text: function (session, path, text) { return session.text({en: text}, path); },
    judge: function (session) {
      var it = session.judge();
      return {
        answers: it.answers,
        faults: it.faults.map(function (fault) { return fault.path + ' ' + fault.key + (fault.message ? ': ' + fault.message : ''); }),
        opens: it.opens.map(function (fired) { return fired.path + ' ' + fired.value; }),
        notifies: it.notifies.map(function (fired) { return fired.path + ' ' + fired.value; })
      };
    }
  };

  function play(it) {
    var wrong = [];
    var faults = BihuanForms.check(it.form).map(function (fault) { return fault.name + ' ' + fault.column + ' ' + fault.key; });
    if (!same(faults, it.check || [])) {
      wrong.push(it.about + ': check says ' + JSON.stringify(faults));
    }
    var session = BihuanForms.open(it.form, it.answers, {now: NOW, language: it.language || 'en', lists: it.lists || {}, seed: 'seed'});
    (it.steps || []).forEach(function (step) {
      var out = STEPS[step[0]](session, step[1], step[2]);
      var wanted = step[0] === 'shown' || step[0] === 'judge' ? step[1] : step[0] === 'add' || step[0] === 'is' || step[0] === 'label' ? step[2] : step[3];
      if (wanted !== undefined && !same(out, wanted)) {
        wrong.push(it.about + ': ' + JSON.stringify(step) + ' is ' + JSON.stringify(out));
      }
    });
    return wrong;
  }

  function expression(form, answers, within, language) {
    var out = BihuanForms.open(form, answers, {now: NOW, language: language, seed: 'seed'}).judge().answers;
    var entries = within ? out[within] : [out];
    return entries[entries.length - 1].out || '';
  }

  return {
    play: function (text) {
      return JSON.stringify([].concat.apply([], JSON.parse(text).map(play)));
    },
    expression: function (form, answers, within, language) {
      return expression(JSON.parse(form), JSON.parse(answers), within, language);
    }
  };
}());
