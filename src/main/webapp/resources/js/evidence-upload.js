/* Sends chosen files one after another, says what became of each, and lets them be removed. */
(function () {
  'use strict';

  const PATIENCE = Number(window.bihuanPatience || 60000);

  function element(name, className, text) {
    const it = document.createElement(name);
    it.className = className || '';
    it.textContent = text || '';
    return it;
  }

  function request(method, address, part) {
    const it = new XMLHttpRequest();
    it.open(method, address);
    it.setRequestHeader('Accept', 'application/json');
    it.setRequestHeader('Accept-Language', document.documentElement.lang || 'zh-CN');
    if (part.dataset.token) it.setRequestHeader('X-Bihuan-Token', part.dataset.token);
    return it;
  }

  function answer(it) {
    try {
      return JSON.parse(it.responseText);
    } catch (none) {
      return {};
    }
  }

  /* A network may answer in our place, with a page of its own and 200. */
  function isOurs(it) {
    return it.getResponseHeader('X-Bihuan') !== null;
  }

  /* Waits as long as something moves, and no longer. */
  function endWhenNothingMoves(it) {
    const watch = () => {
      clearTimeout(it.patience);
      it.patience = setTimeout(() => it.abort(), PATIENCE);
    };
    it.upload.addEventListener('progress', watch);
    it.addEventListener('progress', watch);
    it.addEventListener('loadend', () => clearTimeout(it.patience));
    watch();
  }

  function say(part, text) {
    part.querySelector('.evidence-said').textContent = text;
  }

  function changed(part) {
    part.dispatchEvent(new CustomEvent('evidence', {
      bubbles: true,
      detail: {count: part.querySelectorAll('.evidence-file[data-id]').length}
    }));
  }

  function send(part, file) {
    return new Promise(done => {
      const words = part.dataset;
      const row = element('li', 'evidence-file');
      const name = element('span', 'evidence-name', file.name);
      const progress = element('progress');
      progress.max = 100;
      progress.value = 0;
      progress.setAttribute('aria-label', words.sending + ' ' + file.name);
      row.append(name, progress);
      part.querySelector('.evidence-files').append(row);

      const it = request('POST', words.to + '?purpose=' + encodeURIComponent(words.purpose || 'REPORT'), part);
      it.setRequestHeader('Content-Type', 'application/octet-stream');
      it.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
      it.upload.addEventListener('progress', event => {
        if (event.lengthComputable) progress.value = 100 * event.loaded / event.total;
      });
      it.addEventListener('load', () => {
        progress.remove();
        const answered = answer(it);
        if (isOurs(it) && it.status < 300 && answered.id) kept(part, row, file, answered);
        else if (isOurs(it) && it.status >= 400) refused(part, row, answered.message || words.lost, it.status >= 500 || it.status === 429 ? file : null);
        else refused(part, row, file.name + ': ' + words.lost, file);
        done();
      });
      ['error', 'abort'].forEach(kind => it.addEventListener(kind, () => {
        progress.remove();
        refused(part, row, file.name + ': ' + words.lost, file);
        done();
      }));
      endWhenNothingMoves(it);
      it.send(file);
    });
  }

  function kept(part, row, file, answered) {
    const words = part.dataset;
    const before = part.querySelector('.evidence-file[data-id="' + answered.id + '"]');
    if (before) {
      row.remove();
      say(part, file.name + ': ' + words.there);
      return;
    }
    row.dataset.id = answered.id;
    const face = answered.hasThumbnail ? element('img') : element('span', 'gallery-icon', answered.type);
    if (answered.hasThumbnail) {
      face.src = words.to + '/' + answered.id + '/thumbnail';
      face.alt = '';
    }
    row.prepend(face);
    const remove = element('button', 'button plain evidence-remove', words.remove);
    remove.type = 'button';
    remove.setAttribute('aria-label', words.remove + ' ' + file.name);
    const reason = part.querySelector('[data-impurity="' + answered.impurity + '"]');
    if (reason) row.append(element('span', 'evidence-kept-back', reason.textContent));
    row.append(remove);
    say(part, file.name + ': ' + words.kept + (reason ? ' ' + reason.textContent : ''));
    changed(part);
  }

  function refused(part, row, sentence, file) {
    const words = part.dataset;
    row.classList.add('evidence-refused');
    row.classList.toggle('evidence-missing', Boolean(file));
    row.querySelector('.evidence-name').textContent = sentence;
    const button = element('button', 'button plain', file ? words.again : words.remove);
    button.type = 'button';
    button.addEventListener('click', () => {
      row.remove();
      if (file) take(part, [file]);
    });
    row.append(button);
    say(part, sentence);
  }

  /* One at a time: a counter's poor signal is not shared among ten photos. */
  function take(part, files) {
    const all = Array.from(files);
    part.waiting = (part.waiting || 0) + all.length;
    part.queue = all.reduce((before, file) => before.then(() => send(part, file)).then(() => { part.waiting -= 1; }), part.queue || Promise.resolve());
  }

  /* What is sent with a form waits for its files, and asks where one of them did not come. */
  const partsOf = form => Array.from(document.querySelectorAll('.evidence-upload')).filter(it => !it.closest('form') || it.closest('form') === form);
  let passed = null;

  function afterFiles(event, form, go) {
    const parts = partsOf(form);
    const waiting = parts.filter(it => it.waiting > 0);
    const missing = parts.flatMap(it => Array.from(it.querySelectorAll('.evidence-missing')));
    if (passed === form || (!waiting.length && !missing.length)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const proceed = () => {
      passed = form;
      go();
      setTimeout(() => { passed = null; });
    };
    if (waiting.length) {
      if (form.waitsForFiles) return;
      form.waitsForFiles = true;
      waiting.forEach(it => say(it, it.dataset.wait));
      const all = () => Promise.all(parts.map(it => it.queue)).then(() => (parts.some(it => it.waiting > 0) ? all() : null));
      all().then(() => {
        form.waitsForFiles = false;
        go();
      });
    } else {
      const words = missing[0].closest('.evidence-upload').dataset;
      window.bihuan.ask(words.missing.split('{0}').join(missing.length), [], [[words.back, () => missing[0].querySelector('button').focus()],
        [words.without, proceed, 'first']]);
    }
  }

  document.addEventListener('click', event => {
    const button = event.target.closest && event.target.closest('button[type="submit"], input[type="submit"]');
    if (button && button.form) afterFiles(event, button.form, () => button.click());
  }, true);

  function forget(part, row) {
    const it = request('DELETE', part.dataset.to + '/' + row.dataset.id, part);
    it.addEventListener('load', () => {
      if (isOurs(it) && (it.status < 300 || it.status === 404)) {
        row.remove();
        say(part, part.dataset.removed);
        part.querySelector('input:not([capture])').focus();
        changed(part);
      } else {
        say(part, answer(it).message || part.dataset.lost);
      }
    });
    ['error', 'abort'].forEach(kind => it.addEventListener(kind, () => say(part, part.dataset.lost)));
    endWhenNothingMoves(it);
    it.send();
  }

  const partOf = event => event.target.closest && event.target.closest('.evidence-upload');

  document.addEventListener('change', event => {
    const part = partOf(event);
    if (part && event.target.type === 'file') {
      take(part, event.target.files);
      event.target.value = '';
    }
  });

  document.addEventListener('click', event => {
    const button = event.target.closest('.evidence-remove');
    if (button) forget(partOf(event), button.closest('.evidence-file'));
  });

  ['dragover', 'dragleave', 'drop'].forEach(kind => document.addEventListener(kind, event => {
    const part = partOf(event);
    if (!part) return;
    event.preventDefault();
    part.classList.toggle('is-over', kind === 'dragover');
    if (kind === 'drop') take(part, event.dataTransfer.files);
  }));
})();
