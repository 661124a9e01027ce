/* The demonstration: one tap fills in a person's account and password. */
const people = document.querySelectorAll('[data-name][data-password]');

people.forEach(person =>
  person.addEventListener('click', () => {
    fill('signIn:name', person.dataset.name);
    fill('signIn:password', person.dataset.password);
    people.forEach(it => it.setAttribute('aria-pressed', String(it === person)));
    const go = document.getElementById('signIn:go');
    go.scrollIntoView({ block: 'nearest' });
    go.focus();
  })
);

function fill(id, text) {
  document.getElementById(id).value = text;
}
