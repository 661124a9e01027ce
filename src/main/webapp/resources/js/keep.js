// An anonymous draft stays in the page's memory only, unless its writer asks to keep it on this device.
const box = document.querySelector('[data-keep]');
const name = '|' + (box ? box.dataset.keep : 'report');
const keys = () => Object.keys(localStorage).filter((it) => it.startsWith('bihuan.draft|') && (it.endsWith(name) || it.includes(name + '|')));
const own = () => keys().filter((it) => it.endsWith('|' + sessionStorage.getItem('bihuan.tab')));

if (box) {
  const form = box.form;
  const obey = () => {
    if (box.checked) {
      form.dataset.draft = box.dataset.keep;
      const any = form.querySelector('textarea');
      any.dispatchEvent(new Event('input', { bubbles: true }));
    } else {
      delete form.dataset.draft;
      own().forEach((it) => localStorage.removeItem(it));
    }
  };
  box.addEventListener('change', obey);
  if (keys().length) {
    box.checked = true;
    form.dataset.draft = box.dataset.keep;
  }
} else {
  own().forEach((it) => localStorage.removeItem(it));
}
