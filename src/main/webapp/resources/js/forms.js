/*
 * Questionnaires: the one evaluator of the phone and of the server, which runs this very file.
 * Authors' expressions are data: they are read and walked here, never handed to the engine.
 * Read from below: open and check, then the session, the plan, the functions, values and the reader.
 */
(function (world) {
  'use strict';

  var LIMITS = {
    questions: 500, items: 2000, choices: 10000, entries: 200, text: 10000, steps: 2000000,
    expression: 10000, nesting: 100, groups: 20, pattern: 2000
  };
  var DAY = 86400000;

  function Fault(key, detail) {
    this.key = key;
    this.detail = detail || '';
  }

  var owns = Object.prototype.hasOwnProperty;

  function has(map, key) {
    return owns.call(map, key);
  }

  function each(list, visit) {
    for (var i = 0; list && i < list.length; i++) {
      visit(list[i], i);
    }
  }

  function keys(map) {
    return map && typeof map === 'object' ? Object.keys(map) : [];
  }

  // ---- Reading an expression: from text to words -------------------------------------------------

  function isDigit(c) {
    return c >= '0' && c <= '9';
  }

  function isBlank(c) {
    return c === ' ' || c === '\n' || c === '\t' || c === '\r' || c === '\f' || c === '\u00a0' || c === '\u3000';
  }

  function beginsName(c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c === '_' || c >= '\u00c0' && !/[\u2000-\u206f\u3000-\u303f\uff00-\uffef]/.test(c);
  }

  function inName(c) {
    return beginsName(c) || isDigit(c) || c === '.' || c === '-';
  }

  function word(type, value, at, end) {
    return {type: type, value: value, at: at, end: end};
  }

  function words(text) {
    var list = [];
    var at = 0;
    var operand = false;
    while (at < text.length) {
      if (isBlank(text.charAt(at))) {
        at++;
      } else {
        list.push(nextWord(text, at, operand));
        at = list[list.length - 1].end;
        operand = endsOperand(list[list.length - 1]);
      }
    }
    list.push(word('end', '', text.length, text.length));
    return list;
  }

  function nextWord(text, at, operand) {
    var c = text.charAt(at);
    var next = text.charAt(at + 1);
    if (c === '"' || c === "'") {
      return quoted(text, at, c);
    }
    if (isDigit(c) || c === '.' && isDigit(next)) {
      return numeral(text, at);
    }
    if (c === '$' && next === '{') {
      return reference(text, at);
    }
    if (beginsName(c)) {
      return named(text, at, operand);
    }
    if (['!=', '<=', '>=', '//', '..', '::'].indexOf(c + next) >= 0) {
      return word('sign', c + next, at, at + 2);
    }
    if ('=<>+-*|/[](),.@'.indexOf(c) >= 0) {
      return word('sign', c, at, at + 1);
    }
    throw new Fault('forms.check.syntax', around(text, at));
  }

  function around(text, at) {
    return (at > 20 ? '\u2026' : '') + text.substring(Math.max(0, at - 20), at + 20) + (at + 20 < text.length ? '\u2026' : '');
  }

  function quoted(text, at, mark) {
    var end = text.indexOf(mark, at + 1);
    if (end < 0) {
      throw new Fault('forms.check.syntax', around(text, at));
    }
    return word('text', text.substring(at + 1, end), at, end + 1);
  }

  function numeral(text, at) {
    var end = at;
    var point = false;
    while (isDigit(text.charAt(end)) || !point && text.charAt(end) === '.') {
      point = point || text.charAt(end) === '.';
      end++;
    }
    return word('number', parseFloat(text.substring(at, end)), at, end);
  }

  function reference(text, at) {
    var end = text.indexOf('}', at);
    if (end < 0) {
      throw new Fault('forms.check.syntax', around(text, at));
    }
    return word('reference', text.substring(at + 2, end).trim(), at, end + 1);
  }

  function named(text, at, operand) {
    var end = nameEnd(text, at);
    if (text.charAt(end) === ':' && beginsName(text.charAt(end + 1))) {
      end = nameEnd(text, end + 1);
    }
    var name = text.substring(at, end);
    var operator = operand && ['and', 'or', 'div', 'mod'].indexOf(name) >= 0;
    return word(operator ? 'sign' : 'name', name, at, end);
  }

  function nameEnd(text, at) {
    while (at < text.length && inName(text.charAt(at))) {
      at++;
    }
    return at;
  }

  function endsOperand(it) {
    return it.type !== 'sign' || it.value === ')' || it.value === ']' || it.value === '.' || it.value === '..';
  }

  // ---- Reading an expression: from words to a tree -----------------------------------------------

  var POWER = {
    or: 1, and: 2, '=': 3, '!=': 3, '<': 4, '<=': 4, '>': 4, '>=': 4, '+': 5, '-': 5, '*': 6, div: 6, mod: 6, '|': 8
  };
  var UNION = 8;

  function parse(text) {
    if (text.length > LIMITS.expression) {
      throw new Fault('forms.check.tooLong', String(text.length));
    }
    var reader = {text: text, words: words(text), at: 0, depth: 0};
    var tree = parseFrom(reader, 1);
    if (peek(reader).type !== 'end') {
      surprised(reader);
    }
    return tree;
  }

  function peek(reader) {
    return reader.words[reader.at];
  }

  function isAt(reader, sign) {
    var it = peek(reader);
    return it.type === 'sign' && it.value === sign;
  }

  function accept(reader, sign) {
    if (isAt(reader, sign)) {
      reader.at++;
      return true;
    }
    return false;
  }

  function expect(reader, sign) {
    if (!accept(reader, sign)) {
      surprised(reader);
    }
  }

  function surprised(reader) {
    throw new Fault('forms.check.syntax', around(reader.text, peek(reader).at));
  }

  function power(reader) {
    var it = peek(reader);
    return it.type === 'sign' && has(POWER, it.value) ? POWER[it.value] : 0;
  }

  /** Operators of one rank stand in one row, so that a long sum is not a deep tree. */
  function parseFrom(reader, least) {
    if (++reader.depth > LIMITS.nesting) {
      throw new Fault('forms.check.deep', String(LIMITS.nesting));
    }
    var left = parsePrefix(reader);
    while (power(reader) >= least) {
      left = parseRow(reader, left, power(reader));
    }
    reader.depth--;
    return left;
  }

  function parseRow(reader, first, rank) {
    var row = {kind: 'row', first: first, rest: []};
    while (power(reader) === rank) {
      var sign = peek(reader).value;
      reader.at++;
      row.rest.push({sign: sign, tree: parseFrom(reader, rank + 1)});
    }
    return row;
  }

  function parsePrefix(reader) {
    var minus = 0;
    while (accept(reader, '-')) {
      minus++;
    }
    return minus > 0 ? {kind: 'minus', times: minus, of: parseFrom(reader, UNION)} : parsePrimary(reader);
  }

  function parsePrimary(reader) {
    var it = peek(reader);
    if (it.type === 'number' || it.type === 'text') {
      reader.at++;
      return {kind: 'constant', value: it.value};
    }
    if (accept(reader, '(')) {
      var inner = parseFrom(reader, 1);
      expect(reader, ')');
      return inner;
    }
    if (it.type === 'name' && calls(reader)) {
      return parseCall(reader);
    }
    return parsePath(reader);
  }

  function calls(reader) {
    var next = reader.words[reader.at + 1];
    return next.type === 'sign' && next.value === '(';
  }

  function parseCall(reader) {
    var name = peek(reader).value;
    reader.at += 2;
    var args = [];
    if (!accept(reader, ')')) {
      do {
        args.push(parseFrom(reader, 1));
      } while (accept(reader, ','));
      expect(reader, ')');
    }
    if (name === 'current' && args.length === 0) {
      return parseSteps(reader, {kind: 'path', from: 'current', filters: [], steps: []});
    }
    if (name === 'instance' && args.length === 1 && args[0].kind === 'constant') {
      return parseInstance(reader, String(args[0].value));
    }
    return {kind: 'call', name: name, args: args};
  }

  /** instance('list')/root/item[…]/column */
  function parseInstance(reader, list) {
    var path = parseSteps(reader, {kind: 'path', from: 'instance', list: list, filters: [], steps: []});
    if (path.steps.length < 2 || path.steps[0].name !== 'root' || path.steps[1].name !== 'item' || path.steps.length > 3) {
      surprised(reader);
    }
    path.filters = path.steps[1].filters;
    path.steps = path.steps.slice(2);
    return path;
  }

  function parsePath(reader) {
    var it = peek(reader);
    var path = {kind: 'path', from: 'here', filters: [], steps: []};
    if (it.type === 'reference') {
      reader.at++;
      path.from = 'reference';
      path.name = it.value;
      path.filters = parseFilters(reader);
      return parseSteps(reader, path);
    }
    if (accept(reader, '/')) {
      path.from = 'root';
    }
    parseStep(reader, path);
    return parseSteps(reader, path);
  }

  function parseSteps(reader, path) {
    while (accept(reader, '/')) {
      parseStep(reader, path);
    }
    return path;
  }

  function parseStep(reader, path) {
    var it = peek(reader);
    if (accept(reader, '..')) {
      path.steps.push({up: true, filters: []});
    } else if (it.type === 'name') {
      reader.at++;
      path.steps.push({name: it.value, filters: parseFilters(reader)});
    } else if (!accept(reader, '.')) {
      surprised(reader);
    }
  }

  function parseFilters(reader) {
    var filters = [];
    while (accept(reader, '[')) {
      filters.push(parseFrom(reader, 1));
      expect(reader, ']');
    }
    return filters;
  }

  // ---- Days: counted, not asked of the engine ----------------------------------------------------

  function isLeap(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  }

  function daysOfMonth(year, month) {
    return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].indexOf(month) >= 0 ? 30 : 31;
  }

  function dayNumber(year, month, day) {
    var y = month <= 2 ? year - 1 : year;
    var era = Math.floor(y / 400);
    var ofEra = y - era * 400;
    var ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
  }

  function dayOf(number) {
    var z = number + 719468;
    var era = Math.floor(z / 146097);
    var ofEra = z - era * 146097;
    var year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
    var ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
    var m = Math.floor((5 * ofYear + 2) / 153);
    var month = m < 10 ? m + 3 : m - 9;
    return {year: year + era * 400 + (month <= 2 ? 1 : 0), month: month, day: ofYear - Math.floor((153 * m + 2) / 5) + 1};
  }

  /** A day, a moment or a time as clocks show it where the form is filled in. */
  function Moment(days, ms, kind) {
    this.days = days + Math.floor(ms / DAY);
    this.ms = ms - Math.floor(ms / DAY) * DAY;
    this.kind = kind;
  }

  function readDay(text) {
    var it = /^(\d{1,4})-(\d{1,2})-(\d{1,2})$/.exec(text);
    if (!it) {
      return null;
    }
    var year = Number(it[1]);
    var month = Number(it[2]);
    var day = Number(it[3]);
    return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month) ? dayNumber(year, month, day) : null;
  }

  /** {ms of the day, zone in minutes or null} */
  function readTime(text) {
    var it = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/.exec(text);
    if (!it || Number(it[1]) > 23 || Number(it[2]) > 59 || Number(it[3] || 0) > 59) {
      return null;
    }
    var ms = it[4] ? Math.floor(Number('0.' + it[4]) * 1000 + 1e-6) : 0;
    return {ms: ((Number(it[1]) * 60 + Number(it[2])) * 60 + Number(it[3] || 0)) * 1000 + ms, zone: readZone(it[5])};
  }

  function readZone(text) {
    if (!text) {
      return null;
    }
    if (text === 'Z') {
      return 0;
    }
    var minutes = Number(text.substr(1, 2)) * 60 + Number(text.replace(':', '').substr(3, 2) || 0);
    return text.charAt(0) === '-' ? -minutes : minutes;
  }

  function readMoment(text, zone) {
    var at = text.indexOf('T');
    var day = readDay(at < 0 ? text : text.substring(0, at));
    if (day === null || at < 0) {
      return day === null ? null : new Moment(day, 0, 'day');
    }
    var time = readTime(text.substring(at + 1));
    if (time === null) {
      return null;
    }
    return new Moment(day, time.ms + (time.zone === null ? 0 : (zone - time.zone) * 60000), 'moment');
  }

  function zoneOf(now) {
    var at = now.indexOf('T');
    var time = at < 0 ? null : readTime(now.substring(at + 1));
    return time === null || time.zone === null ? 0 : time.zone;
  }

  function pad(number, length) {
    var text = String(number);
    while (text.length < length) {
      text = '0' + text;
    }
    return text;
  }

  function dayText(moment) {
    var it = dayOf(moment.days);
    return it.year + '-' + pad(it.month, 2) + '-' + pad(it.day, 2);
  }

  function clock(moment) {
    return {
      hour: Math.floor(moment.ms / 3600000), minute: Math.floor(moment.ms / 60000) % 60,
      second: Math.floor(moment.ms / 1000) % 60, ms: moment.ms % 1000
    };
  }

  function timeText(moment) {
    var it = clock(moment);
    var text = pad(it.hour, 2) + ':' + pad(it.minute, 2);
    return it.second + it.ms === 0 ? text : text + ':' + pad(it.second, 2) + (it.ms ? '.' + pad(it.ms, 3) : '');
  }

  function momentText(moment, zone) {
    var it = clock(moment);
    var minutes = Math.abs(zone);
    return dayText(moment) + 'T' + pad(it.hour, 2) + ':' + pad(it.minute, 2) + ':' + pad(it.second, 2) + '.' + pad(it.ms, 3)
      + (zone < 0 ? '-' : '+') + pad(Math.floor(minutes / 60), 2) + ':' + pad(minutes % 60, 2);
  }

  var MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  var WEEK = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  var WEEK_CHINESE = '\u65e5\u4e00\u4e8c\u4e09\u56db\u4e94\u516d';

  function isChinese(language) {
    return /^zh/i.test(language || '');
  }

  var DATE_SIGNS = {
    '%': function () { return '%'; },
    Y: function (it) { return pad(it.year, 4); },
    y: function (it) { return pad(it.year, 4).substring(2); },
    m: function (it) { return pad(it.month, 2); },
    n: function (it) { return String(it.month); },
    b: function (it) { return isChinese(it.language) ? it.month + '\u6708' : MONTHS[it.month - 1]; },
    d: function (it) { return pad(it.day, 2); },
    e: function (it) { return String(it.day); },
    a: function (it) { return isChinese(it.language) ? '\u5468' + WEEK_CHINESE.charAt(it.weekday) : WEEK[it.weekday]; },
    H: function (it) { return pad(it.hour, 2); },
    h: function (it) { return String(it.hour); },
    M: function (it) { return pad(it.minute, 2); },
    S: function (it) { return pad(it.second, 2); },
    '3': function (it) { return pad(it.ms, 3); }
  };

  function formatMoment(moment, format, language) {
    var it = dayOf(moment.days);
    var time = clock(moment);
    it.hour = time.hour;
    it.minute = time.minute;
    it.second = time.second;
    it.ms = time.ms;
    it.weekday = ((moment.days + 4) % 7 + 7) % 7;
    it.language = language;
    return format.replace(/%([\s\S]?)/g, function (all, sign) {
      return has(DATE_SIGNS, sign) ? DATE_SIGNS[sign](it) : '';
    });
  }

  function checkDateFormat(format) {
    format.replace(/%([\s\S]?)/g, function (all, sign) {
      if (!has(DATE_SIGNS, sign)) {
        throw new Fault('forms.check.format', all);
      }
      return all;
    });
  }

  // ---- Patterns of regex(): a machine that reads each sign once ----------------------------------

  // Runs of signs of Unicode 13: the gap before each and how many follow its first, in base 36.
  var LETTERS = '1t,p 7,p 1c b 5 6,m 2,u 2,cp 5,b f,4 8 2 3m,4 2,1 3,3 2 7 2,2 2 2,j 2,2a 2,3u 9,4l 2,11 3 7,14 20,q 5,3 1a,16 10,1 2,2q 2 g,1 8,1 b,2 3 h '
    + '2,t u,2g c p,w a,1 5 6,l 5 a 4 o,o 8,a 1i,k 2,h 1p,1h 4 j 8,9 g,f 5,7 3,1 3,l 2,6 2 4,3 4 h e,1 2,2 f,1 b 9,5 5,1 3,l 2,6 2,1 2,1 2,1 w,3 2 '
    + 'k,2 h,8 2,2 2,l 2,6 2,1 2,4 4 j g,1 o c,7 3,1 3,l 2,6 2,1 2,4 4 v,1 2,2 g i 2,5 4,2 2,3 4,1 2 2,1 4,1 4,2 4,b n 1h,7 2,2 2,m 2,f 4 r,2 6,1 v '
    + '5,7 2,2 2,m 2,9 2,4 4 x 2,1 g,1 i,8 2,2 2,14 3 h 6,2 9,2 p,5 6,h 4,n 2,8 2 3,6 1n,1b 2,1 d,6 1n,1 2 2,4 2,n 2 2,9 2,1 a 3,4 2 m,3 x 1s,7 2,z '
    + 's,4 38,16 l h,5 5,3 4 4,1 8,2 5,c d i,11 2 6 3,16 2,98 2,3 3,6 2 2,3 3,14 2,3 3,w 2,3 3,6 2 2,3 3,e 2,1k 2,3 3,1u 12,f h,2d 3,5 4,h7 3,g 2,p '
    + '6,22 7,7 8,c 2,3 f,h f,h f,c 2,2 g,1f 10 5 1w,2g 8,4 3,x 2 6,1x b,u 1e,t 3,4 c,17 5,p 1j,m a,1g 2b 2m,1a i,6 1k,t e,1 b,17 r,z 16,2 b,z 3,8 '
    + '8,16 3,2 16,3 2,5 2,1 4 6,5b 1t,7p 3,5 3,11 3,5 3,7 2 2 2 2,u 3,1g 2,6 2 4,2 2,6 4,3 3,5 5,c 6,2 2,6 39 e h,c 2u 5 3,9 2 4,4 7 2 2 2,3 2,a '
    + '3,3 6,4 5 1h,1 22k,1a 2,1a 2,3o 7,3 4,1 d,11 2 6 3,1j 8 h,m a,6 2,6 2,6 2,6 2,6 2,6 2,6 2,6 29 d2,1 17,4 6,1 5,2d 7,2 2,2h 2,3 6,16 2,2l i,v '
    + '1d,f e9,533 1t,g70 4,wc 1w,19 3,7g 4,f b,1 l,1a h,u 3,1x 1e,8 3,2u 3,1g 3,8 17,c 2,2 2,3 2,m u,1f f,1d 1r,5 4 2,1 c,r b,m q,s 8,1a t h,4 2,9 '
    + 'b,4 2,14 o,2 2,7 l,m 4 4,1d 2 4,1 3,4 3 2 p,2 3,a 8,2 d,5 3,5 3,5 a,6 2,6 2,16 2,d 7,36 u,8mb d,m 5,1c 6it,a5 3,2x 13,6 d,4 6 2,9 2,c 2,4 2 '
    + '2,1 2,1 2,2z y,a2 j,1r 3,1h 15,b 39,4 2,3q 11,p 7,p c,2g 4,5 3,5 3,5 3,2 10,b 2,p 2,i 2,1 2,e 3,d z,3e au,s 4,1c 1c,v e,j 2,7 7,11 b,t 3,z '
    + '5,7 1d,4d j,z 5,z 5,13 9,1f 4d,8m a,l b,7 49,5 3 2,17 2,1 4 3,m b,m a,u 1u,i 2,1 b,l b,p 1z,1j 7,1 1t g,3 2,2 2,s 17,s 4,s 10,7 2,r s,1h b,l '
    + 'b,i e,h 33,20 1k,1e e,1e e,z 9p,15 7,1 27,s b 9,l 2z,k s,m d,1g 24,18 x,o r,z u 3 9,y 4 d,1b f,3 m 2 10,h 2,o 2d,6 2 2,3 2,e 2,9 8,1a 13,7 '
    + '3,1 3,l 2,6 2,1 2,4 4 j d,4 4f,1g j,3 l,2 v,1b l,1 2 55,1a 16,3 11,1b l 1o,16 e 20,q 6e,17 39,1r w,7 3 3,7 2,1 2,n g 2 2n,7 3,12 h 2 t b,13 '
    + '8 m c,19 k z,1k 7c,8 2,10 i 1e,t 35,6 2,1 2,11 m q,5 2,1 2,v f 94,i 5a 28,pl 6f,5f 24d,tq 34i,g6 6nu,fs 8,u 36,t j,1b h,3 w,k 6,i j5,1r '
    + '3l,22 6 1v,c 1t,1 2 t,4qf 9,yd 17,8 6wo,7y 1e,2 i,3 9,az 1s5,2y 6,c 4,8 8,9 4mf,2c 2,1y 2,1 3 3,1 3,3 2,b 2 2,6 2,1s 2,3 3,7 2,6 2,r 2,3 2,4 '
    + '2 4,6 2,9f 3,o 2,o 2,u 2,o 2,u 2,o 2,u 2,o 2,u 2,o 2,7 1th,18 b,6 h aa,17 105,5g 1o,1v 8 xh,3 2,q 2,1 2 3 2,9 2,3 2 2 7 5 2 2 2,2 2,1 2 3 2 '
    + '2 2 2 2,1 2 3,3 2,6 2,3 2,3 2 2,9 2,g 6,2 2,4 2,g 3et,wyl z,378 c,65 3,4g1 f,5rk 2e8,f1 15v,3t6';
  var DIGITS = '1c,9 17r,9 3r,9 5j,9 bh,9 3b,9 3b,9 3b,9 3b,9 3b,9 3b,9 3b,9 3b,9 3b,9 2p,9 3b,9 1z,9 7r,9 1z,9 1fr,9 13,9 8d,9 3l,9 4n,9 7,9 53,9 2f,9 3r,9 '
    + '7,9 r7r,9 iv,9 13,9 5j,9 n,9 2f,9 bb,9 gev,9 13b,9 1on,9 ml,9 3l,9 1p,9 41,9 7r,9 9j,9 3b,9 af,9 2v,9 2v,9 br,9 2v,9 l3,9 6v,9 1z,9 f5j,9 '
    + '6f,9 lf9,1d 1tt,9 br,9 193,9 3o7,9';
  var HAN = '96o,p 2,2g d,5x 1c 2 q,8 f,3 qt,533 1t,g70 hl0,a5 3,2x n4n,1 sgf,wyl z,378 c,65 3,4g1 f,5rk 2e8,f1 15v,3t6';
  var unpacked = {};

  function unpackRuns(packed) {
    if (!has(unpacked, packed)) {
      var runs = [];
      var at = 0;
      each(packed.split(' '), function (it) {
        var pair = it.split(',');
        var from = at + parseInt(pair[0], 36);
        at = from + parseInt(pair[1] || '0', 36);
        runs.push(from, at);
      });
      unpacked[packed] = runs;
    }
    return unpacked[packed];
  }

  function isIn(runs, code) {
    var low = 0;
    var high = runs.length / 2 - 1;
    while (low <= high) {
      var middle = (low + high) >> 1;
      if (code < runs[2 * middle]) {
        high = middle - 1;
      } else if (code > runs[2 * middle + 1]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }

  function runs(list) {
    return function (code) { return isIn(list, code); };
  }

  function not(test) {
    return function (code) { return !test(code); };
  }

  function packedRuns(packed) {
    return function (code) { return isIn(unpackRuns(packed), code); };
  }

  function sign(code) {
    return code > 0xffff
      ? String.fromCharCode(0xd800 + (code - 0x10000 >> 10), 0xdc00 + (code - 0x10000 & 0x3ff))
      : String.fromCharCode(code);
  }

  function isUpper(code) {
    var it = sign(code);
    return it.toLowerCase() !== it && it.toUpperCase() === it;
  }

  function isLower(code) {
    var it = sign(code);
    return it.toUpperCase() !== it && it.toLowerCase() === it;
  }

  var CLASSES = {
    d: runs([48, 57]), w: runs([48, 57, 65, 90, 95, 95, 97, 122]), s: runs([9, 13, 32, 32]),
    L: packedRuns(LETTERS), Lu: isUpper, Ll: isLower, IsUppercase: isUpper, IsLowercase: isLower,
    Nd: packedRuns(DIGITS), IsDigit: packedRuns(DIGITS), IsHan: packedRuns(HAN), Han: packedRuns(HAN),
    Alpha: runs([65, 90, 97, 122]), Digit: runs([48, 57]), Alnum: runs([48, 57, 65, 90, 97, 122]),
    Upper: runs([65, 90]), Lower: runs([97, 122]), Punct: runs([33, 47, 58, 64, 91, 96, 123, 126]), Space: runs([9, 13, 32, 32]),
    any: not(runs([10, 10, 13, 13, 0x85, 0x85, 0x2028, 0x2029]))
  };
  var CONTROLS = {t: 9, n: 10, r: 13, f: 12, a: 7, e: 27};

  function Pattern(text) {
    this.signs = codes(text);
    this.at = 0;
    this.depth = 0;
    this.states = [];
    this.text = text;
    this.work = 0;
    var whole = this.alternatives();
    if (this.at < this.signs.length) {
      this.wrong();
    }
    this.start = whole(this.state({end: true}));
  }

  function codes(text) {
    var list = [];
    for (var i = 0; i < text.length; i++) {
      var code = text.charCodeAt(i);
      var next = text.charCodeAt(i + 1);
      if (code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
        code = 0x10000 + (code - 0xd800 << 10) + next - 0xdc00;
        i++;
      }
      list.push(code);
    }
    return list;
  }

  /** At the end, or before the line's end that ends the text. */
  function isLast(signs, at) {
    var left = signs.length - at;
    return left === 0 || left === 1 && !CLASSES.any(signs[at]) && !(signs[at] === 10 && signs[at - 1] === 13)
      || left === 2 && signs[at] === 13 && signs[at + 1] === 10;
  }

  Pattern.prototype = {
    wrong: function () {
      throw new Fault('forms.check.pattern', this.text);
    },

    state: function (it) {
      if (this.states.length >= LIMITS.pattern) {
        throw new Fault('forms.check.pattern', this.text);
      }
      it.number = this.states.length;
      this.states.push(it);
      return it;
    },

    now: function () {
      return this.at < this.signs.length ? sign(this.signs[this.at]) : '';
    },

    take: function (text) {
      if (this.now() === text) {
        this.at++;
        return true;
      }
      return false;
    },

    /** Each part is a function from the state that follows to the state it begins with. */
    alternatives: function () {
      var self = this;
      if (++this.depth > LIMITS.nesting) {
        this.wrong();
      }
      var ways = [this.sequence()];
      while (this.take('|')) {
        ways.push(this.sequence());
      }
      this.depth--;
      return ways.length === 1 ? ways[0] : function (next) {
        return self.state({ways: ways.map(function (it) { return it(next); })});
      };
    },

    sequence: function () {
      var self = this;
      var parts = [];
      while (this.at < this.signs.length && this.now() !== '|' && this.now() !== ')') {
        parts.push(this.repeated(this.atom()));
      }
      return function (next) {
        if (++self.work > 10 * LIMITS.pattern) {
          self.wrong();
        }
        for (var i = parts.length - 1; i >= 0; i--) {
          next = parts[i](next);
        }
        return next;
      };
    },

    repeated: function (atom) {
      var times = this.times();
      if (!times) {
        return atom;
      }
      this.take('?');
      if (this.now() === '+' || this.now() === '*' || this.now() === '?' || this.now() === '{') {
        this.wrong();
      }
      return this.between(atom, times.least, times.most);
    },

    times: function () {
      if (this.take('?')) {
        return {least: 0, most: 1};
      }
      if (this.take('*')) {
        return {least: 0, most: Infinity};
      }
      if (this.take('+')) {
        return {least: 1, most: Infinity};
      }
      return this.take('{') ? this.bounds() : null;
    },

    bounds: function () {
      var least = this.integer();
      var most = least;
      if (this.take(',')) {
        most = this.now() === '}' ? Infinity : this.integer();
      }
      if (!this.take('}') || most < least || least > 1000 || most !== Infinity && most > 1000) {
        this.wrong();
      }
      return {least: least, most: most};
    },

    integer: function () {
      var text = '';
      while (isDigit(this.now()) && text.length < 5 && this.now() !== '') {
        text += this.now();
        this.at++;
      }
      if (text === '') {
        this.wrong();
      }
      return Number(text);
    },

    between: function (atom, least, most) {
      var self = this;
      return function (next) {
        var begin = next;
        if (most === Infinity) {
          var loop = self.state({ways: []});
          loop.ways.push(atom(loop), next);
          begin = loop;
        }
        for (var i = least; most !== Infinity && i < most; i++) {
          begin = self.state({ways: [atom(begin), next]});
        }
        for (var j = 0; j < least; j++) {
          begin = atom(begin);
        }
        return begin;
      };
    },

    atom: function () {
      if (this.take('(')) {
        return this.group();
      }
      if (this.take('[')) {
        return this.one(this.set());
      }
      if (this.take('.')) {
        return this.one(CLASSES.any);
      }
      if (this.take('^')) {
        return this.anchor('first');
      }
      if (this.take('$')) {
        return this.anchor('last');
      }
      if (this.take('\\')) {
        return this.one(this.escaped());
      }
      if (['*', '+', '?', '{'].indexOf(this.now()) >= 0) {
        this.wrong();
      }
      var code = this.signs[this.at++];
      return this.one(runs([code, code]));
    },

    group: function () {
      if (this.take('?') && !this.take(':')) {
        this.wrong();
      }
      var inner = this.alternatives();
      if (!this.take(')')) {
        this.wrong();
      }
      return inner;
    },

    one: function (test) {
      var self = this;
      return function (next) { return self.state({test: test, next: next}); };
    },

    anchor: function (place) {
      var self = this;
      return function (next) { return self.state({anchor: place, next: next}); };
    },

    escaped: function () {
      var it = this.escape();
      return typeof it === 'number' ? runs([it, it]) : it;
    },

    /** A sign by its number, or a test for a class of signs. */
    escape: function () {
      var it = this.now();
      var code = this.signs[this.at++];
      if (it === 'd' || it === 'w' || it === 's') {
        return CLASSES[it];
      }
      if (it === 'D' || it === 'W' || it === 'S') {
        return not(CLASSES[it.toLowerCase()]);
      }
      if (it === 'p' || it === 'P') {
        return it === 'p' ? this.property() : not(this.property());
      }
      if (it === 'u' || it === 'x') {
        return this.hex(it === 'u' ? 4 : 2);
      }
      if (has(CONTROLS, it)) {
        return CONTROLS[it];
      }
      if (it === '' || /[A-Za-z0-9]/.test(it)) {
        this.wrong();
      }
      return code;
    },

    property: function () {
      var name = '';
      if (this.take('{')) {
        while (this.now() !== '' && this.now() !== '}') {
          name += this.now();
          this.at++;
        }
        this.at++;
      } else {
        name = this.now();
        this.at++;
      }
      name = name.replace(/^(script|sc|IsScript)=/, '').replace(/^Is([LN]\w?)$/, '$1');
      if (!has(CLASSES, name) || /^([dws]|any)$/.test(name)) {
        this.wrong();
      }
      return CLASSES[name];
    },

    hex: function (length) {
      var text = '';
      while (text.length < length && /^[0-9A-Fa-f]$/.test(this.now())) {
        text += this.now();
        this.at++;
      }
      if (text.length < length) {
        this.wrong();
      }
      return parseInt(text, 16);
    },

    set: function () {
      var inside = !this.take('^');
      var tests = [];
      do {
        if (this.at >= this.signs.length) {
          this.wrong();
        }
        tests.push(this.member(tests.length === 0));
      } while (!this.take(']'));
      var test = function (code) {
        for (var i = 0; i < tests.length; i++) {
          if (tests[i](code)) {
            return true;
          }
        }
        return false;
      };
      return inside ? test : not(test);
    },

    member: function () {
      var from = this.member1();
      if (typeof from !== 'number') {
        return from;
      }
      if (this.now() === '-' && this.at + 1 < this.signs.length && sign(this.signs[this.at + 1]) !== ']') {
        this.at++;
        var to = this.member1();
        if (typeof to !== 'number' || to < from) {
          this.wrong();
        }
        return runs([from, to]);
      }
      return runs([from, from]);
    },

    member1: function () {
      if (this.take('\\')) {
        return this.escape();
      }
      if (this.now() === '[' || this.now() === ']' || this.now() === '&' && this.signs[this.at + 1] === 38) {
        this.wrong();
      }
      return this.signs[this.at++];
    },

    matches: function (text, spend) {
      var signs = codes(text);
      var states = this.closure([this.start], 0, signs);
      for (var i = 0; i < signs.length && states.length > 0; i++) {
        spend(states.length);
        var next = [];
        for (var j = 0; j < states.length; j++) {
          if (states[j].test && states[j].test(signs[i])) {
            next.push(states[j].next);
          }
        }
        states = this.closure(next, i + 1, signs);
      }
      return states.some(function (it) { return it.end; });
    },

    closure: function (open, at, signs) {
      var seen = {};
      var reached = [];
      open = open.slice();
      while (open.length > 0) {
        var it = open.pop();
        if (!seen[it.number]) {
          seen[it.number] = true;
          if (it.ways) {
            Array.prototype.push.apply(open, it.ways);
          } else if (it.anchor) {
            if (it.anchor === 'first' ? at === 0 : isLast(signs, at)) {
              open.push(it.next);
            }
          } else {
            reached.push(it);
          }
        }
      }
      return reached;
    }
  };

  var patterns = {};
  var patternCount = 0;

  function patternOf(text) {
    if (!has(patterns, '.' + text)) {
      if (++patternCount > 200) {
        patterns = {};
        patternCount = 1;
      }
      patterns['.' + text] = new Pattern(text);
    }
    return patterns['.' + text];
  }

  // ---- Values: text, number, truth, moment, nodes -------------------------------------------------

  function Nodes(list) {
    this.list = list;
  }

  function single(value) {
    if (value instanceof Nodes) {
      return value.list.length > 0 ? valueOf(value.list[0]) : '';
    }
    return value;
  }

  function valueOf(node) {
    if (node.choice) {
      return node.text;
    }
    return node.relevant ? node.value : '';
  }

  function toTruth(value) {
    value = single(value);
    if (typeof value === 'number') {
      return Math.abs(value) > 1e-12;
    }
    return typeof value === 'string' ? value.length > 0 : value instanceof Moment || value === true;
  }

  function toNumber(value) {
    value = single(value);
    if (typeof value === 'number') {
      return value;
    }
    if (typeof value === 'boolean') {
      return value ? 1 : 0;
    }
    return value instanceof Moment ? value.days : numberOf(value);
  }

  function numberOf(text) {
    var it = text.replace(/,/g, '.').trim();
    return /^-?(\d+\.?\d*|\.\d+)$/.test(it) ? parseFloat(it) : NaN;
  }

  /** For arithmetic that keeps the time of day. */
  function toFraction(value) {
    value = single(value);
    return value instanceof Moment ? value.days + value.ms / DAY : toNumber(value);
  }

  function toInteger(value) {
    var number = toNumber(value);
    return number < 0 ? Math.ceil(number) : Math.floor(number);
  }

  function toText(value) {
    value = single(value);
    if (typeof value === 'string') {
      return value;
    }
    if (typeof value === 'number') {
      return numberText(value);
    }
    if (value instanceof Moment) {
      return value.kind === 'time' ? timeText(value) : dayText(value);
    }
    return value ? 'true' : 'false';
  }

  function numberText(number) {
    if (Math.abs(number) < 1e-12) {
      return '0';
    }
    var whole = Math.round(number);
    return plain(Math.abs(number - whole) < 1e-12 ? whole : number);
  }

  /** Without an exponent. */
  function plain(number) {
    var it = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(String(number));
    if (!it) {
      return String(number);
    }
    var digits = it[2] + (it[3] || '');
    var point = it[2].length + Number(it[4]);
    if (point <= 0) {
      return it[1] + '0.' + new Array(1 - point).join('0') + digits;
    }
    return it[1] + digits + new Array(Math.max(0, point - digits.length) + 1).join('0');
  }

  /** Halves go up, as they do on paper for what is above nought. */
  function round(number, places) {
    if (!isFinite(number)) {
      return number;
    }
    if (Math.abs(places) > 30) {
      return NaN;
    }
    if (places < 0) {
      return Math.floor(number / Math.pow(10, -places) + 0.5) * Math.pow(10, -places);
    }
    var it = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain(number));
    var fraction = it[3] || '';
    if (fraction.length <= places) {
      return number;
    }
    var rest = Number('0.' + fraction.substring(places));
    var kept = it[2] + fraction.substring(0, places);
    return 0 + Number(it[1] + shift(rest > 0.5 || rest === 0.5 && it[1] === '' ? increased(kept) : kept, places));
  }

  function increased(digits) {
    var list = digits.split('');
    var at = list.length - 1;
    while (at >= 0 && list[at] === '9') {
      list[at--] = '0';
    }
    if (at < 0) {
      return '1' + list.join('');
    }
    list[at] = String(Number(list[at]) + 1);
    return list.join('');
  }

  function shift(digits, places) {
    return places === 0 ? digits : digits.substring(0, digits.length - places) + '.' + digits.substring(digits.length - places);
  }

  function isEmpty(value) {
    value = single(value);
    return value === '' || typeof value === 'number' && isNaN(value);
  }

  function equal(left, right) {
    left = single(left);
    right = single(right);
    if (typeof left === 'boolean' || typeof right === 'boolean') {
      return toTruth(left) === toTruth(right);
    }
    if (typeof left === 'number' || typeof right === 'number') {
      return Math.abs(toNumber(left) - toNumber(right)) < 1e-12;
    }
    return toText(left) === toText(right);
  }

  // ---- Functions ---------------------------------------------------------------------------------

  var FUNCTIONS = {};
  var UNSUPPORTED = ['pulldata', 'digest', 'base64-decode', 'extract-signed', 'property', 'last-saved'];

  /** What it is called, how many arguments it takes, what it does with their values. */
  function give(name, least, most, run) {
    FUNCTIONS[name] = {least: least, most: most, run: run};
  }

  /** One that decides itself which arguments it looks at. */
  function giveLazy(name, least, most, run) {
    give(name, least, most, run);
    FUNCTIONS[name].lazy = true;
  }

  function values(args) {
    var list = [];
    each(args, function (it) {
      if (it instanceof Nodes) {
        each(it.list, function (node) { list.push(valueOf(node)); });
      } else {
        list.push(it);
      }
    });
    return list;
  }

  function numbers(args) {
    return values(args).map(toNumber).filter(function (it) { return !isNaN(it); });
  }

  function chosen(value) {
    return toText(value).split(' ').filter(function (it) { return it !== ''; });
  }

  function nodesOf(value) {
    return value instanceof Nodes ? value.list : [];
  }

  function toMoment(value, keepTime, context) {
    value = single(value);
    if (typeof value === 'boolean') {
      return null;
    }
    if (typeof value === 'string') {
      return readMoment(value, clockOf(context.session).zone);
    }
    if (value instanceof Moment) {
      return keepTime ? value : new Moment(value.days, 0, 'day');
    }
    if (!(Math.abs(value) <= 2932896)) {
      return null;
    }
    return keepTime
      ? new Moment(0, Math.floor(value * DAY) + clockOf(context.session).zone * 60000, 'moment')
      : new Moment(toInteger(value), 0, 'day');
  }

  function moment(keepTime) {
    return function (args, context) {
      var it = toMoment(args[0], keepTime, context);
      return it === null ? '' : it;
    };
  }

  function decimalMoment(keepDate) {
    return function (args, context) {
      var value = single(args[0]);
      if (typeof value === 'number') {
        return keepDate ? value : value - Math.floor(value);
      }
      var it = toMoment(value, true, context);
      if (it === null) {
        return '';
      }
      return keepDate ? it.days + (it.ms - clockOf(context.session).zone * 60000) / DAY : it.ms / DAY;
    };
  }

  function formatted(args, context) {
    var it = toMoment(args[0], true, context);
    return it === null ? '' : formatMoment(it, toText(args[1]), context.session.language);
  }

  function joined(separator, list) {
    return list.map(toText).join(separator);
  }

  function here(args, context) {
    return args.length > 0 ? toText(args[0]) : toText(valueOf(context.node));
  }

  function math(name, count, run) {
    give(name, count, count, function (args) {
      return run.apply(null, args.map(toFraction));
    });
  }

  function substring(args) {
    var text = toText(args[0]);
    var start = place(toInteger(args[1]), text);
    var end = args.length > 2 ? place(toInteger(args[2]), text) : text.length;
    return start <= end ? text.substring(start, end) : '';
  }

  function place(at, text) {
    at = isNaN(at) ? 0 : at;
    return Math.min(Math.max(0, at < 0 ? text.length + at : at), text.length);
  }

  function translate(args) {
    var from = toText(args[1]);
    var to = toText(args[2]);
    return toText(args[0]).split('').map(function (it) {
      var at = from.indexOf(it);
      return at < 0 ? it : to.charAt(at);
    }).join('');
  }

  function checklist(args) {
    var least = toInteger(args[0]);
    var most = toInteger(args[1]);
    var count = values(args.slice(2)).filter(toTruth).length;
    return !(least >= 0 && count < least || most >= 0 && count > most);
  }

  function weightedChecklist(args) {
    var pairs = args.length === 4
      ? [values([args[2]]), values([args[3]])]
      : [args.slice(2).filter(isEven), args.slice(2).filter(isOdd)];
    var sum = 0;
    each(pairs[0], function (it, at) {
      sum += toTruth(it) ? toNumber(pairs[1][at] === undefined ? '' : pairs[1][at]) : 0;
    });
    return sum >= toNumber(args[0]) && sum <= toNumber(args[1]);
  }

  function isEven(it, at) {
    return at % 2 === 0;
  }

  function isOdd(it, at) {
    return at % 2 === 1;
  }

  function uuid(args, context) {
    var random = chanceOf(context.session);
    var shape = args.length > 0 ? new Array(Math.min(100, Math.max(0, toInteger(args[0]))) + 1).join('w') : 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx';
    return shape.replace(/[wxy]/g, function (it) {
      return it === 'w' ? Math.floor(random.next() * 36).toString(36).toUpperCase()
        : Math.floor(it === 'y' ? 8 + random.next() * 4 : random.next() * 16).toString(16);
    });
  }

  /** The generator of the XForms specification, so that a seed means the same order everywhere. */
  function Random(seed) {
    this.seed = seed % 2147483647;
    if (!(this.seed > 0)) {
      this.seed = (this.seed || 0) + 2147483646;
    }
  }

  Random.prototype.next = function () {
    this.seed = this.seed * 16807 % 2147483647;
    return (this.seed - 1) / 2147483646;
  };

  /** Made when a form first leaves something to chance: most never do. */
  function chanceOf(session) {
    session.random = session.random || new Random(seedOf(session.seed));
    return session.random;
  }

  function seedOf(value) {
    var number = toNumber(value);
    if (!isNaN(number)) {
      return toInteger(number);
    }
    var hash = 7;
    each(toText(value).split(''), function (it) {
      hash = (hash * 31 + it.charCodeAt(0)) % 2147483647;
    });
    return hash;
  }

  function shuffle(list, random) {
    var out = [];
    each(list, function (it, i) {
      var j = Math.floor(random.next() * (i + 1));
      if (j !== i) {
        out[i] = out[j];
      }
      out[j] = it;
    });
    return out;
  }

  function choiceName(args, context, call) {
    var list = call.spec ? choicesOf(context.session, call.spec) : [];
    var name = toText(args[0]);
    for (var i = 0; i < list.length; i++) {
      if (list[i].name === name) {
        return inLanguage(list[i].label, context.session) || name;
      }
    }
    return '';
  }

  function position(args, context) {
    if (args.length === 0) {
      return context.position > 0 ? context.position : context.node.position || 1;
    }
    return nodesOf(args[0]).length > 0 ? nodesOf(args[0])[0].position || 1 : 0;
  }

  function once(trees, context) {
    var now = valueOf(context.node);
    return isEmpty(now) ? evaluate(trees[0], context) : now;
  }

  function indexedRepeat(trees, context) {
    var target = trees[0].target;
    var indexes = {};
    for (var i = 1; i + 1 < trees.length; i += 2) {
      if (trees[i].target) {
        indexes[trees[i].target.id] = Math.max(1, toInteger(evaluate(trees[i + 1], context)) || 1);
      }
    }
    var nodes = [context.session.root];
    each(target ? lineOf(target) : [], function (spec) {
      nodes = within(nodes, spec.name);
      if (spec.repeats && has(indexes, spec.id)) {
        nodes = nodes.filter(function (it) { return it.position === indexes[spec.id]; });
      } else if (spec.repeats && ancestor(context.origin, spec)) {
        nodes = nodes.filter(function (it) { return it === ancestor(context.origin, spec); });
      }
    });
    return new Nodes(relevantOnes(nodes));
  }

  // Places: degrees north and east, distances in metres on a ball.
  var EARTH = 6378100;

  function radians(degrees) {
    return degrees * Math.PI / 180;
  }

  function points(args) {
    var list = [];
    each(values(args), function (it) {
      each(toText(it).split(';'), function (text) {
        var numbers = text.trim().split(/\s+/).map(numberOf);
        if (numbers.length >= 2 && !isNaN(numbers[0]) && !isNaN(numbers[1])) {
          list.push({north: numbers[0], east: numbers[1]});
        }
      });
    });
    return list;
  }

  function distance(args) {
    var list = points(args);
    var sum = 0;
    for (var i = 1; i < list.length; i++) {
      var a = list[i - 1];
      var b = list[i];
      sum += EARTH * Math.acos(Math.min(1, Math.sin(radians(a.north)) * Math.sin(radians(b.north))
        + Math.cos(radians(a.north)) * Math.cos(radians(b.north)) * Math.cos(radians(a.east - b.east))));
    }
    return sum;
  }

  function area(args) {
    var list = points(args);
    var round360 = 2 * Math.PI * EARTH / 360;
    var flat = list.slice(1).map(function (it) {
      return {y: (it.north - list[0].north) * round360, x: (it.east - list[0].east) * round360 * Math.cos(radians(it.north))};
    });
    var sum = 0;
    for (var i = 1; list.length >= 3 && i < flat.length; i++) {
      sum += (flat[i - 1].y * flat[i].x - flat[i - 1].x * flat[i].y) / 2;
    }
    return Math.abs(sum);
  }

  function geofence(args) {
    var it = points([args[0]])[0];
    var list = points([args[1]]);
    var inside = false;
    for (var i = 1; it && i < list.length; i++) {
      var a = list[i - 1];
      var b = list[i];
      if (b.north > it.north !== a.north > it.north
        && it.east < (a.east - b.east) * (it.north - b.north) / (a.north - b.north) + b.east) {
        inside = !inside;
      }
    }
    return inside;
  }

  giveLazy('if', 3, 3, function (trees, context) {
    return evaluate(toTruth(evaluate(trees[0], context)) ? trees[1] : trees[2], context);
  });
  giveLazy('coalesce', 2, 2, function (trees, context) {
    var first = evaluate(trees[0], context);
    return isEmpty(first) ? evaluate(trees[1], context) : first;
  });
  giveLazy('once', 1, 1, once);
  giveLazy('indexed-repeat', 3, 11, indexedRepeat);
  give('true', 0, 0, function () { return true; });
  give('false', 0, 0, function () { return false; });
  give('boolean', 1, 1, function (args) { return toTruth(args[0]); });
  give('number', 1, 1, function (args) { return toNumber(args[0]); });
  give('int', 1, 1, function (args) { return toInteger(args[0]); });
  give('string', 1, 1, function (args) { return toText(args[0]); });
  give('not', 1, 1, function (args) { return !toTruth(args[0]); });
  give('boolean-from-string', 1, 1, function (args) { return /^(true|1)$/i.test(toText(args[0])); });
  give('round', 1, 2, function (args) { return round(toNumber(args[0]), args.length > 1 ? toInteger(args[1]) : 0); });
  math('abs', 1, Math.abs);
  math('pow', 2, Math.pow);
  math('sqrt', 1, Math.sqrt);
  math('exp', 1, Math.exp);
  math('exp10', 1, function (it) { return Math.pow(10, it); });
  math('log', 1, Math.log);
  math('log10', 1, function (it) { return Math.log10 ? Math.log10(it) : Math.log(it) / Math.LN10; });
  math('sin', 1, Math.sin);
  math('cos', 1, Math.cos);
  math('tan', 1, Math.tan);
  math('asin', 1, Math.asin);
  math('acos', 1, Math.acos);
  math('atan', 1, Math.atan);
  math('atan2', 2, Math.atan2);
  give('pi', 0, 0, function () { return Math.PI; });
  give('sum', 1, 1, function (args) { return numbers(args).reduce(function (a, b) { return a + b; }, 0); });
  give('max', 1, 1000, function (args) {
    return numbers(args).reduce(function (a, b) { return b <= a ? a : b; }, NaN);
  });
  give('min', 1, 1000, function (args) {
    return numbers(args).reduce(function (a, b) { return b >= a ? a : b; }, NaN);
  });
  give('count', 1, 1, function (args) { return nodesOf(args[0]).length; });
  give('count-non-empty', 1, 1, function (args) {
    return nodesOf(args[0]).filter(function (it) { return it.kids || valueOf(it) !== ''; }).length;
  });
  give('position', 0, 1, position);
  give('selected', 2, 2, function (args) {
    return (' ' + toText(args[0]) + ' ').indexOf(' ' + toText(args[1]).trim() + ' ') >= 0;
  });
  FUNCTIONS['is-selected'] = FUNCTIONS.selected;
  give('count-selected', 1, 1, function (args) { return chosen(args[0]).length; });
  give('selected-at', 2, 2, function (args) { return chosen(args[0])[toInteger(args[1]) || 0] || ''; });
  give('jr:choice-name', 2, 2, choiceName);
  give('concat', 1, 1000, function (args) { return joined('', values(args)); });
  give('join', 1, 1000, function (args) { return joined(toText(args[0]), values(args.slice(1))); });
  give('substr', 2, 3, substring);
  give('substring-before', 2, 2, function (args) {
    var at = toText(args[0]).indexOf(toText(args[1]));
    return at < 0 ? '' : toText(args[0]).substring(0, at);
  });
  give('substring-after', 2, 2, function (args) {
    var at = toText(args[0]).indexOf(toText(args[1]));
    return at < 0 ? '' : toText(args[0]).substring(at + toText(args[1]).length);
  });
  give('translate', 3, 3, translate);
  give('contains', 2, 2, function (args) { return toText(args[0]).indexOf(toText(args[1])) >= 0; });
  give('starts-with', 2, 2, function (args) { return toText(args[0]).lastIndexOf(toText(args[1]), 0) === 0; });
  give('ends-with', 2, 2, function (args) {
    var rest = toText(args[0]).length - toText(args[1]).length;
    return rest >= 0 && toText(args[0]).indexOf(toText(args[1]), rest) === rest;
  });
  give('string-length', 0, 1, function (args, context) { return here(args, context).length; });
  give('normalize-space', 0, 1, function (args, context) {
    return here(args, context).replace(/[ \t\n\f\r\v]+/g, ' ').replace(/^ | $/g, '');
  });
  give('regex', 2, 2, function (args, context) {
    return matches(toText(args[1]), toText(args[0]), context);
  });
  give('checklist', 3, 1000, checklist);
  give('weighted-checklist', 4, 1000, weightedChecklist);
  give('date', 1, 1, moment(false));
  give('date-time', 1, 1, moment(true));
  give('decimal-date-time', 1, 1, decimalMoment(true));
  give('decimal-time', 1, 1, decimalMoment(false));
  give('format-date', 2, 2, formatted);
  give('format-date-time', 2, 2, formatted);
  give('today', 0, 0, function (args, context) { return new Moment(clockOf(context.session).now.days, 0, 'day'); });
  give('now', 0, 0, function (args, context) { return clockOf(context.session).now; });
  give('random', 0, 0, function (args, context) { return chanceOf(context.session).next(); });
  give('uuid', 0, 1, uuid);
  give('randomize', 1, 2, function (args, context) {
    return new Nodes(shuffle(nodesOf(args[0]), args.length > 1 ? new Random(seedOf(args[1])) : chanceOf(context.session)));
  });
  give('version', 0, 0, function (args, context) { return String(context.session.plan.definition.version || ''); });
  give('depend', 1, 1000, function (args) { return args[0]; });
  give('distance', 1, 1000, distance);
  give('area', 1, 1, area);
  FUNCTIONS['enclosed-area'] = FUNCTIONS.area;
  give('geofence', 2, 2, geofence);

  function matches(pattern, text, context) {
    try {
      return patternOf(pattern).matches(text, function (steps) { spend(context.session, steps); });
    } catch (e) {
      if (e instanceof Fault && e.key === 'forms.check.pattern') {
        return false;
      }
      throw e;
    }
  }

  // ---- Evaluating a tree ---------------------------------------------------------------------------

  function spend(session, steps) {
    session.steps += steps;
    if (session.steps > LIMITS.steps) {
      throw new Fault('forms.endless');
    }
  }

  /** context: the session, the node it stands at, the question it began with, the place in a filtered list. */
  function evaluate(tree, context) {
    spend(context.session, 1);
    if (tree.kind === 'constant') {
      return tree.value;
    }
    if (tree.kind === 'path') {
      return new Nodes(follow(tree, context));
    }
    if (tree.kind === 'row') {
      return evaluateRow(tree, context);
    }
    if (tree.kind === 'minus') {
      var number = toNumber(evaluate(tree.of, context));
      return tree.times % 2 === 1 ? -number : number;
    }
    return evaluateCall(tree, context);
  }

  function evaluateCall(call, context) {
    var it = FUNCTIONS[call.name];
    if (it.lazy) {
      return it.run(call.args, context);
    }
    var args = [];
    for (var i = 0; i < call.args.length; i++) {
      args.push(evaluate(call.args[i], context));
    }
    return it.run(args, context, call);
  }

  function evaluateRow(row, context) {
    var left = evaluate(row.first, context);
    for (var i = 0; i < row.rest.length; i++) {
      var sign = row.rest[i].sign;
      if (sign === 'and' || sign === 'or') {
        left = toTruth(left);
        if (left === (sign === 'or')) {
          return left;
        }
        left = toTruth(evaluate(row.rest[i].tree, context));
      } else {
        left = OPERATORS[sign](left, evaluate(row.rest[i].tree, context));
      }
    }
    return left;
  }

  var OPERATORS = {
    '=': equal,
    '!=': function (a, b) { return !equal(a, b); },
    '<': function (a, b) { return toNumber(a) < toNumber(b); },
    '<=': function (a, b) { return toNumber(a) <= toNumber(b); },
    '>': function (a, b) { return toNumber(a) > toNumber(b); },
    '>=': function (a, b) { return toNumber(a) >= toNumber(b); },
    '+': function (a, b) { return toNumber(a) + toNumber(b); },
    '-': function (a, b) { return toNumber(a) - toNumber(b); },
    '*': function (a, b) { return toNumber(a) * toNumber(b); },
    div: function (a, b) { return toNumber(a) / toNumber(b); },
    mod: function (a, b) { return toNumber(a) % toNumber(b); },
    '|': function (a, b) {
      var list = nodesOf(a).slice();
      each(nodesOf(b), function (it) {
        if (list.indexOf(it) < 0) {
          list.push(it);
        }
      });
      return new Nodes(list);
    }
  };

  function follow(path, context) {
    if (path.from === 'instance') {
      return followList(path, context);
    }
    var nodes = filtered(beginning(path, context), path.filters, context);
    var line = path.from === 'root';
    for (var i = 0; i < path.steps.length; i++) {
      var step = path.steps[i];
      nodes = step.up ? above(nodes) : within(nodes, step.name);
      if (line && step.filters.length === 0) {
        nodes = sameLine(nodes, context.origin);
      }
      spend(context.session, nodes.length);
      nodes = filtered(nodes, step.filters, context);
    }
    return relevantOnes(nodes);
  }

  function beginning(path, context) {
    if (path.from === 'root') {
      return [context.session.root];
    }
    if (path.from === 'reference') {
      var nodes = [climb(context.origin, path.up)];
      for (var i = 0; i < path.down.length; i++) {
        nodes = within(nodes, path.down[i]);
        spend(context.session, nodes.length);
      }
      return nodes;
    }
    return [path.from === 'current' ? context.origin : context.node];
  }

  function climb(node, levels) {
    while (levels-- > 0) {
      node = node.parent;
    }
    return node;
  }

  function above(nodes) {
    var list = [];
    each(nodes, function (it) {
      if (it.parent && list.indexOf(it.parent) < 0) {
        list.push(it.parent);
      }
    });
    return list;
  }

  function within(nodes, name) {
    var list = [];
    for (var i = 0; i < nodes.length; i++) {
      var node = nodes[i];
      if (node.choice) {
        list.push({choice: node.choice, text: columnOf(node.choice, name, node.session)});
      } else {
        var kid = node.kids && node.kids['.' + name];
        if (kid instanceof Array) {
          Array.prototype.push.apply(list, kid);
        } else if (kid) {
          list.push(kid);
        }
      }
    }
    return list;
  }

  /** An absolute path stays in the entry it is read in. */
  function sameLine(nodes, origin) {
    var own = nodes.filter(function (it) { return it.spec && ancestor(origin, it.spec) === it; });
    return own.length > 0 ? own : nodes;
  }

  function ancestor(node, spec) {
    while (node && node.spec !== spec) {
      node = node.parent;
    }
    return node || null;
  }

  function relevantOnes(nodes) {
    return nodes.filter(function (it) { return it.choice || it.relevant; });
  }

  function filtered(nodes, filters, context) {
    for (var i = 0; i < filters.length; i++) {
      nodes = thosePassing(nodes, filters[i], context);
    }
    return nodes;
  }

  function thosePassing(nodes, filter, context) {
    return nodes.filter(function (node, at) { return passes(filter, node, at + 1, context); });
  }

  function passes(filter, node, at, context) {
    var value = single(evaluate(filter, {session: context.session, node: node, origin: context.origin, position: at}));
    return typeof value === 'number' ? value === at : toTruth(value);
  }

  function followList(path, context) {
    var session = context.session;
    var choices = listOf(session, path.list);
    var filters = path.filters;
    if (filters.length > 0 && filters[0].column) {
      var wanted = single(evaluate(filters[0].wanted, context));
      if (typeof wanted === 'string') {
        choices = indexOf(session, path.list, filters[0].column)['.' + wanted] || [];
        filters = filters.slice(1);
      }
    }
    var nodes = choices.map(function (it) { return {choice: it, text: '', session: session}; });
    nodes = filtered(nodes, filters, context);
    return path.steps.length > 0 ? within(nodes, path.steps[0].name) : nodes;
  }

  /** The choices by the value of a column, so that looking one up in a long list costs one step. */
  function indexOf(session, list, column) {
    var key = list + '.' + column;
    var indexes = session.plan.lists[list].handedIn || column === 'label' ? session.indexes : session.plan.indexes;
    if (!has(indexes, key)) {
      indexes[key] = indexed(session, list, column);
    }
    return indexes[key];
  }

  function indexed(session, list, column) {
    var index = {};
    each(listOf(session, list), function (it) {
      var value = '.' + columnOf(it, column, session);
      (index[value] = has(index, value) ? index[value] : []).push(it);
    });
    return index;
  }

  function columnOf(choice, name, session) {
    if (name === 'name') {
      return choice.name;
    }
    if (name === 'label') {
      return inLanguage(choice.label, session);
    }
    return choice.columns && has(choice.columns, name) ? String(choice.columns[name]) : '';
  }

  function inLanguage(text, session) {
    if (!text || typeof text === 'string') {
      return text || '';
    }
    var definition = session.plan.definition;
    var wanted = [session.language, definition.language].concat(keys(text));
    for (var i = 0; i < wanted.length; i++) {
      if (wanted[i] && has(text, wanted[i]) && text[wanted[i]]) {
        return String(text[wanted[i]]);
      }
    }
    return '';
  }

  // ---- The plan: a definition read once, its expressions bound to its questions -------------------------

  var SECTIONS = ['GROUP', 'REPEAT'];
  var SILENT = ['CALCULATION', 'HIDDEN', 'START', 'END', 'TODAY'];
  var TYPES = ['NOTE', 'TEXT', 'INTEGER', 'DECIMAL', 'RANGE', 'ONE', 'SEVERAL', 'RANK', 'DATE', 'TIME', 'DATE_TIME', 'PHOTO', 'SOUND',
    'VIDEO', 'FILE', 'LOCATION', 'LINE', 'AREA', 'CODE', 'ACKNOWLEDGE'].concat(SILENT, SECTIONS);
  var TRUTHS = ['required', 'relevant', 'readOnly', 'constraint', 'opens', 'notifies'];
  var VALUES = ['calculation', 'count', 'seed'];
  var TEXTS = ['label', 'hint', 'guidance', 'requiredMessage', 'constraintMessage'];

  function planOf(definition) {
    var plan = {
      isPlan: true, definition: definition, lists: definition.lists || {}, specs: [], ends: [], named: {}, faults: [], columns: {},
      indexes: {}, questions: 0, refused: ''
    };
    plan.root = {id: -1, name: '', type: 'GROUP', item: {}, parent: null, depth: 0, kids: [], byName: {}, repeats: false, trees: {}};
    addItems(plan, plan.root, definition.items);
    checkLists(plan);
    if (plan.questions > LIMITS.questions || plan.specs.length > LIMITS.items) {
      plan.refused = 'forms.tooMany';
      blame(plan, '', 'items', 'forms.check.tooMany', String(LIMITS.questions));
      return plan;
    }
    each(plan.specs, function (it) { bindItem(plan, it); });
    plan.ends = plan.specs.filter(function (it) { return it.type === 'END'; });
    order(plan);
    return plan;
  }

  function blame(plan, name, column, key, detail) {
    if (plan.faults.length < 200) {
      plan.faults.push({name: name, column: column, key: key, detail: detail || ''});
    }
  }

  function addItems(plan, parent, items) {
    each(items, function (item) {
      if (plan.specs.length <= LIMITS.items && isItem(plan, parent, item)) {
        addItem(plan, parent, item);
      }
    });
  }

  function isItem(plan, parent, item) {
    var name = String(item && item.name);
    if (!item || TYPES.indexOf(item.type) < 0) {
      blame(plan, name, 'type', 'forms.check.type', String(item && item.type));
    } else if (!/^[A-Za-z_\u00c0-\uffdc][\w.\u00b7-\uffdc-]*$/.test(name) || name === '__proto__' || name.length > 200) {
      blame(plan, name, 'name', 'forms.check.badName', name);
    } else if (has(parent.byName, '.' + name)) {
      blame(plan, name, 'name', 'forms.check.twice', name);
    } else if (parent.depth >= LIMITS.groups) {
      blame(plan, name, 'type', 'forms.check.deep', String(LIMITS.groups));
    } else {
      return true;
    }
    return false;
  }

  function addItem(plan, parent, item) {
    var spec = {
      id: plan.specs.length, name: item.name, key: '.' + item.name, type: item.type, item: item, parent: parent,
      depth: parent.depth + 1, kids: [], byName: {},
      repeats: item.type === 'REPEAT', section: SECTIONS.indexOf(item.type) >= 0, silent: SILENT.indexOf(item.type) >= 0,
      trees: {}, feeds: [], triggers: []
    };
    parent.kids.push(spec);
    parent.byName[spec.key] = spec;
    plan.specs.push(spec);
    (plan.named[spec.key] = plan.named[spec.key] || []).push(spec);
    if (spec.section) {
      addItems(plan, spec, item.items);
    } else if (!spec.silent && item.type !== 'NOTE') {
      plan.questions++;
    }
  }

  function checkLists(plan) {
    each(keys(plan.lists), function (name) {
      var choices = plan.lists[name].choices || [];
      if (choices.length > LIMITS.choices) {
        blame(plan, name, 'lists', 'forms.check.tooMany', String(LIMITS.choices));
        plan.refused = 'forms.tooMany';
      }
    });
  }

  /** The sections around it and itself, from the top. */
  function lineOf(spec) {
    if (!spec.line) {
      spec.line = spec.parent ? lineOf(spec.parent).concat([spec]) : [];
    }
    return spec.line;
  }

  function bindItem(plan, spec) {
    var item = spec.item;
    each(TRUTHS, function (column) { spec.trees[column] = treeOf(plan, spec, column, truthText(item[column])); });
    each(VALUES, function (column) { spec.trees[column] = treeOf(plan, spec, column, item[column]); });
    bindDefault(plan, spec);
    bindTrigger(plan, spec);
    bindList(plan, spec);
    each(TEXTS, function (column) {
      each(keys(item[column]), function (language) { checkText(plan, spec, column, item[column][language]); });
    });
  }

  function truthText(text) {
    if (text === true || /^\s*(yes|true|true\(\))\s*$/i.test(text || '')) {
      return 'true()';
    }
    return text === false || /^\s*(no|false|false\(\))\s*$/i.test(text || '') ? 'false()' : text;
  }

  function treeOf(plan, spec, column, text, choiceList) {
    if (text === undefined || text === null || String(text).trim() === '') {
      return null;
    }
    try {
      var tree = parse(String(text));
      var scope = {plan: plan, spec: spec, column: column, at: choiceList ? null : spec, list: choiceList || null, used: []};
      bind(tree, scope);
      tree.used = scope.used;
      return tree;
    } catch (e) {
      if (!(e instanceof Fault)) {
        throw e;
      }
      blame(plan, spec.name, column, e.key, e.detail);
      return null;
    }
  }

  function bindDefault(plan, spec) {
    var text = spec.item['default'];
    spec.preset = '';
    if (text === undefined || text === null || text === '') {
      return;
    }
    if (isDynamic(spec, String(text))) {
      spec.trees['default'] = treeOf(plan, spec, 'default', text);
    } else {
      spec.preset = String(text);
    }
  }

  /** A default that refers to a question, calls a function or, where a number is asked, calculates. */
  function isDynamic(spec, text) {
    if (/\$\{[^}]*\}/.test(text)) {
      return true;
    }
    if (/^\s*[a-z][a-z:-]*\(/.test(text)) {
      return spec.type !== 'TEXT' || has(FUNCTIONS, text.trim().split('(')[0]) && isExpression(text);
    }
    return ['INTEGER', 'DECIMAL', 'RANGE'].indexOf(spec.type) >= 0 && isNaN(numberOf(text)) && isExpression(text);
  }

  function isExpression(text) {
    try {
      return Boolean(parse(text));
    } catch (e) {
      return false;
    }
  }

  function bindTrigger(plan, spec) {
    each(spec.item.trigger ? String(spec.item.trigger).split(',') : [], function (text) {
      var name = text.replace(/[${}\s]/g, '');
      try {
        resolve(plan, spec, name).triggers.push(spec);
        spec.triggered = true;
      } catch (e) {
        blame(plan, spec.name, 'trigger', e.key, e.detail);
      }
    });
  }

  function bindList(plan, spec) {
    if (['ONE', 'SEVERAL', 'RANK'].indexOf(spec.type) < 0) {
      return;
    }
    var list = spec.item.list;
    if (!list || !has(plan.lists, list)) {
      blame(plan, spec.name, 'list', 'forms.check.list', String(list || ''));
    } else {
      spec.trees.filter = treeOf(plan, spec, 'filter', spec.item.filter, list);
      lookUp(spec.trees.filter || {});
    }
  }

  var IN_TEXT = /\$\{\s*([^}]*?)\s*\}/g;

  function checkText(plan, spec, column, text) {
    String(text).replace(IN_TEXT, function (all, name) {
      try {
        resolve(plan, spec, name);
      } catch (e) {
        blame(plan, spec.name, column, e.key, e.detail);
      }
      return all;
    });
  }

  /** The question of that name: the only one, or the one of the nearest section around. */
  function resolve(plan, spec, name) {
    var all = has(plan.named, '.' + name) ? plan.named['.' + name] : [];
    if (all.length === 1) {
      return all[0];
    }
    for (var it = spec; it && all.length > 0; it = it.parent) {
      if (has(it.byName, '.' + name)) {
        return it.byName['.' + name];
      }
    }
    throw new Fault(all.length === 0 ? 'forms.check.unknown' : 'forms.check.ambiguous', name);
  }

  function bind(tree, scope) {
    if (tree.kind === 'row') {
      bind(tree.first, scope);
      each(tree.rest, function (it) { bind(it.tree, scope); });
    } else if (tree.kind === 'minus') {
      bind(tree.of, scope);
    } else if (tree.kind === 'path') {
      bindPath(tree, scope);
    } else if (tree.kind === 'call') {
      bindCall(tree, scope);
    }
  }

  function bindCall(call, scope) {
    if (!has(FUNCTIONS, call.name)) {
      throw new Fault(UNSUPPORTED.indexOf(call.name) >= 0 ? 'forms.check.unsupported' : 'forms.check.function', call.name);
    }
    var it = FUNCTIONS[call.name];
    if (call.args.length < it.least || call.args.length > it.most) {
      throw new Fault('forms.check.arguments', call.name);
    }
    each(call.args, function (arg) { bind(arg, scope); });
    var second = call.args.length > 1 && call.args[1].kind === 'constant' ? String(call.args[1].value) : null;
    if (call.name === 'regex' && second !== null) {
      patternOf(second);
    } else if (call.name.indexOf('format-date') === 0 && second !== null) {
      checkDateFormat(second);
    } else if (call.name === 'jr:choice-name') {
      call.spec = choiceSpec(second, scope);
    } else if (call.name === 'indexed-repeat' && (call.args.length % 2 === 0 || !call.args[0].target)) {
      throw new Fault('forms.check.arguments', call.name);
    } else if (['sum', 'count', 'count-non-empty', 'randomize'].indexOf(call.name) >= 0 && !isNodes(call.args[0])) {
      throw new Fault('forms.check.arguments', call.name);
    }
  }

  function isNodes(tree) {
    return tree.kind === 'path' || tree.kind === 'call' && tree.name === 'randomize' || tree.kind === 'row' && tree.rest[0].sign === '|';
  }

  function choiceSpec(text, scope) {
    if (text === null) {
      throw new Fault('forms.check.arguments', 'jr:choice-name');
    }
    var path = parse(text);
    bind(path, {plan: scope.plan, spec: scope.spec, at: scope.spec, list: null, used: []});
    if (!path.target || !path.target.item.list) {
      throw new Fault('forms.check.list', text);
    }
    return path.target;
  }

  function bindPath(path, scope) {
    if (path.from === 'instance') {
      bindListPath(path, scope);
      return;
    }
    if (path.from === 'here' && scope.list) {
      bindColumn(path, scope);
      return;
    }
    var at = startOf(path, scope);
    bindFilters(path.filters, at, scope);
    each(path.steps, function (step) {
      at = step.up ? at.parent : at.byName['.' + step.name];
      if (!at) {
        throw new Fault('forms.check.unknown', step.name || '..');
      }
      bindFilters(step.filters, at, scope);
    });
    path.target = at;
    scope.used.push(at);
  }

  function startOf(path, scope) {
    if (path.from === 'root') {
      var first = path.steps.shift();
      if (!first || first.name !== 'data' && first.name !== scope.plan.definition.id) {
        throw new Fault('forms.check.unknown', '/' + (first && first.name || ''));
      }
      return scope.plan.root;
    }
    if (path.from === 'reference') {
      var target = resolve(scope.plan, scope.spec, path.name);
      route(path, scope.spec, target);
      return target;
    }
    return path.from === 'current' ? scope.spec : scope.at;
  }

  /** From a question up to where both lines meet, and down to the other. A repeat around means all its entries. */
  function route(path, from, to) {
    var goal = lineOf(to);
    var own = lineOf(from);
    var common = 0;
    while (common < goal.length && common < own.length && goal[common] === own[common] && !(goal[common] === to && to.repeats)) {
      common++;
    }
    path.up = own.length - common;
    path.down = goal.slice(common).map(function (it) { return it.name; });
  }

  function bindFilters(filters, at, scope) {
    each(filters, function (filter) {
      bind(filter, {plan: scope.plan, spec: scope.spec, column: scope.column, at: at, list: null, used: scope.used});
    });
  }

  function bindListPath(path, scope) {
    if (!has(scope.plan.lists, path.list)) {
      throw new Fault('forms.check.list', path.list);
    }
    var inner = {plan: scope.plan, spec: scope.spec, column: scope.column, at: null, list: path.list, used: scope.used};
    each(path.filters, function (filter) {
      bind(filter, inner);
      lookUp(filter);
    });
    each(path.steps, function (step) { checkColumn(step, inner); });
  }

  /** [column = value]: the value is asked once, not for each choice. */
  function lookUp(filter) {
    if (filter.kind === 'row' && filter.rest.length === 1 && filter.rest[0].sign === '=') {
      var left = filter.first;
      var right = filter.rest[0].tree;
      if (left.isColumn && isFixed(right)) {
        filter.column = left.steps[0].name;
        filter.wanted = right;
      } else if (right.isColumn && isFixed(left)) {
        filter.column = right.steps[0].name;
        filter.wanted = left;
      }
    }
  }

  function isFixed(tree) {
    return tree.kind === 'constant' || tree.kind === 'path' && tree.from !== 'here' && tree.from !== 'instance';
  }

  function bindColumn(path, scope) {
    if (path.steps.length !== 1 || path.steps[0].up) {
      throw new Fault('forms.check.syntax', '..');
    }
    checkColumn(path.steps[0], scope);
    path.isColumn = true;
  }

  function checkColumn(step, scope) {
    var list = scope.plan.lists[scope.list];
    if (step.up || step.filters.length > 0) {
      throw new Fault('forms.check.syntax', scope.list);
    }
    if (!list.handedIn && step.name !== 'name' && step.name !== 'label' && !hasColumn(scope.plan, scope.list, step.name)) {
      throw new Fault('forms.check.column', step.name);
    }
  }

  function hasColumn(plan, list, name) {
    if (!has(plan.columns, list)) {
      var columns = plan.columns[list] = {};
      each(plan.lists[list].choices, function (choice) {
        each(keys(choice.columns), function (it) { columns['.' + it] = true; });
      });
    }
    return has(plan.columns[list], '.' + name);
  }

  // ---- What depends on what ------------------------------------------------------------------------------

  // Each question has three cells: its value, whether it is asked, how many entries it has.
  var VALUE = 0;
  var ASKED = 1;
  var COUNT = 2;

  function cell(spec, kind) {
    return spec.id * 3 + kind;
  }

  /** Puts the cells in an order in which each comes after those it reads; what is left over goes in a circle. */
  function order(plan) {
    var size = plan.specs.length * 3;
    plan.feeds = [];
    plan.waits = [];
    for (var i = 0; i < size; i++) {
      plan.feeds.push([]);
      plan.waits.push(0);
    }
    each(plan.specs, function (spec) { drawEdges(plan, spec); });
    plan.order = sorted(plan);
    if (plan.order.length < size) {
      breakCircles(plan);
    }
    plan.order = plan.order.filter(function (it) { return isWorkedOut(plan.specs[Math.floor(it / 3)], it % 3); });
  }

  function isWorkedOut(spec, kind) {
    if (kind === ASKED) {
      return isConditional(spec);
    }
    return Boolean(kind === VALUE ? spec.trees.calculation && !spec.triggered : spec.trees.count);
  }

  function isConditional(spec) {
    return lineOf(spec).some(function (it) { return Boolean(it.trees.relevant); });
  }

  function feed(plan, from, to) {
    if (plan.feeds[from].indexOf(to) < 0) {
      plan.feeds[from].push(to);
      plan.waits[to]++;
    }
  }

  function drawEdges(plan, spec) {
    if (!spec.triggered) {
      readBy(plan, spec.trees.calculation, cell(spec, VALUE));
    }
    readBy(plan, spec.trees.relevant, cell(spec, ASKED));
    readBy(plan, spec.trees.count, cell(spec, COUNT));
    each(spec.kids, function (kid) { feed(plan, cell(spec, ASKED), cell(kid, ASKED)); });
    for (var it = spec.parent; it; it = it.parent) {
      if (it.trees.count) {
        each([VALUE, ASKED, COUNT], function (kind) { feed(plan, cell(it, COUNT), cell(spec, kind)); });
      }
    }
  }

  function readBy(plan, tree, reader) {
    each(tree ? tree.used : [], function (spec) {
      if (spec.id < 0) {
        return;
      }
      feed(plan, cell(spec, VALUE), reader);
      feed(plan, cell(spec, ASKED), reader);
      each(lineOf(spec), function (it) {
        if (it.repeats) {
          feed(plan, cell(it, COUNT), reader);
        }
      });
    });
  }

  function sorted(plan) {
    var waits = plan.waits.slice();
    var ready = [];
    var done = [];
    each(waits, function (count, at) {
      if (count === 0) {
        ready.push(at);
      }
    });
    for (var i = 0; i < ready.length; i++) {
      done.push(ready[i]);
      each(plan.feeds[ready[i]], function (to) {
        if (--waits[to] === 0) {
          ready.push(to);
        }
      });
    }
    return done;
  }

  function breakCircles(plan) {
    var done = {};
    each(plan.order, function (it) { done[it] = true; });
    var left = [];
    each(plan.feeds, function (to, at) {
      if (!done[at]) {
        left.push(at);
      }
    });
    var circle = circleIn(plan, left).map(function (it) { return plan.specs[Math.floor(it / 3)].name; });
    circle = circle.filter(function (it, at) { return at === 0 || circle[at - 1] !== it; });
    blame(plan, circle[0], 'calculation', 'forms.check.circle', circle.join(' \u2192 '));
    plan.order = plan.order.concat(left);
  }

  /** Going back from any cell that waits, one comes by some cell twice. */
  function circleIn(plan, left) {
    var before = {};
    each(left, function (from) {
      each(plan.feeds[from], function (to) { before[to] = from; });
    });
    var seen = {};
    var way = [];
    for (var it = left[0]; !has(seen, it); it = before[it]) {
      seen[it] = way.length;
      way.push(it);
    }
    return way.slice(seen[it]).concat([it]).reverse();
  }

  // ---- A session: answers being given --------------------------------------------------------------------
  // What every answer passes through has no function within it: Rhino would look up each of its names by hand.

  function Session(plan, answers, circumstances) {
    var at = circumstances || {};
    this.plan = plan;
    this.lists = at.lists || {};
    this.language = at.language || plan.definition.language || '';
    this.begun = String(at.now || '');
    this.clock = null;
    this.seed = String(at.seed || '');
    this.random = null;
    this.indexes = {};
    this.steps = 0;
    this.refused = plan.refused;
    this.strange = [];
    this.dirty = [];
    this.fresh = [];
    this.tooMany = false;
    this.root = makeNode(plan.root, null, 1);
    beginWith(this, answers);
  }

  function beginWith(session, answers) {
    guarded(session, function () { begin(session, answers); });
  }

  /** The time at which it was begun and its zone, read where they are asked for. */
  function clockOf(session) {
    if (!session.clock) {
      var zone = zoneOf(session.begun);
      session.clock = {zone: zone, now: readMoment(session.begun, zone) || new Moment(0, 0, 'moment')};
    }
    return session.clock;
  }

  function guarded(session, work) {
    session.steps = 0;
    try {
      if (!session.refused) {
        work.call(session);
      }
    } catch (e) {
      if (!(e instanceof Fault)) {
        throw e;
      }
      session.refused = e.key;
    }
  }

  function begin(session, answers) {
    var isNew = answers === null || answers === undefined;
    fill(session, session.root, isNew ? {} : answers, '', isNew);
    for (var i = 0; i < session.plan.order.length; i++) {
      session.dirty[session.plan.order[i]] = true;
    }
    settle(session);
    if (isNew) {
      presetAll(session, session.root);
      settle(session);
    }
  }

  function makeNode(spec, parent, at) {
    return {
      spec: spec, parent: parent, position: at, text: '', value: '', relevant: !spec.trees.relevant && (!parent || parent.relevant),
      kids: spec.parent && !spec.section ? null : {}
    };
  }

  function fill(session, node, answers, path, isNew) {
    if (!answers || typeof answers !== 'object' || answers instanceof Array) {
      session.strange.push({path: path, key: 'forms.unknown'});
      answers = {};
    }
    for (var i = 0; i < node.spec.kids.length; i++) {
      var spec = node.spec.kids[i];
      var given = has(answers, spec.name) ? answers[spec.name] : undefined;
      fillItem(session, node, spec, given, join(path, spec.name), isNew);
    }
    var names = keys(answers);
    for (var n = 0; n < names.length; n++) {
      if (!has(node.spec.byName, '.' + names[n])) {
        session.strange.push({path: join(path, names[n]), key: 'forms.unknown'});
      }
    }
  }

  function join(path, name) {
    return path === '' ? name : path + '/' + name;
  }

  function fillItem(session, parent, spec, given, path, isNew) {
    if (spec.repeats) {
      fillEntries(session, parent, spec, given, path, isNew);
      return;
    }
    var node = makeNode(spec, parent, 1);
    parent.kids[spec.key] = node;
    if (spec.section) {
      fill(session, node, given === undefined ? {} : given, path, isNew);
    } else if (isNew) {
      presetText(session, node);
    } else if (given !== undefined && given !== null) {
      fillLeaf(session, node, given, path);
    }
  }

  function fillLeaf(session, node, given, path) {
    if (typeof given === 'object') {
      session.strange.push({path: path, key: 'forms.unknown'});
    } else {
      setText(session, node, String(given));
    }
  }

  function fillEntries(session, parent, spec, given, path, isNew) {
    var entries = [];
    parent.kids[spec.key] = entries;
    if (given !== undefined && !(given instanceof Array)) {
      session.strange.push({path: path, key: 'forms.unknown'});
      return;
    }
    var first = isNew && !spec.trees.count && !/\bminimal\b/.test(spec.item.appearance || '') ? [{}] : [];
    var all = given || first;
    for (var i = 0; i < all.length && i < LIMITS.entries; i++) {
      entries.push(makeNode(spec, parent, i + 1));
      fill(session, entries[i], all[i], path + '[' + (i + 1) + ']', isNew);
    }
    if (all.length > LIMITS.entries) {
      session.strange.push({path: path, key: 'forms.tooMany'});
    }
  }

  function presetText(session, node) {
    var type = node.spec.type;
    setText(session, node, type === 'TODAY' ? dayText(clockOf(session).now) : type === 'START' ? nowText(session) : node.spec.preset);
  }

  function nowText(session) {
    var clock = clockOf(session);
    return momentText(clock.now, clock.zone);
  }

  function presetAll(session, node) {
    eachNode(node, function (it) {
      var tree = it.spec.trees['default'];
      if (tree && it.text === '') {
        setValue(session, it, evaluate(tree, contextOf(session, it)));
      }
    });
  }

  function eachNode(node, visit) {
    visit(node);
    each(node.kids ? node.spec.kids : [], function (spec) {
      var kid = node.kids[spec.key];
      if (kid instanceof Array) {
        each(kid.slice(), function (it) { eachNode(it, visit); });
      } else if (kid) {
        eachNode(kid, visit);
      }
    });
  }

  function contextOf(session, node) {
    return {session: session, node: node, origin: node, position: 0};
  }

  /** What the texts of a type stand for, where it is more than a text. */
  var MEANT = {
    INTEGER: 'number', DECIMAL: 'number', RANGE: 'number', DATE: 'moment', DATE_TIME: 'moment', START: 'moment', END: 'moment',
    TODAY: 'moment', TIME: 'time'
  };

  function typed(session, type, text) {
    var meant = text === '' ? undefined : MEANT[type];
    if (meant === 'number') {
      var number = numberOf(text);
      return isNaN(number) ? text : number;
    }
    if (meant === 'moment') {
      return readMoment(text, clockOf(session).zone) || text;
    }
    if (meant === 'time') {
      var time = readTime(text);
      return time === null ? text : new Moment(0, time.ms, 'time');
    }
    return text;
  }

  function setText(session, node, text) {
    if (node.text === text) {
      return false;
    }
    node.text = text;
    node.value = typed(session, node.spec.type, text);
    touch(session, cell(node.spec, VALUE));
    return true;
  }

  /** A calculated value keeps its kind: a truth stays a truth, a number a number. */
  function setValue(session, node, value) {
    value = single(value);
    var text = storedText(session, node.spec.type, value);
    if (MEANT[node.spec.type]) {
      return setText(session, node, text);
    }
    if (node.text === text && typeof node.value === typeof value) {
      return false;
    }
    node.text = text;
    node.value = isEmpty(value) ? '' : value;
    touch(session, cell(node.spec, VALUE));
    return true;
  }

  function storedText(session, type, value) {
    if (isEmpty(value)) {
      return '';
    }
    if (value instanceof Moment && (value.kind === 'moment' && type !== 'DATE' && type !== 'TODAY' || type === 'DATE_TIME')) {
      return type === 'TIME' ? timeText(value) : momentText(value, clockOf(session).zone);
    }
    return toText(value);
  }

  function markAll(session, specs) {
    each(specs, function (spec) {
      each([VALUE, ASKED, COUNT], function (kind) { session.dirty[cell(spec, kind)] = true; });
    });
  }

  /** What reads the cell is to be worked out again. */
  function touch(session, at) {
    var fed = session.plan.feeds[at];
    for (var i = 0; i < fed.length; i++) {
      session.dirty[fed[i]] = true;
    }
  }

  /** Works out, each after what it reads, the cells of which something they read has changed; then what is new gets its defaults. */
  function settle(session) {
    for (var round = 0; round < 4; round++) {
      for (var i = 0; i < session.plan.order.length; i++) {
        settleCell(session, session.plan.order[i]);
      }
      if (session.fresh.length === 0) {
        return;
      }
      var fresh = session.fresh.splice(0);
      for (var f = 0; f < fresh.length; f++) {
        presetAll(session, fresh[f]);
      }
    }
  }

  function settleCell(session, at) {
    if (session.dirty[at]) {
      session.dirty[at] = false;
      if (workOut(session, session.plan.specs[Math.floor(at / 3)], at % 3)) {
        touch(session, at);
      }
    }
  }

  function workOut(session, spec, kind) {
    if (kind === VALUE) {
      calculate(session, spec);
      return false;
    }
    return kind === ASKED ? ask(session, spec) : countEntries(session, spec);
  }

  function nodesFor(session, spec) {
    var nodes = [session.root];
    var line = lineOf(spec);
    for (var i = 0; i < line.length; i++) {
      nodes = within(nodes, line[i].name);
    }
    return nodes;
  }

  function calculate(session, spec) {
    var nodes = nodesFor(session, spec);
    for (var i = 0; i < nodes.length; i++) {
      setValue(session, nodes[i], evaluate(spec.trees.calculation, contextOf(session, nodes[i])));
    }
  }

  function ask(session, spec) {
    var changed = false;
    var nodes = nodesFor(session, spec);
    for (var i = 0; i < nodes.length; i++) {
      var asked = isAsked(session, nodes[i]);
      changed = changed || asked !== nodes[i].relevant;
      nodes[i].relevant = asked;
    }
    return changed;
  }

  function isAsked(session, node) {
    var tree = node.spec.trees.relevant;
    return node.parent.relevant && (!tree || toTruth(evaluate(tree, contextOf(session, node))));
  }

  function countEntries(session, spec) {
    var changed = false;
    each(nodesFor(session, spec.parent), function (parent) {
      var wanted = toInteger(evaluate(spec.trees.count, contextOf(session, makeNode(spec, parent, 0))));
      wanted = isNaN(wanted) ? 0 : Math.max(0, wanted);
      session.tooMany = session.tooMany || wanted > LIMITS.entries;
      changed = resize(session, parent, spec, Math.min(wanted, LIMITS.entries)) || changed;
    });
    return changed;
  }

  function resize(session, parent, spec, wanted) {
    var entries = parent.kids[spec.key];
    if (entries.length === wanted) {
      return false;
    }
    entries.splice(wanted);
    while (entries.length < wanted) {
      addEntry(session, parent, spec);
    }
    return true;
  }

  function addEntry(session, parent, spec) {
    var entries = parent.kids[spec.key];
    var entry = makeNode(spec, parent, entries.length + 1);
    entries.push(entry);
    fill(session, entry, {}, '', true);
    session.fresh.push(entry);
    markAll(session, below(spec, []));
    touch(session, cell(spec, COUNT));
    return entry;
  }

  function below(spec, list) {
    list.push(spec);
    each(spec.kids, function (it) { below(it, list); });
    return list;
  }

  function fire(session, node, seen) {
    each(node.spec.triggers, function (spec) {
      if (seen.indexOf(spec) < 0) {
        var way = {};
        route(way, node.spec, spec);
        var nodes = [climb(node, way.up)];
        each(way.down, function (name) { nodes = within(nodes, name); });
        each(nodes, function (it) {
          var tree = spec.trees.calculation;
          if (setValue(session, it, tree ? evaluate(tree, contextOf(session, it)) : '')) {
            settle(session);
            fire(session, it, seen.concat([spec]));
          }
        });
      }
    });
  }

  // ---- Choices and faults ------------------------------------------------------------------------------------

  function listOf(session, name) {
    var list = session.plan.lists[name];
    if (!list || list.handedIn) {
      var given = has(session.lists, name) ? session.lists[name] : [];
      return given.length > LIMITS.choices ? given.slice(0, LIMITS.choices) : given;
    }
    return list.choices || [];
  }

  function choicesOf(session, spec) {
    return listOf(session, spec.item.list);
  }

  function isOffered(session, node, choice, at) {
    var filter = node.spec.trees.filter;
    return !filter || passes(filter, {choice: choice, text: '', session: session}, at, contextOf(session, node));
  }

  /** What can be chosen now, in the order it is shown. */
  function offered(session, node) {
    var filter = node.spec.trees.filter;
    var list = choicesOf(session, node.spec);
    var wanted = filter && filter.column ? single(evaluate(filter.wanted, contextOf(session, node))) : null;
    if (typeof wanted === 'string') {
      list = indexOf(session, node.spec.item.list, filter.column)['.' + wanted] || [];
    } else {
      list = list.filter(function (it, at) { return isOffered(session, node, it, at + 1); });
    }
    return node.spec.item.randomize ? shuffle(list, new Random(orderSeed(session, node))) : list;
  }

  function orderSeed(session, node) {
    var tree = node.spec.trees.seed;
    return tree ? seedOf(evaluate(tree, contextOf(session, node))) : seedOf(session.seed + ' ' + pathOf(node));
  }

  function mayChoose(session, node, name) {
    var found = indexOf(session, node.spec.item.list, 'name')['.' + name] || [];
    for (var i = 0; i < found.length; i++) {
      if (isOffered(session, node, found[i], 0)) {
        return true;
      }
    }
    return false;
  }

  function everyDifferent(names, test) {
    return names.every(function (it, at) { return names.indexOf(it) === at && test(it); });
  }

  function isPlace(text) {
    var parts = text.trim().split(/\s+/).map(numberOf);
    return parts.length >= 2 && parts.length <= 4 && parts.every(isFinite)
      && Math.abs(parts[0]) <= 90 && Math.abs(parts[1]) <= 180;
  }

  function isLine(text) {
    return text.replace(/;\s*$/, '').split(';').every(isPlace);
  }

  function rangeFault(item, text) {
    var given = item.parameters || {};
    var start = given.start === undefined ? 1 : Number(given.start);
    var end = given.end === undefined ? 10 : Number(given.end);
    var step = Math.abs(Number(given.step === undefined ? 1 : given.step)) || 1;
    var number = numberOf(text);
    var steps = (number - start) / step;
    if (isNaN(number)) {
      return 'forms.number';
    }
    var inside = number >= Math.min(start, end) && number <= Math.max(start, end);
    return inside && Math.abs(steps - Math.round(steps)) < 1e-9 ? '' : 'forms.range';
  }

  /** For each type what is wrong with a text, as the key of its words. */
  var FORMATS = {
    INTEGER: function (text) { return /^-?\d{1,15}$/.test(text) ? '' : 'forms.integer'; },
    DECIMAL: function (text) { return isNaN(numberOf(text)) || text.length > 40 ? 'forms.number' : ''; },
    RANGE: function (text, session, node) { return rangeFault(node.spec.item, text); },
    DATE: function (text) { return readDay(text) === null ? 'forms.date' : ''; },
    TIME: function (text) { return readTime(text) === null ? 'forms.time' : ''; },
    DATE_TIME: function (text) { return readMoment(text, 0) === null ? 'forms.date' : ''; },
    ONE: function (text, session, node) { return mayChoose(session, node, text) ? '' : 'forms.choice'; },
    SEVERAL: function (text, session, node) {
      return everyDifferent(chosen(text), function (it) { return mayChoose(session, node, it); }) ? '' : 'forms.choice';
    },
    ACKNOWLEDGE: function (text) { return text === 'OK' ? '' : 'forms.choice'; },
    LOCATION: function (text) { return isPlace(text) ? '' : 'forms.number'; },
    LINE: function (text) { return isLine(text) ? '' : 'forms.number'; }
  };
  FORMATS.RANK = FORMATS.SEVERAL;
  FORMATS.AREA = FORMATS.LINE;
  FORMATS.TODAY = FORMATS.DATE;
  FORMATS.START = FORMATS.END = FORMATS.DATE_TIME;

  function holds(session, node, column) {
    var tree = node.spec.trees[column];
    return Boolean(tree) && toTruth(evaluate(tree, contextOf(session, node)));
  }

  function said(session, node, column, key) {
    return {key: key, message: fillIn(session, node, inLanguage(node.spec.item[column], session))};
  }

  function faultOf(session, node) {
    var type = node.spec.type;
    if (node.spec.section || type === 'NOTE' && node.text === '') {
      return null;
    }
    if (node.text === '') {
      var missing = !node.spec.silent && holds(session, node, 'required') && !holds(session, node, 'readOnly');
      return missing ? said(session, node, 'requiredMessage', 'forms.required') : null;
    }
    if (node.text.length > LIMITS.text) {
      return {key: 'forms.tooLong', message: ''};
    }
    var wrong = FORMATS[type] ? FORMATS[type](node.text, session, node) : '';
    if (wrong) {
      return {key: wrong, message: ''};
    }
    var broken = !node.spec.silent && node.spec.trees.constraint && !holds(session, node, 'constraint');
    return broken ? said(session, node, 'constraintMessage', 'forms.constraint') : null;
  }

  /** What stands still and nothing works out holds what the form itself puts there. */
  function isForeign(node) {
    var spec = node.spec;
    var still = spec.type === 'NOTE' || spec.trees.readOnly && spec.trees.readOnly.kind === 'call' && spec.trees.readOnly.name === 'true';
    return still && node.text !== '' && node.text !== spec.preset && !spec.trees.calculation && !spec.trees['default'];
  }

  function fillIn(session, node, text) {
    return text.replace(IN_TEXT, function (all, name) {
      try {
        var path = {from: 'reference', filters: [], steps: []};
        route(path, node.spec, resolve(session.plan, node.spec, name));
        return shown(single(new Nodes(follow(path, contextOf(session, node)))));
      } catch (e) {
        if (!(e instanceof Fault) || e.key === 'forms.endless') {
          throw e;
        }
        return '';
      }
    });
  }

  function shown(value) {
    return value instanceof Moment && value.kind === 'moment' ? dayText(value) + ' ' + timeText(value).substring(0, 5) : toText(value);
  }

  function pathOf(node) {
    var path = '';
    for (var it = node; it.parent; it = it.parent) {
      var own = it.spec.name + (it.spec.repeats && it.position > 0 ? '[' + it.position + ']' : '');
      path = path === '' ? own : own + '/' + path;
    }
    return path;
  }

  /** The node of a path; a repeat without its number is a node that stands for all entries. */
  function find(session, path) {
    var node = session.root;
    each(path === '' ? [] : String(path).split('/'), function (part) {
      var it = /^([^\[\]]+)(?:\[(\d+)\])?$/.exec(part);
      var kid = node && node.kids && it ? node.kids['.' + it[1]] : null;
      if (kid instanceof Array) {
        node = it[2] ? kid[Number(it[2]) - 1] || null : makeNode(node.spec.byName['.' + it[1]], node, 0);
      } else {
        node = kid && !it[2] ? kid : null;
      }
    });
    return node || null;
  }

  Session.prototype = {
    set: function (path, text) {
      var done = false;
      guarded(this, function () {
        var node = find(this, path);
        if (node && node.parent && !node.spec.section && setText(this, node, String(text === null || text === undefined ? '' : text))) {
          settle(this);
          fire(this, node, []);
          done = true;
        }
      });
      return done;
    },

    add: function (path) {
      var added = '';
      guarded(this, function () {
        var node = find(this, path);
        if (node && node.spec.repeats && !node.spec.trees.count && this.entries(node).length < LIMITS.entries) {
          added = pathOf(addEntry(this, node.parent, node.spec));
          settle(this);
        }
      });
      return added;
    },

    remove: function (path) {
      guarded(this, function () {
        var node = find(this, path);
        if (node && node.spec.repeats && node.position > 0 && !node.spec.trees.count) {
          var entries = this.entries(node);
          entries.splice(entries.indexOf(node), 1);
          each(entries, function (it, at) { it.position = at + 1; });
          markAll(this, below(node.spec, []));
          each(below(node.spec, []), function (spec) {
            each([VALUE, ASKED, COUNT], function (kind) { touch(this, cell(spec, kind)); }.bind(this));
          }.bind(this));
          settle(this);
        }
      });
    },

    entries: function (node) {
      return node.parent.kids[node.spec.key];
    },

    state: function (path) {
      var it = {relevant: false, required: false, readOnly: false, value: '', fault: null, choices: [], count: 0};
      guarded(this, function () {
        var node = find(this, path);
        if (node) {
          describe(this, node, it);
        }
      });
      if (this.refused) {
        it.fault = {key: this.refused, message: ''};
      }
      return it;
    },

    items: function () {
      var list = [];
      guarded(this, function () { listItems(this, this.root, list, 0); });
      return list;
    },

    text: function (texts, path) {
      var text = inLanguage(texts, this);
      guarded(this, function () {
        var node = find(this, path || '');
        text = node ? fillIn(this, node, text) : text;
      });
      return text;
    },

    judge: function () {
      var it = {answers: {}, faults: [], opens: [], notifies: []};
      guarded(this, function () { judgeAll(this, it); });
      if (this.refused) {
        it = {answers: {}, faults: [{path: '', key: this.refused, message: ''}], opens: [], notifies: []};
      }
      return it;
    }
  };

  function describe(session, node, it) {
    it.relevant = node.position === 0 ? isAsked(session, node) : node.relevant;
    it.required = holds(session, node, 'required');
    it.readOnly = node.spec.type === 'NOTE' || holds(session, node, 'readOnly');
    it.value = node.text;
    if (node.spec.repeats) {
      it.count = session.entries(node).length;
      it.readOnly = Boolean(node.spec.trees.count);
    }
    if (has(node.spec.trees, 'filter')) {
      it.choices = offered(session, node).map(function (choice) {
        return {name: choice.name, label: inLanguage(choice.label, session), columns: choice.columns || {}};
      });
    }
    it.fault = it.relevant ? faultOf(session, node) : null;
  }

  function listItems(session, node, list, depth) {
    each(node.spec.kids, function (spec) {
      if (spec.silent) {
        return;
      }
      var kid = node.kids[spec.key];
      var all = kid instanceof Array ? [makeNode(spec, node, 0)].concat(kid) : [kid];
      each(all, function (it) {
        if (it.position === 0 ? isAsked(session, it) : it.relevant) {
          list.push({path: pathOf(it), item: spec.item, relevant: true, depth: depth, entry: spec.repeats ? it.position : 0});
          if (spec.section && it.position > 0) {
            listItems(session, it, list, depth + 1);
          }
        }
      });
    });
  }

  function judgeAll(session, verdict) {
    for (var i = 0; i < session.strange.length; i++) {
      verdict.faults.push({path: session.strange[i].path, key: session.strange[i].key, message: ''});
    }
    endAll(session);
    settle(session);
    if (session.tooMany) {
      verdict.faults.push({path: '', key: 'forms.tooMany', message: ''});
    }
    judgeSection(session, session.root, verdict.answers, verdict);
  }

  function endAll(session) {
    for (var i = 0; i < session.plan.ends.length; i++) {
      var nodes = nodesFor(session, session.plan.ends[i]);
      for (var n = 0; n < nodes.length; n++) {
        if (nodes[n].text === '') {
          setText(session, nodes[n], nowText(session));
        }
      }
    }
  }

  function judgeSection(session, node, answers, verdict) {
    for (var i = 0; i < node.spec.kids.length; i++) {
      var spec = node.spec.kids[i];
      var kid = node.kids[spec.key];
      if (spec.repeats) {
        judgeEntries(session, spec, kid, answers, verdict);
      } else if (kid.relevant) {
        judgeNode(session, kid, verdict);
        var own = spec.section ? {} : kid.text;
        if (spec.section) {
          judgeSection(session, kid, own, verdict);
        }
        if (spec.section ? keys(own).length > 0 : own !== '') {
          answers[spec.name] = own;
        }
      }
    }
  }

  function judgeEntries(session, spec, entries, answers, verdict) {
    var list = [];
    for (var i = 0; i < entries.length; i++) {
      if (entries[i].relevant) {
        var own = {};
        judgeNode(session, entries[i], verdict);
        judgeSection(session, entries[i], own, verdict);
        list.push(own);
      }
    }
    if (list.length > 0) {
      answers[spec.name] = list;
    }
  }

  function judgeNode(session, node, verdict) {
    var fault = isForeign(node) ? {key: 'forms.readOnly', message: ''} : faultOf(session, node);
    if (fault) {
      verdict.faults.push({path: pathOf(node), key: fault.key, message: fault.message});
    }
    setOff(session, node, 'opens', verdict);
    setOff(session, node, 'notifies', verdict);
  }

  function setOff(session, node, column, verdict) {
    if ((node.text !== '' || node.spec.section) && holds(session, node, column)) {
      verdict[column].push({path: pathOf(node), name: node.spec.name, value: node.text});
    }
  }

  // ---- The door ----------------------------------------------------------------------------------------------

  world.BihuanForms = {
    limits: LIMITS,

    /** [{name, column, key, detail}]: what is wrong with a definition. */
    check: function (definition) {
      return planOf(definition).faults;
    },

    /** A definition read once, for many sessions. */
    plan: planOf,

    /** A session; without answers (null) a new one, with its defaults. */
    open: function (definition, answers, circumstances) {
      return new Session(definition.isPlan ? definition : planOf(definition), answers, circumstances);
    }
  };
}(this));
