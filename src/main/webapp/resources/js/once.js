// Whoever taps twice sends once.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.matches('form[data-once]') || event.defaultPrevented) return;
  if (form.dataset.sent) event.preventDefault();
  else if (navigator.onLine) {
    form.dataset.sent = 'yes';
    setTimeout(() => delete form.dataset.sent, 8000);
  }
});
// Whoever comes back sees how things stand now, not the form that was sent.
window.addEventListener('pageshow', (event) => {
  document.querySelectorAll('form[data-once]').forEach((it) => delete it.dataset.sent);
  if (event.persisted) location.reload();
});
