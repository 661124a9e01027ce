// The photos of a step as they are seen, added and taken away.
import * as store from './store.js';
import * as photos from './photos.js';
import * as sync from './sync.js';
import { button, kept, make, showBand, toast } from './frame.js';
import { say } from './words.js';

export const pictures = async (journey, step) => {
  const list = make('div', null, { class: 'thumbs' });
  const said = make('div', null, { class: 'said', role: 'status' });
  const refresh = async () => {
    list.textContent = '';
    const here = (await photos.of(journey)).filter((it) => it.step === step && !it.gone);
    here.forEach((it) => list.append(thumb(it, journey, refresh)));
    if (!journey.reported) list.append(adder());
    showBand();
  };
  const take = async (file) => {
    const kit = await store.get('kits', sync.status.account);
    const megabytes = kit ? kit.megabytes : 20;
    if (file.size > megabytes * 1024 * 1024) {
      said.append(tooLarge(file, megabytes));
      return;
    }
    const count = (await photos.of(journey)).filter((it) => !it.gone).length;
    if (kit && count >= kit.photos) {
      toast(say('photos.most', kit.photos));
      return;
    }
    if (await kept(photos.add(journey, step, file))) {
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
  return make('div', [make('p', say('photos'), { class: 'label' }), list, said], { class: 'field' });
};

const thumb = (photo, journey, refresh) => {
  const address = URL.createObjectURL(new Blob([photo.content], { type: photo.type }));
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
