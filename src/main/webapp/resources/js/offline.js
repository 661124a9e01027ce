// Says when there is no network, holds back what could not arrive, and says when something did not.
const { say, toast, make, onAjax } = window.bihuan;
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

// Before the drafts hear of it: what is not sent stays a draft.
document.addEventListener('submit', (event) => {
  if (!navigator.onLine) {
    event.preventDefault();
    toast(say('offline'));
  }
}, true);

// PrimeFaces leaves a button dead whose send failed.
onAjax('pfAjaxError', () => {
  document.querySelectorAll('.ui-button.ui-state-loading').forEach((it) => {
    it.classList.remove('ui-state-loading');
    const widget = window.PrimeFaces.getWidgetById(it.id);
    if (widget && widget.enable) widget.enable();
  });
  toast(say(navigator.onLine ? 'trouble' : 'offline'));
});
