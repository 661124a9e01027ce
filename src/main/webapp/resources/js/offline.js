// Says when there is no network, holds back what could not arrive, and says when something did not.
const { say, toast, make, onAjax, context } = window.bihuan;
let band = null;

const show = () => {
  if (navigator.onLine) {
    if (band) {
      band.remove();
      band = null;
      toast(say('online'));
    }
  } else if (!band) {
    band = make('div', say('offline'), { class: 'band', role: 'status' });
    const bar = document.querySelector('.phone .bar, .top');
    if (bar) bar.after(band);
    else document.body.prepend(band);
  }
};

window.addEventListener('online', show);
window.addEventListener('offline', show);
show();

// Only the house itself answers so, and within a time; a network's own page does not.
const answers = async () => {
  const end = new AbortController();
  setTimeout(() => end.abort(), 15000);
  try {
    const answer = await fetch(context + '/manifest.webmanifest', { cache: 'no-store', redirect: 'error', signal: end.signal });
    return answer.headers.has('X-Bihuan');
  } catch (none) {
    return false;
  }
};

// A report leaves its page only where there is somebody to take it: without a name, nothing else keeps what was typed.
const reach = async (form, button) => {
  form.dataset.reach = 'asked';
  const isThere = await answers();
  form.dataset.reach = isThere ? 'there' : '';
  if (isThere) form.requestSubmit(button);
  else toast(say('unreached'));
};

// Before the drafts hear of it: what is not sent stays a draft.
document.addEventListener('submit', (event) => {
  const form = event.target;
  const isAsked = form.matches('form.wizard') && form.dataset.reach !== 'there';
  if (navigator.onLine && !isAsked) {
    form.dataset.reach = '';
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!navigator.onLine) toast(say('offline'));
  else if (form.dataset.reach !== 'asked') reach(form, event.submitter);
}, true);

// Nothing is waited for without an end.
if (window.jQuery) window.jQuery.ajaxSetup({ timeout: 60000 });

// PrimeFaces leaves a button dead whose send failed.
onAjax('pfAjaxError', () => {
  document.querySelectorAll('.ui-button.ui-state-loading').forEach((it) => {
    it.classList.remove('ui-state-loading');
    const widget = window.PrimeFaces.getWidgetById(it.id);
    if (widget && widget.enable) widget.enable();
  });
  toast(say(navigator.onLine ? 'trouble' : 'offline'));
});
