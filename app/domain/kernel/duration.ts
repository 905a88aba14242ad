import { addMonths, DAY, HOUR, MINUTE, SECOND, type Instant } from "./clock";

/** A span of time: calendar months, and milliseconds beside them. */
export interface Duration {
  readonly months: number;
  readonly ms: number;
}

const iso =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** A hundred years; nothing here is about longer spans. */
const most = 1200;

/**
 * Reads an ISO 8601 duration of whole numbers (`P2Y3M`, `P90D`, `PT12H`), or a
 * bare number of days. Null for anything else, and for more than a hundred years.
 */
export function parseDuration(text: string): Duration | null {
  const bare = /^\d{1,6}$/.test(text) ? `P${text}D` : text;
  const found = iso.exec(bare);
  if (!found) return null;
  const part = (index: number) => Number(found[index] ?? 0);
  const duration = {
    months: part(1) * 12 + part(2),
    ms:
      (part(3) * 7 + part(4)) * DAY +
      part(5) * HOUR +
      part(6) * MINUTE +
      part(7) * SECOND,
  };
  const isShort = duration.months + duration.ms / (30 * DAY) <= most;
  return isShort ? duration : null;
}

/** The instant so much later. */
export const addDuration = (at: Instant, { months, ms }: Duration): Instant =>
  addMonths(at, months) + ms;
