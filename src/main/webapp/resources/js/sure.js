// A button with data-sure asks once more before it does what cannot be undone.
const { say, ask } = window.bihuan;
let sure = null;

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-sure]');
  if (!button || button === sure) {
    sure = null;
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  ask(button.dataset.sure, [], [[say('cancel'), null], [button.textContent || button.value, () => {
    sure = button;
    button.click();
  }, 'first']]);
}, true);
