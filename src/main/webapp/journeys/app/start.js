// Where the installed app opens: the house where it can be reached, else what the journal holds on this phone.
import { HOUSE, isReached } from './house.js';

const begin = async () => {
  if (await isReached()) {
    if ('serviceWorker' in navigator) await navigator.serviceWorker.register('sw.js').catch(() => {});
    location.replace(HOUSE + 'home.xhtml');
  } else {
    location.replace('index.html');
  }
};

begin();
