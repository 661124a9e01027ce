// Nothing typed is ever lost: every <form data-draft="name"> keeps what is typed on this device, for this account, address
// and tab, until the house itself has said that it took it. A page that shows up instead says nothing.
const { say, toast, make, onAjax, account } = window.bihuan;
const PREFIX = 'bihuan.draft|';
const TAB = 'bihuan.tab';
const TAKEN = 'bihuan.taken.';
const MONTH = 30 * 24 * 3600 * 1000;
const SKIPPED = ['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image'];
const known = new Set();
let tab = '';
let others = new Set();

const random = () => [...crypto.getRandomValues(new Uint8Array(12))].map((it) => it.toString(16).padStart(2, '0')).join('');

// A tab holds a lock of its name for as long as it lives; one that was doubled takes another name.
const hold = (name) => new Promise((done) => {
  const patience = new AbortController();
  setTimeout(() => patience.abort(), 400);
  navigator.locks.request(TAB + '|' + name, { signal: patience.signal }, () => {
    done(true);
    return new Promise(() => {});
  }).catch(() => done(false));
});

const takeTab = async () => {
  const before = sessionStorage.getItem(TAB);
  const isMine = before && (!navigator.locks || await hold(before));
  const name = isMine ? before : random();
  sessionStorage.setItem(TAB, name);
  if (navigator.locks) {
    if (!isMine) await hold(name);
    others = new Set((await navigator.locks.query()).held.map((it) => it.name.split('|').pop()));
    others.delete(name);
  }
  tab = name;
};

const address = () => {
  const query = new URLSearchParams(location.search);
  query.delete('lang');
  query.delete('open');
  query.delete('aside');
  return location.pathname + '?' + query;
};
const baseNamed = (name) => PREFIX + [account, address(), name, ''].join('|');
const baseOf = (form) => baseNamed(form.dataset.draft);
const keyOf = (form) => baseOf(form) + tab;
const forms = () => [...document.querySelectorAll('form[data-draft]')];
// Forms that the page opens when they are asked for.
const folded = () => [...document.querySelectorAll('[data-folded]')];
const drafts = () => Object.keys(localStorage).filter((it) => it.startsWith(PREFIX));
const mine = () => drafts().filter((it) => it.startsWith(PREFIX + account + '|'));
const read = (key) => {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch (e) {
    return null;
  }
};
const write = (key, draft) => {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch (e) {
    // A full or forbidden store keeps no drafts; the page works on.
  }
};

const fields = (form) => [...form.elements].filter((it) =>
  it.name && !it.name.startsWith('jakarta.faces') && !SKIPPED.includes(it.type) && it.tagName !== 'BUTTON' && !it.closest('[data-draft-skip]'));

const valuesOf = (form) => {
  const values = {};
  fields(form).forEach((it) => {
    if (it.type === 'checkbox' || it.type === 'radio') {
      values[it.name] = (values[it.name] || []).concat(it.checked ? [it.value] : []);
    } else {
      values[it.name] = it.multiple ? [...it.selectedOptions].map((o) => o.value) : it.value;
    }
  });
  return values;
};

const isUntouched = (form) => fields(form).every((it) => {
  if (it.type === 'checkbox' || it.type === 'radio') return it.checked === it.defaultChecked;
  if (it.tagName === 'SELECT') {
    const chosen = [...it.options].some((o) => o.defaultSelected);
    return chosen ? [...it.options].every((o) => o.selected === o.defaultSelected) : it.selectedIndex <= 0;
  }
  return it.value === it.defaultValue;
});

const hasErrors = () => Boolean(document.querySelector('.ui-messages-error, .ui-message-error, [aria-invalid="true"]'));

// What people wrote themselves, by what the page calls it.
const textsOf = (form) => fields(form)
  .filter((it) => it.tagName === 'TEXTAREA' || it.type === 'text')
  .map((it) => ({ label: it.labels && it.labels[0] ? it.labels[0].textContent.replace('*', '').trim() : '', text: it.value }));

