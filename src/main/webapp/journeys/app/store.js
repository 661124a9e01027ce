// What is only on this phone, and what was taken along: IndexedDB, apart by account.
const NAME = 'bihuan-journal';
const STORES = ['meta', 'kits', 'journeys', 'photos', 'contents'];
let opened = null;

const promised = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});

// Contents lie apart from what is known of each photo: lists are read often, pictures when they are looked at.
const part = (transaction) => {
  const contents = transaction.objectStore('contents');
  transaction.objectStore('photos').openCursor().onsuccess = (event) => {
    const cursor = event.target.result;
    if (!cursor) return;
    const { content, ...photo } = cursor.value;
    if (content) {
      contents.put({ id: photo.id, content });
      cursor.update(photo);
    }
    cursor.continue();
  };
};

const open = () => {
  if (!opened) {
    const request = indexedDB.open(NAME, 2);
    request.onupgradeneeded = (event) => {
      STORES.forEach((it) => {
        if (!request.result.objectStoreNames.contains(it)) request.result.createObjectStore(it, { keyPath: 'id' });
      });
      if (event.oldVersion === 1) part(request.transaction);
    };
    opened = promised(request).then((db) => {
      db.onversionchange = () => { db.close(); opened = null; };
      return db;
    });
    opened.catch(() => { opened = null; });
  }
  return opened;
};

// Resolves only when it is written for good; a full phone rejects with QuotaExceededError.
const write = async (store, work) => {
  const db = await open();
  return new Promise((done, failed) => {
    const transaction = db.transaction(store, 'readwrite');
    transaction.oncomplete = () => done();
    transaction.onabort = () => failed(transaction.error || new Error('aborted'));
    transaction.onerror = () => failed(transaction.error);
    work(transaction.objectStore(store));
  });
};

const read = async (store, work) => {
  const db = await open();
  return promised(work(db.transaction(store, 'readonly').objectStore(store)));
};

export const get = (store, id) => read(store, (it) => it.get(id));
export const put = (store, value) => write(store, (it) => it.put(value));
export const drop = (store, id) => write(store, (it) => it.delete(id));
export const all = (store) => read(store, (it) => it.getAll());
export const allOf = async (store, account) => (await all(store)).filter((it) => it.account === account);

export const isFull = (error) => Boolean(error) && (error.name === 'QuotaExceededError' || /quota/i.test(String(error.message)));

export const meta = async (id) => {
  const found = await get('meta', id);
  return found ? found.value : null;
};
export const setMeta = (id, value) => put('meta', { id, value });

export const device = async () => {
  let name = await meta('device');
  if (!name) {
    name = uuid();
    await setMeta('device', name);
  }
  return name;
};

export const uuid = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = Array.from(bytes, (it) => it.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
