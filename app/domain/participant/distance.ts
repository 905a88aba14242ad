/** Three rows of counts, used again and again. */
let rows = [new Int32Array(64), new Int32Array(64), new Int32Array(64)];

function room(length: number): typeof rows {
  if ((rows[0]?.length ?? 0) < length)
    rows = rows.map(() => new Int32Array(2 * length));
  return rows;
}

const counts = new Int32Array(256);

/**
 * Characters that one of two texts has and the other has not: no fewer changes
 * turn one into the other. Tells most pairs apart in a tenth of the time.
 */
function leastDistance(a: string, b: string): number {
  counts.fill(0);
  // Two characters may share a count; then the answer is only lower.
  for (let at = 0; at < a.length; at += 1) {
    const place = a.charCodeAt(at) & 255;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  let missing = b.length;
  for (let at = 0; at < b.length; at += 1) {
    const place = b.charCodeAt(at) & 255;
    const left = counts[place] ?? 0;
    if (left > 0) missing -= 1;
    counts[place] = left - 1;
  }
  return Math.max(missing, missing + a.length - b.length);
}

/**
 * How many single changes turn one text into the other: a character put in,
 * left out, replaced, or two neighbours exchanged. Stops counting above `most`
 * and answers `most + 1`, so only places at most that far apart are compared.
 * Source: optimal string alignment (Damerau 1964, Levenshtein 1966).
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  if (leastDistance(a, b) > most) return most + 1;
  let [before, last, row] = room(b.length + 2) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const tooMany = most + 1;
  for (let j = 0; j <= b.length; j += 1) last[j] = Math.min(j, tooMany);
  for (let i = 1; i <= a.length; i += 1) {
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    row[from - 1] = from === 1 ? Math.min(i, tooMany) : tooMany;
    let smallest = row[from - 1] ?? tooMany;
    const own = a.charCodeAt(i - 1);
    for (let j = from; j <= to; j += 1) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (own === other ? 0 : 1),
      );
      if (
        i > 1 &&
        j > 1 &&
        own === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === other
      )
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < smallest) smallest = cost;
    }
    if (smallest > most) return tooMany;
    // The next row looks one place further.
    row[to + 1] = tooMany;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length] ?? tooMany, tooMany);
}

/** From 0, nothing alike, to 1, the same; 0 as soon as it would be under `least`. */
export function similarity(a: string, b: string, least: number): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  const most = Math.floor((1 - least) * longer);
  const found = distance(a, b, most);
  return found > most ? 0 : 1 - found / longer;
}
