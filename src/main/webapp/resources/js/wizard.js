// A form in steps: all of it is on the page, so that it works without a network; one part is shown at a time.
// The telephone's own "back" goes one step back; nothing typed is lost by going to and fro.
const wizard = document.querySelector('form.wizard');

const begin = () => {
  const parts = [...wizard.querySelectorAll('.part')];
  const marks = [...wizard.querySelectorAll('.steps > li')];
  const note = document.querySelector('[data-at]');
  const go = wizard.querySelector('button[type="submit"]');
  const [back, next] = [-1, 1].map((it) => wizard.querySelector('[data-goes="' + it + '"]'));
  let at = 0;

  const inputs = (id) => [...wizard.elements].filter((it) => it.name && it.name.endsWith(':' + id));
  const valueOf = (id) => {
    const all = inputs(id);
    const chosen = all[0] && all[0].type === 'radio' ? all.find((it) => it.checked) : all[0];
    return chosen ? chosen.value.trim() : '';
  };
  const shownAs = (id) => {
    const chosen = inputs(id).find((it) => it.type === 'radio' && it.checked);
    if (chosen) return wizard.querySelector('label[for="' + chosen.id + '"]').textContent;
    return inputs(id).some((it) => it.type === 'radio') ? '' : valueOf(id);
  };

  const sumUp = () => {
    wizard.querySelectorAll('[data-shows]').forEach((it) => { it.textContent = shownAs(it.dataset.shows) || it.dataset.none; });
    wizard.querySelectorAll('[data-counts]').forEach((it) => { it.textContent = wizard.querySelectorAll(it.dataset.counts).length; });
  };

  const obey = () => wizard.querySelectorAll('[data-unless]').forEach((it) => {
    const [id, value] = it.dataset.unless.split('=');
    it.hidden = valueOf(id) === value;
  });

  const show = (wanted) => {
    at = Math.max(0, Math.min(parts.length - 1, wanted));
    parts.forEach((it, i) => { it.hidden = i !== at; });
    marks.forEach((it, i) => { it.className = i < at ? 'done' : i === at ? 'here' : ''; });
    back.hidden = at === 0;
    next.hidden = at === parts.length - 1;
    go.hidden = !next.hidden;
    if (note) note.textContent = note.dataset.at.split('{0}').join(at + 1).split('{1}').join(parts.length);
    sumUp();
  };

  const turnTo = (wanted) => {
    show(wanted);
    window.scrollTo(0, 0);
    parts[at].focus({ preventScroll: true });
  };

  const complain = (part) => {
    const missing = (part.dataset.must || '').split(' ').filter((it) => it && !valueOf(it));
    missing.forEach((id) => {
      const input = inputs(id)[0];
      const message = document.getElementById(input.id + 'Message');
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', message.id);
      message.className = 'ui-message ui-message-error';
      message.setAttribute('role', 'alert');
      message.textContent = part.dataset['must' + id[0].toUpperCase() + id.slice(1)];
    });
    if (missing.length) inputs(missing[0])[0].focus();
    return missing.length > 0;
  };

  const calm = (input) => {
    const message = document.getElementById(input.id + 'Message');
    if (input.getAttribute('aria-invalid') !== 'true' || !message) return;
    input.removeAttribute('aria-invalid');
    message.textContent = '';
  };

  next.addEventListener('click', () => {
    if (complain(parts[at])) return;
    history.pushState({ part: at + 1 }, '');
    turnTo(at + 1);
  });
  back.addEventListener('click', () => history.back());
  window.addEventListener('popstate', (event) => turnTo((event.state && event.state.part) || 0));

  wizard.addEventListener('input', (event) => {
    calm(event.target);
    obey();
    sumUp();
  });
  wizard.addEventListener('change', obey);
  wizard.addEventListener('evidence', sumUp);

  // Enter in a line goes on instead of sending half a report.
  wizard.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing && event.target.matches('input:not([type="submit"])') && !next.hidden) {
      event.preventDefault();
      if (event.target.type !== 'search') next.click();
    }
  });

  let sent = false;
  wizard.addEventListener('submit', (event) => {
    const incomplete = parts.findIndex((it) => complain(it));
    if (sent || incomplete >= 0) {
      event.preventDefault();
      if (incomplete >= 0) {
        turnTo(incomplete);
        complain(parts[incomplete]);
      }
      return;
    }
    sent = navigator.onLine;
    setTimeout(() => { sent = false; }, 8000);
  });
  window.addEventListener('pageshow', () => { sent = false; });

  const wrong = parts.findIndex((it) => it.querySelector('[aria-invalid="true"], .ui-message-error'));
  const before = history.state && history.state.part;
  obey();
  show(wrong >= 0 ? wrong : before || 0);
  if (wrong > 0 || !history.state) history.replaceState({ part: at }, '');
};

if (wizard) begin();
