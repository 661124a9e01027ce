// Fields: how much room is left, filters that apply themselves, and the way to what needs correcting.
const { make, onAjax } = window.bihuan;

const count = (area) => {
  const most = area.maxLength;
  if (most <= 0) return;
  const id = area.id + 'Counter';
  let counter = document.getElementById(id);
  if (!counter) {
    counter = make('span', '', { id, class: 'counter' });
    area.after(counter);
  }
  const left = most - area.value.length;
  counter.textContent = area.dataset.counter.split('{0}').join(left);
  counter.classList.toggle('near', left < most / 10);
};

const countAll = () => document.querySelectorAll('textarea[data-counter]').forEach(count);

document.addEventListener('input', (event) => {
  if (event.target.matches('textarea[data-counter]')) count(event.target);
});

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
    'input.ui-state-error, textarea.ui-state-error, .ui-selectonemenu.ui-state-error .ui-selectonemenu-label,'
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

// Every line of the messages is an alert of its own, and so no item of a list.
const listNothing = () => document.querySelectorAll('.ui-messages ul').forEach((it) => it.setAttribute('role', 'presentation'));

onAjax('pfAjaxComplete', (xhr, settings, args) => {
  countAll();
  listNothing();
  if (args.validationFailed) goToError();
});

countAll();
listNothing();
goToError();
