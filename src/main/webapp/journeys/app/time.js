// The city's time, and working days as the law counts them: the first day not counted.
const EAST = 8 * 3600 * 1000;
let off = new Set();

export const know = (daysOff) => { off = new Set(daysOff); };
export const now = () => new Date(Date.now() + EAST).toISOString().slice(0, 16);

const DAY = 24 * 3600 * 1000;
const millis = (day) => Date.parse(day + 'T00:00:00Z');

const working = (from, until) => {
  let count = 0;
  for (let it = millis(from) + DAY; it <= millis(until); it += DAY) {
    if (!off.has(new Date(it).toISOString().slice(0, 10))) count += 1;
  }
  return count;
};

// Whole days between two moments; null where there is no beginning.
export const days = (from, until, span) => {
  if (!from) return null;
  const end = (until || now()).slice(0, 10);
  const begin = from.slice(0, 10);
  if (end < begin) return null;
  return span === 'NATURAL_DAYS' ? Math.round((millis(end) - millis(begin)) / DAY) : working(begin, end);
};