const keep = (form) => {
  if (!tab) return;
  const key = keyOf(form);
  const stored = read(key);
  const values = Object.assign({}, stored && stored.values, valuesOf(form));
  const isEmpty = Object.keys(values).every((it) => !values[it].length);
  if (isEmpty || (!stored && isUntouched(form) && !hasErrors())) localStorage.removeItem(key);
  else write(key, { at: Date.now(), values, texts: textsOf(form), sent: '', last: stored && stored.last });
};

// Puts back what was typed; true if the page did not have it.
const fill = (field, kept) => {
  if (field.type === 'checkbox' || field.type === 'radio') {
    const checked = kept.includes(field.value);
    if (field.checked === checked) return false;
    field.checked = checked;
  } else if (field.multiple) {
    [...field.options].forEach((o) => { o.selected = kept.includes(o.value); });
  } else {
    if (field.value === kept) return false;
    field.value = kept;
    if (field.value !== kept) return false;
    const widget = window.PrimeFaces && field.id.endsWith('_input') && window.PrimeFaces.getWidgetById(field.id.slice(0, -6));
    if (widget && widget.selectValue) widget.selectValue(kept);
  }
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
};

// What a tab left behind that is no more goes on in this one.
const adopt = (form) => {
  const base = baseOf(form);
  if (read(keyOf(form))) return;
  const left = drafts()
    .filter((it) => it + '|' === base || (it.startsWith(base) && !others.has(it.slice(base.length))))
    .sort((one, other) => (read(other) || { at: 0 }).at - (read(one) || { at: 0 }).at);
  if (!left.length) return;
  localStorage.setItem(keyOf(form), localStorage.getItem(left[0]));
  localStorage.removeItem(left[0]);
};

const restore = (form) => {
  const stored = read(keyOf(form));
  let filled = 0;
  fields(form).forEach((it) => {
    const mark = form.dataset.draft + '|' + it.name;
    const isNew = !known.has(mark) || it.type === 'checkbox' || it.type === 'radio';
    if (stored && isNew && stored.values[it.name] !== undefined && fill(it, stored.values[it.name])) filled += 1;
  });
  fields(form).forEach((it) => known.add(form.dataset.draft + '|' + it.name));
  const parent = filled && form.closest('details');
  if (parent) parent.open = true;
  return filled;
};

const discard = () => {
  forms().forEach((it) => localStorage.removeItem(keyOf(it)));
  location.replace(location.pathname + location.search);
};

// What was typed into a form that is not open is there when it is opened.
const markFolded = () => folded().forEach((it) => {
  const base = baseNamed(it.dataset.folded);
  const isBegun = drafts().some((key) => key.startsWith(base) && !others.has(key.slice(base.length)));
  if (isBegun) it.append(make('span', say('begun'), { class: 'tag' }));
});

// What was typed into a form that the page no longer has, because somebody else was faster: to be read, copied, let go.
const showLeftovers = () => {
  const place = document.querySelector('[data-leftovers]');
  if (!place) return;
  const here = forms().map(baseOf).concat(folded().map((it) => baseNamed(it.dataset.folded)));
  const left = mine().filter((it) => it.startsWith([PREFIX + account, address(), ''].join('|'))
    && !here.some((base) => it.startsWith(base) || it + '|' === base) && !others.has(it.split('|').pop()));
  const texts = left.flatMap((it) => (read(it) || {}).texts || []).filter((it) => it.text.trim());
  if (!texts.length) return;
  place.append(make('p', place.dataset.leftovers));
  texts.forEach((it) => {
    const area = make('textarea', it.text, { readonly: 'readonly', rows: 3, 'aria-label': it.label });
    place.append(make('span', it.label, { class: 'label' }), area);
  });
  const button = make('button', say('discard'), { type: 'button', class: 'button' });
  button.addEventListener('click', () => {
    left.forEach((it) => localStorage.removeItem(it));
    place.textContent = '';
  });
  place.append(button);
};

const mark = (keys, sent) => keys.forEach((key) => {
  const draft = read(key);
  if (draft) write(key, Object.assign(draft, { sent }));
});

