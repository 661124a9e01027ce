// A session that ends says so two minutes before, can be extended, and leads back to the same place.
const { say, ask, make, onAjax, account, context } = window.bihuan;
const patience = Number(document.documentElement.dataset.idle || 0) * 1000;
const WARNING = Math.min(120000, patience / 2);
const SEEN = 'bihuan.seen';
let touched = Date.now();
let closeWarning = null;

// Any tab's word with the server counts for all of them.
const heard = () => localStorage.setItem(SEEN, String(Date.now()));
const left = () => patience - (Date.now() - Number(localStorage.getItem(SEEN) || 0));

const stay = () => fetch(context + '/access/me.xhtml', { method: 'HEAD', credentials: 'same-origin', redirect: 'manual', cache: 'no-store' })
  .then((answer) => (answer.ok ? heard() : leave()))
  .catch(() => {});

// The same address again: the server shows the way in and back; the draft is kept.
const leave = () => location.replace(location.pathname + location.search);

const signOut = () => {
  const button = document.querySelector('[data-sign-out]');
  if (button) button.click();
  else leave();
};

const warn = () => {
  closeWarning = ask(say('idle'), make('p', say('idleText')), [[say('stay'), stay, 'first'], [say('leave'), signOut]]);
};

const watch = () => {
  if (left() > WARNING) {
    if (closeWarning) closeWarning();
    closeWarning = null;
  } else if (left() <= 0) {
    leave();
  } else if (Date.now() - touched < WARNING && !closeWarning) {
    stay();
  } else if (!closeWarning) {
    warn();
  }
};

if (account && patience) {
  heard();
  onAjax('pfAjaxSuccess', heard);
  ['input', 'click', 'scroll'].forEach((it) => document.addEventListener(it, () => { touched = Date.now(); }, { passive: true, capture: true }));
  setInterval(watch, 5000);
}
