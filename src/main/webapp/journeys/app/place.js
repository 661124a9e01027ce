// Where somebody stood: only if they want it written down, to a hundred metres, kept with the step, read by nobody else.
import * as journal from './journal.js';
import { button, kept, make, toast } from './frame.js';
import { say } from './words.js';

const PATIENCE = 15000;

export const place = (journey, field, changed) => {
  const box = make('div', null, { class: 'field', 'data-field': field });
  const write = (value) => kept(journal.write(journey, field, value)).then(() => { draw(); changed(); });
  const found = (it) => write([it.coords.latitude, it.coords.longitude].map((degrees) => degrees.toFixed(3)).join(','));
  const missed = (why) => { draw(); toast(say(why && why.code === 1 ? 'place.denied' : 'place.unknown')); };
  const ask = () => {
    box.textContent = '';
    box.append(make('p', say('place.consent'), { class: 'note', 'data-consent': 'yes' }), make('div', [
      button(say('place.no'), draw),
      button(say('place.yes'), () => navigator.geolocation.getCurrentPosition(found, missed, { timeout: PATIENCE, maximumAge: 60000 }), '',
        { 'data-agree': 'yes' }),
    ], { class: 'do' }));
  };
  const draw = () => {
    const at = journal.text(journey, field);
    box.textContent = '';
    if (at) box.append(make('p', say('place.at', at.replace(',', ', '))), button(say('place.drop'), () => write('')));
    else if (navigator.geolocation) box.append(button(say('place.ask'), ask, '', { 'data-place': 'yes' }));
  };
  draw();
  return box;
};
