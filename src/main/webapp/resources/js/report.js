// Reporting: the service is found by typing, its steps follow, similar issues show up, photos come back with the draft.
const { make } = window.bihuan;
const form = document.querySelector('form.wizard');

const radios = (name) => [...form.elements].filter((it) => it.type === 'radio' && it.name.endsWith(':' + name));
const chosen = (name) => radios(name).find((it) => it.checked);
const itemOf = (radio) => radio.closest('li');
const plain = (text) => text.normalize('NFKC').toLowerCase();

const pickService = () => {
  const pick = form.querySelector('[data-pick="process"]');
  const list = pick.querySelector('.picks');
  const finder = pick.querySelector('.finder');
  const again = pick.querySelector('[data-again]');
  const nothing = pick.querySelector('[data-nothing]');
  const steps = form.querySelector('[data-steps-of]');
  const known = [...pick.querySelectorAll('[data-words] > li')].map((it) => [it.dataset.of, plain(it.textContent)]);
  const words = new Map(known);
  let open = false;

  const wordsOf = (item) => plain(item.textContent) + ' ' + (words.get(item.querySelector('input').value) || '');
  const filter = () => {
    const wanted = plain(finder.value).trim().split(/\s+/);
    const items = [...list.children];
    items.forEach((it) => { it.hidden = !wanted.every((word) => wordsOf(it).includes(word)) && it !== items[items.length - 1]; });
    nothing.hidden = items.slice(0, -1).some((it) => !it.hidden);
  };

  const follow = () => {
    const process = chosen('process');
    const folded = Boolean(process) && !open;
    list.classList.toggle('picked', folded);
    [...list.children].forEach((it) => it.classList.toggle('on', Boolean(process) && it === itemOf(process)));
    finder.hidden = folded;
    again.hidden = !folded;
    if (folded) nothing.hidden = true;
    let any = false;
    radios('step').forEach((it) => {
      const fits = Boolean(process) && it.value.startsWith(process.value + '/');
      any = any || fits;
      itemOf(it).hidden = !fits && it.value !== '0';
      if (!fits && it.value !== '0') it.checked = false;
    });
    steps.hidden = !any;
  };

  finder.addEventListener('input', filter);
  again.addEventListener('click', () => {
    open = true;
    finder.value = '';
    filter();
    follow();
    finder.focus();
  });
  list.addEventListener('change', () => {
    open = false;
    follow();
  });
  form.addEventListener('input', (event) => {
    if (event.target.type === 'radio' && event.target.name.endsWith(':process')) follow();
  });
  follow();
};

// What is known already, asked when the typing rests.
const lookForAlike = () => {
  const panel = form.querySelector('.alike');
  if (!panel || !panel.dataset.from) return;
  const stages = form.querySelector('[data-stages]');
  const list = panel.querySelector('ul');
  const head = panel.querySelector('[data-count]');
  let waiting = 0;
  let asked = '';
  let dismissed = false;

  const stageOf = (name) => {
    const it = stages.querySelector('[data-stage="' + name + '"]');
    return stages.dataset.stages.split('{0}').join(it ? it.textContent : '');
  };
  const show = (found) => {
    panel.hidden = dismissed || !found.length;
    head.textContent = head.dataset.count.split('{0}').join(found.length);
    list.textContent = '';
    found.forEach((it) => list.append(make('li', [
      make('span', it.title),
      make('small', it.closed ? stageOf('CLOSED') : ''),
      make('a', panel.dataset.join, { href: panel.dataset.joinTo + it.id })
    ])));
  };
  const ask = () => {
    const process = chosen('process');
    const step = chosen('step');
    const words = ['title', 'fact'].map((id) => form.querySelector('[id$=":' + id + '"]').value.trim()).join(' ');
    const query = new URLSearchParams({
      process: process && process.value !== '-' ? process.value : '',
      step: step ? step.value.split('/').pop() : '0',
      words: words.slice(0, 400)
    });
    if (words.trim().length < 6 || String(query) === asked || !navigator.onLine) return;
    asked = String(query);
    fetch(panel.dataset.from + '?' + query, { credentials: 'same-origin', headers: { Accept: 'application/json' } })
      .then((it) => (it.ok ? it.json() : []))
      .then((it) => show(it.filter((one) => one.title).slice(0, 3)))
      .catch(() => {});
  };
  form.addEventListener('input', (event) => {
    if (!event.target.name || !/:(title|fact|process|step)$/.test(event.target.name)) return;
    clearTimeout(waiting);
    waiting = setTimeout(ask, 700);
  });
  panel.querySelector('[data-dismiss]').addEventListener('click', () => {
    dismissed = true;
    panel.hidden = true;
  });
  ask();
};

// The draft brings back its token; the files kept under it are shown again.
const bringFilesBack = () => {
  const token = form.querySelector('[data-drafts]');
  const part = form.querySelector('.evidence-upload');
  if (!token || !part) return;

  const row = (file) => {
    const known = file.hasThumbnail
      ? make('img', [], { src: part.dataset.to + '/' + file.id + '/thumbnail', alt: '' })
      : make('span', file.type, { class: 'gallery-icon' });
    const remove = make('button', part.dataset.remove, {
      type: 'button',
      class: 'button plain evidence-remove',
      'aria-label': part.dataset.remove + ' ' + part.dataset.file + ' ' + file.number
    });
    const name = make('span', part.dataset.file + ' ' + file.number, { class: 'evidence-name' });
    const reason = part.querySelector('[data-impurity="' + file.impurity + '"]');
    const told = reason ? [make('span', reason.textContent, { class: 'evidence-kept-back' })] : [];
    return make('li', [known, name, ...told, remove], { class: 'evidence-file', 'data-id': file.id });
  };
  const list = () => {
    part.dataset.to = token.dataset.drafts + token.value + '/files';
    fetch(part.dataset.to, { credentials: 'same-origin', headers: { Accept: 'application/json' } })
      .then((it) => (it.ok ? it.json() : []))
      .then((files) => {
        const shown = part.querySelector('.evidence-files');
        files.filter((it) => !shown.querySelector('[data-id="' + it.id + '"]')).forEach((it) => shown.append(row(it)));
        part.dispatchEvent(new CustomEvent('evidence', { bubbles: true, detail: { count: files.length } }));
      })
      .catch(() => {});
  };
  let before = token.value;
  token.addEventListener('input', () => {
    if (token.value !== before) list();
    before = token.value;
  });
  // A form refused once has its files already.
  if (document.querySelector('.ui-messages-error, .ui-message-error')) list();
};

const copy = (text) => {
  if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
  const area = make('textarea', text, { readonly: 'readonly', class: 'out' });
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done ? Promise.resolve() : Promise.reject(new Error('copy'));
};

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-copy]');
  if (button) copy(button.dataset.copy).then(() => { button.textContent = button.dataset.copied; }).catch(() => {});
});

if (form) {
  pickService();
  lookForAlike();
  bringFilesBack();
}
