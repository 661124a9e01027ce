/* Prints the page, and copies a seal to the clipboard; both buttons are there only where this runs. */
function copy(place) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(place.textContent);
  }
  const range = document.createRange();
  range.selectNodeContents(place);
  const selection = window.getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  return document.execCommand("copy") ? Promise.resolve() : Promise.reject(new Error("not copied"));
}

document.querySelectorAll("[data-copy]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => {
    copy(document.getElementById(button.dataset.copy))
      .then(() => { button.textContent = button.dataset.copied; }, () => {});
  });
});

document.querySelectorAll("[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});
