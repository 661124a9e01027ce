// How pages look: theme, contrast, elder mode. Kept in a cookie, so that the next page arrives in its look.
const { cookie } = window.bihuan;

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-look]');
  if (!button) return;
  const { look, to } = button.dataset;
  const isTheme = look === 'theme';
  const value = isTheme || button.getAttribute('aria-pressed') !== 'true' ? to : 'normal';
  document.documentElement.setAttribute('data-' + look, value);
  cookie('bihuan.' + look, value);
  document.querySelectorAll('[data-look="' + look + '"]').forEach((it) => {
    it.setAttribute('aria-pressed', String(it.dataset.to === value));
  });
});

// Drop-downs close when one turns elsewhere.
const closeOthers = (inside) => {
  document.querySelectorAll('details.drop[open]').forEach((it) => {
    if (!it.contains(inside)) it.open = false;
  });
};
document.addEventListener('click', (event) => closeOthers(event.target));
document.addEventListener('focusin', (event) => closeOthers(event.target));

// The whole menu on the phone.
document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-opens]');
  const opener = button || document.querySelector('[data-opens][aria-expanded="true"]');
  if (!opener) return;
  const panel = document.getElementById(opener.dataset.opens);
  const open = Boolean(button) && !panel.classList.contains('open');
  panel.classList.toggle('open', open);
  opener.setAttribute('aria-expanded', String(open));
});
