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
window.addEventListener('pageshow', () => document.querySelectorAll('form[data-once]').forEach((it) => delete it.dataset.sent));
