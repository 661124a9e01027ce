/* Opens the pictures of a gallery one after another; without this script they open as pages. */
(function () {
  'use strict';

  function element(name, className, text) {
    const it = document.createElement(name);
    it.className = className || '';
    it.textContent = text || '';
    return it;
  }

  function open(start) {
    const gallery = start.closest('.gallery');
    const pictures = Array.from(gallery.querySelectorAll('a[data-picture="true"]'));
    const words = gallery.dataset;
    let current = pictures.indexOf(start);

    const box = element('div', 'lightbox');
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-modal', 'true');
    const bar = element('div', 'lightbox-bar');
    const title = element('strong');
    title.setAttribute('aria-live', 'polite');
    const previous = element('button', '', words.previous);
    const next = element('button', '', words.next);
    const download = element('a', '', words.download);
    const close = element('button', '', words.close);
    const stage = element('div', 'lightbox-stage');
    const image = element('img');
    [previous, next, close].forEach(it => { it.type = 'button'; });
    bar.append(title, previous, next, download, close);
    stage.append(image);
    box.append(bar, stage);

    function show(index) {
      current = (index + pictures.length) % pictures.length;
      const it = pictures[current];
      const caption = it.dataset.caption;
      title.textContent = caption + ' (' + (current + 1) + '/' + pictures.length + ')';
      box.setAttribute('aria-label', caption);
      image.alt = caption;
      image.src = it.href;
      download.href = it.href + (it.href.includes('?') ? '&' : '?') + 'download=true';
    }

    function leave() {
      document.removeEventListener('keydown', key, true);
      document.documentElement.classList.remove('has-lightbox');
      box.remove();
      pictures[current].focus();
    }

    function key(event) {
      const deed = {
        Escape: leave,
        ArrowLeft: () => show(current - 1),
        ArrowRight: () => show(current + 1),
        Home: () => show(0),
        End: () => show(pictures.length - 1),
        Tab: () => turn(event.shiftKey ? -1 : 1)
      }[event.key];
      event.stopPropagation();
      if (deed) {
        event.preventDefault();
        deed();
      }
    }

    function turn(by) {
      const stops = [previous, next, download, close].filter(it => !it.hidden);
      const at = stops.indexOf(document.activeElement);
      stops[(at + by + stops.length) % stops.length].focus();
    }

    previous.hidden = next.hidden = pictures.length < 2;
    previous.addEventListener('click', () => show(current - 1));
    next.addEventListener('click', () => show(current + 1));
    close.addEventListener('click', leave);
    stage.addEventListener('click', event => { if (event.target === stage) leave(); });
    document.addEventListener('keydown', key, true);
    document.documentElement.classList.add('has-lightbox');
    document.body.append(box);
    show(current);
    close.focus();
  }

  document.addEventListener('click', event => {
    const link = event.target.closest('.gallery a[data-picture="true"]');
    if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open(link);
    }
  });
})();
