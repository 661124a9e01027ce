// Fields: how much room is left, filters that apply themselves, and the way to what needs correcting.
const { say, toast, make, onAjax } = window.bihuan;

// Signs as people count them: one outside the common plane is one. Nothing is cut off; what is too much is said.
const lengthOf = (text) => [...text].length;
const LIMITED = 'textarea[maxlength], input[maxlength]:not([type="password"])';
const limit = () => document.querySelectorAll(LIMITED).forEach((it) => {
  if (!it.dataset.most) it.dataset.most = it.maxLength;
  it.removeAttribute('maxlength');
});

const count = (field) => {
  const most = Number(field.dataset.most);
  if (!(most > 0)) return;
  const left = most - lengthOf(field.value);
  const shows = field.matches('textarea[data-counter]');
  const id = field.id + 'Counter';
  let counter = document.getElementById(id);
  if (!counter && (shows || left < 0)) {
    counter = make('span', '', { id, class: 'counter', role: 'status' });
    field.after(counter);
  }
  if (!counter) return;
  counter.textContent = left < 0 ? say('tooLong', most, -left) : shows ? field.dataset.counter.split('{0}').join(left) : '';
  counter.classList.toggle('near', left < most / 10);
};

const countAll = () => {
  limit();
  document.querySelectorAll('[data-most]').forEach(count);
};

document.addEventListener('input', (event) => {
  if (event.target.matches('[data-most]')) count(event.target);
});

// Choosers of the component library look when a key goes up; what is pasted, dictated or composed comes without one.
const FILTERS = 'input.ui-selectonemenu-filter, .ui-selectcheckboxmenu-filter-container input';
const lookAnew = (event) => {
  if (event.isComposing || !event.target.matches(FILTERS)) return;
  event.target.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, key: 'Unidentified' }));
};
document.addEventListener('input', lookAnew);
document.addEventListener('compositionend', lookAnew);

// What is too long is not sent: where it stands is shown, also in a part that is folded or further back.
const isTooLong = (field) => lengthOf(field.value) > Number(field.dataset.most);
document.addEventListener('click', (event) => {
  const button = event.target.closest && event.target.closest('button[type="submit"]');
  const field = button && button.form && [...button.form.querySelectorAll('[data-most]')].find(isTooLong);
  if (!field) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const label = field.labels && field.labels[0] ? field.labels[0].textContent.replace('*', '').trim() + ': ' : '';
  toast(label + say('tooLong', field.dataset.most, lengthOf(field.value) - Number(field.dataset.most)));
  if (field.offsetParent) field.focus();
}, true);

// <form data-submits> applies a filter as soon as it is chosen; empty choices stay out of the address.
document.addEventListener('change', (event) => {
  const form = event.target.form;
  if (form && form.matches('[data-submits]') && event.target.matches('select, input[type="checkbox"], input[type="radio"], input[type="date"]')) {
    if (form.requestSubmit) form.requestSubmit();
    else form.submit();
  }
});
document.addEventListener('submit', (event) => {
  if (!event.target.matches('form[method="get"]')) return;
  [...event.target.elements].filter((it) => it.name && !it.value).forEach((it) => { it.disabled = true; });
  setTimeout(() => [...event.target.elements].forEach((it) => { it.disabled = false; }));
});

const goToError = () => {
  const wrong = document.querySelector(
    '.ui-selectonemenu.ui-state-error .ui-selectonemenu-label,'
      + ' [aria-invalid="true"]');
  if (!wrong) return;
  const folded = wrong.closest('details');
  if (folded) folded.open = true;
  wrong.focus();
};

// From the list of what is wrong to the field, even where it is folded or a menu of its own.
document.addEventListener('click', (event) => {
  const link = event.target.closest('.troubles a');
  const field = link && document.getElementById(link.getAttribute('href').slice(1));
  if (!field) return;
  event.preventDefault();
  const folded = field.closest('details');
  if (folded) folded.open = true;
  const input = field.matches('input, select, textarea') ? field : field.querySelector('.ui-selectonemenu-label, input, select');
  (input || field).focus();
});

document.addEventListener('click', (event) => {
  const close = event.target.closest('[data-closes]');
  if (close) close.parentElement.remove();
});

onAjax('pfAjaxComplete', (xhr, settings, args) => {
  countAll();
  if (args.validationFailed) goToError();
});

countAll();
goToError();
