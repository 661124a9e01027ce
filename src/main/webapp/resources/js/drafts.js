// Nothing typed is ever lost: every <form data-draft="name"> keeps what is typed on this device, for this account and
// address, until it has been sent and taken. A sent draft is dropped only by the next page that shows no trouble.
const { say, toast, make, onAjax, account } = window.bihuan;
const PREFIX = 'bihuan.draft|';
const MONTH = 30 * 24 * 3600 * 1000;
const SKIPPED = ['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image'];
const known = new Set();

const address = () => {
  const query = new URLSearchParams(location.search);
  query.delete('lang');
  return location.pathname + '?' + query;
};
const keyOf = (form) => PREFIX + [account, address(), form.dataset.draft].join('|');
const forms = () => [...document.querySelectorAll('form[data-draft]')];
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
  const key = keyOf(form);
  const stored = read(key);
  const values = Object.assign({}, stored && stored.values, valuesOf(form));
  const isEmpty = Object.keys(values).every((it) => !values[it].length);
  if (isEmpty || (!stored && isUntouched(form) && !hasErrors())) localStorage.removeItem(key);
  else write(key, { at: Date.now(), values, texts: textsOf(form), sent: false });
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

const restore = (form) => {
  const stored = read(keyOf(form));
  let filled = 0;
  fields(form).forEach((it) => {
    const mark = form.dataset.draft + '|' + it.name;
    const isNew = !known.has(mark) || it.type === 'checkbox' || it.type === 'radio';
    if (stored && isNew && stored.values[it.name] !== undefined && fill(it, stored.values[it.name])) filled += 1;
  });
  fields(form).forEach((it) => known.add(form.dataset.draft + '|' + it.name));
  const folded = filled && form.closest('details');
  if (folded) folded.open = true;
  return filled;
};

const discard = () => {
  forms().forEach((it) => localStorage.removeItem(keyOf(it)));
  location.replace(location.pathname + location.search);
};

// What was typed into a form that the page no longer has, because somebody else was faster: to be read, copied, let go.
const showLeftovers = () => {
  const place = document.querySelector('[data-leftovers]');
  if (!place) return;
  const here = forms().map(keyOf);
  const left = mine().filter((it) => it.startsWith([PREFIX + account, address(), ''].join('|')) && !here.includes(it));
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

const takeCookie = (name) => {
  const has = document.cookie.split('; ').some((it) => it.startsWith(name + '='));
  if (has) document.cookie = name + '=; path=/; max-age=0';
  return has;
};

// A page answered to a post without its address gets it back, so that it can be reloaded and shared.
const mendAddress = () => {
  const from = sessionStorage.getItem('bihuan.from');
  sessionStorage.removeItem('bihuan.from');
  if (from && !location.search && hasErrors() && new URL(from).pathname === location.pathname) history.replaceState(null, '', from);
};

const begin = () => {
  mendAddress();
  const expired = takeCookie('bihuan.kept');
  const troubled = expired || hasErrors() || document.documentElement.dataset.trouble;
  // Nobody is signed in: what an account had sent was not taken.
  if (!account) mark(drafts().filter((it) => !mine().includes(it)), false);
  if (troubled) mark(mine(), false);
  else mine().filter((it) => (read(it) || {}).sent).forEach((it) => localStorage.removeItem(it));
  drafts().filter((it) => Date.now() - (read(it) || { at: 0 }).at > MONTH).forEach((it) => localStorage.removeItem(it));
  const filled = forms().reduce((sum, it) => sum + restore(it), 0);
  showLeftovers();
  if (expired) toast(say('expired'));
  else if (filled) toast(say('restored'), say('discard'), discard);
};

const ownSent = () => mine().filter((it) => (read(it) || {}).sent);

['input', 'change'].forEach((event) => document.addEventListener(event, (it) => {
  const form = it.target.form;
  if (form && form.dataset && form.dataset.draft) keep(form);
}));

const send = (form) => {
  keep(form);
  mark([keyOf(form)], true);
};

document.addEventListener('submit', (event) => {
  if (event.target.dataset.draft && !event.defaultPrevented) {
    sessionStorage.setItem('bihuan.from', location.href);
    send(event.target);
  }
});

onAjax('pfAjaxSend', (xhr, settings) => {
  const source = document.getElementById(settings.source && settings.source.id ? settings.source.id : settings.source);
  const form = source && source.type === 'submit' && source.form;
  if (form && form.dataset.draft) send(form);
});

onAjax('pfAjaxComplete', (xhr, settings, args) => {
  const leaves = xhr && xhr.responseText && xhr.responseText.includes('<redirect');
  if (leaves && !args.validationFailed) return;
  mark(ownSent(), false);
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
