// A filter takes effect as soon as it is chosen; its button is there for whoever has no script.
document.querySelectorAll('[data-spare]').forEach((it) => { it.hidden = true; });
document.querySelectorAll('select[data-submits]').forEach((it) => it.addEventListener('change', () => it.form.submit()));

// Empty fields stay out of the address.
document.querySelectorAll('form[method="get"]').forEach((form) =>
  form.addEventListener('formdata', (event) => {
    [...event.formData.entries()].filter(([, value]) => value === '').forEach(([name]) => event.formData.delete(name));
  }));

document.querySelectorAll('[data-print]').forEach((it) => {
  it.hidden = false;
  it.addEventListener('click', () => window.print());
});

// What can be done with the chosen rows stays in view while there are any.
document.querySelectorAll('.several').forEach((bar) => {
  const show = () => bar.classList.toggle('chosen', Boolean(bar.closest('form').querySelector('input[name="chosen"]:checked')));
  bar.closest('form').addEventListener('change', show);
  show();
});
