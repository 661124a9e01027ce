// Photos wait on this phone under the digest of their content, so that sending one twice keeps it once.
import * as store from './store.js';

const MOST_PIXELS = 2560;
const ENOUGH = 1500000;

const hex = (buffer) => Array.from(new Uint8Array(buffer), (it) => it.toString(16).padStart(2, '0')).join('');
export const idOf = (journey, hash, step) => [journey.id, hash, step].join('|');
export const of = async (journey) => (await store.allOf('photos', journey.account)).filter((it) => it.journey === journey.id);
// On the house already, or still on this person's other phone.
export const elsewhere = async (journey) => {
  const here = new Set((await of(journey)).map((it) => it.hash + it.step));
  const known = await store.get('journeys', journey.id);
  return ((known && known.photos) || []).filter((it) => !here.has(it.hash + it.step));
};
export const all = async (journey) => (await of(journey)).filter((it) => !it.gone).concat(await elsewhere(journey));
export const mine = (account) => store.allOf('photos', account);

export const add = async (journey, step, file) => {
  const content = await file.arrayBuffer();
  const hash = hex(await crypto.subtle.digest('SHA-256', content));
  const photo = {
    id: idOf(journey, hash, step), journey: journey.id, account: journey.account, key: journey.key, hash, step,
    name: file.name || 'photo.jpg', type: file.type || 'image/jpeg', sent: false, gone: false, refused: '',
  };
  await store.put('contents', { id: photo.id, content });
  await store.put('photos', photo);
  return photo;
};

export const contentOf = async (photo) => ((await store.get('contents', photo.id)) || {}).content;
export const drop = async (photo) => {
  await store.drop('photos', photo.id);
  await store.drop('contents', photo.id);
};

const drawn = (file) => new Promise((done, failed) => {
  const picture = new Image();
  const address = URL.createObjectURL(file);
  picture.onload = () => { URL.revokeObjectURL(address); done(picture); };
  picture.onerror = () => { URL.revokeObjectURL(address); failed(new Error('unreadable')); };
  picture.src = address;
});

// The same photo upright and with fewer pixels, where it has more than enough; rejects where this phone cannot read it.
export const smaller = async (file) => {
  const picture = await drawn(file);
  const isSmall = Math.max(picture.naturalWidth, picture.naturalHeight) <= MOST_PIXELS && file.size <= ENOUGH;
  if (isSmall && ['image/jpeg', 'image/png', 'image/webp'].includes(file.type)) return file;
  const scale = Math.min(1, MOST_PIXELS / Math.max(picture.naturalWidth, picture.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
  if (!blob) throw new Error('unreadable');
  return new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg' });
};
