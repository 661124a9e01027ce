// Keeps the app's own files, and nothing else: no answer about anybody is ever stored here. The house says which files
// and in which version (api/journeys/shell); a new version is fetched whole before the old one goes.
const PREFIX = 'bihuan-journal-';
const APP = new URL('./', self.location).pathname;
const ROOT = APP.replace(/journeys\/app\/$/, '');

const names = () => caches.keys().then((all) => all.filter((it) => it.startsWith(PREFIX)));

const renew = async () => {
  const answer = await fetch(ROOT + 'api/journeys/shell', { cache: 'no-store', credentials: 'omit' });
  if (!answer.ok || !answer.headers.has('X-Bihuan')) throw new Error('shell ' + answer.status);
  const shell = await answer.json();
  const name = PREFIX + shell.version;
  const known = await names();
  if (!known.includes(name)) {
    const cache = await caches.open(name);
    try {
      await Promise.all(shell.files.map((file) => keep(cache, ROOT + file.replace(/^\//, ''))));
    } catch (e) {
      await caches.delete(name);
      throw e;
    }
    await Promise.all(known.map((it) => caches.delete(it)));
    return known.length > 0;
  }
  return false;
};

const keep = async (cache, address) => {
  const answer = await fetch(address, { cache: 'reload', credentials: 'omit' });
  if (!answer.ok || answer.redirected || !answer.headers.has('X-Bihuan')) throw new Error(address + ' ' + answer.status);
  await cache.put(address, answer);
};

self.addEventListener('install', (event) => event.waitUntil(renew().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  if (event.data === 'renew') {
    event.waitUntil(renew().then((changed) => {
      if (changed && event.source) event.source.postMessage('renewed');
    }).catch(() => {}));
  }
});

const kept = async (request) => {
  const address = new URL(request.url);
  const path = address.pathname === APP ? APP + 'index.html' : address.pathname;
  for (const name of await names()) {
    const found = await (await caches.open(name)).match(path);
    if (found) return found;
  }
  return null;
};

self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  const isMine = address.origin === self.location.origin && event.request.method === 'GET';
  const isAnswer = address.pathname.startsWith(ROOT + 'api/') && !address.pathname.startsWith(ROOT + 'api/journeys/words/');
  if (isMine && !isAnswer) {
    event.respondWith(kept(event.request).then((found) => found || fetch(event.request)));
  }
});
