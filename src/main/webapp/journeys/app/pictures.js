// The photos of a step as they are seen, added and taken away.
import * as store from './store.js';
import * as photos from './photos.js';
import * as sync from './sync.js';
import { button, HOUSE, kept, make, showBand, toast } from './frame.js';
import { say } from './words.js';

// The photos that are shown now follow what arrives, also while somebody writes.
let shown = null;
sync.onChange((what) => {
  if (what === 'done' && shown && shown.list.isConnected) shown.follow();
});

export const pictures = async (journey, step) => {
  const list = make('div', null, { class: 'thumbs' });
  const said = make('div', null, { class: 'said', role: 'status' });
  let drawn = '';
  const found = async () => (await photos.all(journey)).filter((it) => it.step === step);
  const stateOf = (all) => all.map((it) => [it.hash, it.sent, it.refused, it.file].join()).join('|');
  const refresh = async () => {
    const all = await found();
    drawn = stateOf(all);
    list.textContent = '';
    for (const it of all) list.append(it.id ? await thumb(it, journey, refresh) : thumbOfHouse(it, journey));
    if (!journey.reported) list.append(adder());
    showBand();
  };
  const follow = async () => {
    if (stateOf(await found()) !== drawn) await refresh();
  };
  const take = async (file) => {
    const kit = await store.get('kits', sync.status.account);
    const megabytes = kit ? kit.megabytes : 20;
    if (file.size > megabytes * 1024 * 1024) {
      said.append(tooLarge(file, megabytes));
      return;
    }
    const fit = await photos.smaller(file).catch(() => null);
    if (!fit) {
      said.append(make('p', say('photos.unreadable', file.name), { class: 'alarm', 'data-refused': file.name }));
      return;
    }
    const count = (await photos.all(journey)).filter((it) => !it.refused).length;
    if (kit && count >= kit.photos) {
      toast(say('photos.most', kit.photos));
      return;
    }
    if (await kept(photos.add(journey, step, fit))) {
      await refresh();
      sync.soon();
    }
  };
  const tooLarge = (file, megabytes) => {
    const line = make('p', say('photos.tooLarge', file.name, megabytes), { class: 'alarm', 'data-refused': file.name });
    line.append(button(say('photos.smaller'), async () => {
      try {
        const less = await photos.smaller(file);
        line.remove();
        await take(less);
      } catch (e) {
        line.textContent = say('photos.unreadable', file.name);
      }
    }, 'plain'));
    return line;
  };
  const adder = () => {
    const input = make('input', null, { type: 'file', accept: 'image/*', multiple: true, class: 'out', 'aria-label': say('photos.add') });
    input.addEventListener('change', async () => {
      const files = Array.from(input.files);
      input.value = '';
      for (const it of files) await take(it);
    });
    return make('label', [make('span', '＋', { 'aria-hidden': 'true' }), input], { class: 'thumb add' });
  };
  await refresh();
  shown = { list, follow };
  return make('div', [make('p', say('photos'), { class: 'label' }), make('p', say('secrets'), { class: 'hint' }), list, said], { class: 'field' });
};

// Taken on this person's other phone: the house shows it, if it has it and there is a network.
const thumbOfHouse = (photo, journey) => {
  const told = (words) => make('span', make('em', words), { class: 'thumb away', 'data-photo': photo.hash });
  if (!photo.file) return told(say('photos.otherPhone'));
  const address = HOUSE + 'api/journeys/' + encodeURIComponent(journey.key) + '/photos/' + encodeURIComponent(photo.file) + '/thumbnail';
  const picture = make('img', null, { src: address, alt: say('photos.ofHouse') });
  const place = make('span', picture, { class: 'thumb', 'data-photo': photo.hash });
  picture.addEventListener('error', () => place.replaceWith(told(say('photos.noNetwork'))));
  return place;
};

const thumb = async (photo, journey, refresh) => {
  const address = URL.createObjectURL(new Blob([(await photos.contentOf(photo)) || ''], { type: photo.type }));
  const picture = make('img', null, { src: address, alt: photo.name });
  picture.addEventListener('load', () => URL.revokeObjectURL(address));
  const away = make('button', '×', { type: 'button', 'aria-label': say('photos.remove', photo.name) });
  away.addEventListener('click', async () => {
    await kept(store.put('photos', Object.assign(photo, { gone: true })));
    await refresh();
    toast(say('photos.removed'), say('undo'), async () => {
      await kept(store.put('photos', Object.assign(photo, { gone: false })));
      refresh();
    });
    sync.soon(13000);
  });
  const parts = [picture];
  if (photo.refused) parts.push(make('em', photo.refused));
  else if (!photo.sent) parts.push(make('em', say('photos.here')));
  if (!journey.reported) parts.push(away);
  return make('span', parts, { class: 'thumb' + (photo.refused ? ' bad' : '') });
};
