import type { Instant } from "../kernel/clock";

const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const TIME = 10;

/** The lowest ULID of an instant. Source: the ULID specification. */
export function lowestId(at: Instant): string {
  let left = Math.max(0, Math.floor(at));
  let text = "";
  for (let place = 0; place < TIME; place += 1) {
    text = (digits[left % 32] ?? "0") + text;
    left = Math.floor(left / 32);
  }
  return text + "0".repeat(26 - TIME);
}

/** The instant in a ULID; 0 for a text that is none. */
export function instantOf(id: string): Instant {
  if (!/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id)) return 0;
  return Array.from(id.slice(0, TIME)).reduce(
    (sum, digit) => sum * 32 + digits.indexOf(digit),
    0,
  );
}
