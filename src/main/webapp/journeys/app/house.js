// The house beyond the network, and whether it is the house that answers and no network's page before it.
export const HOUSE = '../../';

const PATIENCE = 6000;

// A request has an end; browsers of some years ago know no other way to it.
export const ended = (millis) => {
  const end = new AbortController();
  setTimeout(() => end.abort(), millis);
  return end.signal;
};

export const isReached = async () => {
  try {
    const answer = await fetch(HOUSE + 'api/journeys/shell',
        { cache: 'no-store', credentials: 'omit', redirect: 'error', signal: ended(PATIENCE) });
    return answer.ok && answer.headers.has('X-Bihuan');
  } catch (e) {
    return false;
  }
};