const cookies = () => document.cookie.split('; ').map((it) => it.split('=')[0]);
const dropCookie = (name) => { document.cookie = name + '=; path=/; max-age=0'; };
const takeCookie = (name) => {
  const has = cookies().includes(name);
  if (has) dropCookie(name);
  return has;
};

// What the house has taken, it says by the name that the sending went under.
const dropTaken = () => {
  const names = cookies().filter((it) => it.startsWith(TAKEN));
  const taken = new Set(names.map((it) => it.slice(TAKEN.length)));
  drafts().filter((it) => taken.has((read(it) || {}).sent)).forEach((it) => localStorage.removeItem(it));
  names.forEach(dropCookie);
};

// A page answered to a post without its address gets it back, so that it can be reloaded and shared.
const mendAddress = () => {
  const from = sessionStorage.getItem('bihuan.from');
  sessionStorage.removeItem('bihuan.from');
  if (from && !location.search && hasErrors() && new URL(from).pathname === location.pathname) history.replaceState(null, '', from);
};

const begin = async () => {
  mendAddress();
  await takeTab();
  const expired = takeCookie('bihuan.kept');
  dropTaken();
  drafts().filter((it) => Date.now() - (read(it) || { at: 0 }).at > MONTH).forEach((it) => localStorage.removeItem(it));
  forms().forEach(adopt);
  const unsure = forms().some((it) => (read(keyOf(it)) || {}).sent) && !hasErrors() && !expired;
  mark(forms().map(keyOf), '');
  const filled = forms().reduce((sum, it) => sum + restore(it), 0);
  forms().filter((it) => !isUntouched(it)).forEach(keep);
  showLeftovers();
  markFolded();
  if (expired) toast(say('expired'));
  else if (filled) toast(say(unsure ? 'unsure' : 'restored'), say('discard'), discard);
};

const ownSent = () => forms().map(keyOf).filter((it) => (read(it) || {}).sent);

['input', 'change'].forEach((event) => document.addEventListener(event, (it) => {
  const form = it.target.form;
  if (form && form.dataset && form.dataset.draft) keep(form);
}));

const send = (form, button) => {
  keep(form);
  const key = keyOf(form);
  const draft = read(key);
  // Sent again as it was, it goes under the same name: the house may have it, and only the answer was lost.
  const by = button ? button.name || button.id : '';
  const same = by && draft && draft.last && draft.last.by === by && JSON.stringify(draft.last.values) === JSON.stringify(draft.values);
  const sending = same ? draft.last.name : random();
  if (draft) write(key, Object.assign(draft, { sent: sending, last: { name: sending, by, values: draft.values } }));
  return sending;
};

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.dataset.draft || event.defaultPrevented) return;
  sessionStorage.setItem('bihuan.from', location.href);
  const under = form.querySelector('[name="bihuan.sending"]') || make('input', [], { type: 'hidden', name: 'bihuan.sending' });
  under.value = send(form, event.submitter);
  form.append(under);
});

onAjax('pfAjaxSend', (xhr, settings) => {
  const source = document.getElementById(settings.source && settings.source.id ? settings.source.id : settings.source);
  const form = source && source.type === 'submit' && source.form;
  if (!form || !form.dataset.draft) return;
  const sending = send(form, source);
  if (typeof settings.data === 'string') settings.data += '&bihuan.sending=' + sending;
});

// Answered, and not by somebody else's page: what leads away was taken.
onAjax('pfAjaxComplete', (xhr, settings, args) => {
  const said = (xhr && xhr.responseText) || '';
  const sent = ownSent();
  if (said.includes('<partial-response') && said.includes('<redirect') && !args.validationFailed) {
    sent.forEach((it) => localStorage.removeItem(it));
    return;
  }
  mark(sent, '');
  if (sent.length && said && !said.includes('<partial-response')) toast(say('trouble'));
  forms().forEach((it) => {
    restore(it);
    if (read(keyOf(it))) keep(it);
  });
});

document.addEventListener('click', (event) => {
  if (event.target.closest('[data-sign-out]')) mine().forEach((it) => localStorage.removeItem(it));
}, true);

if (document.readyState === 'complete') begin();
else window.addEventListener('load', begin);
