import { index, instant, int, table, text } from "../columns.server";
import { acts } from "./act.server";

/**
 * Every certificate that was handed out, by the SHA-256 hash of its bytes: the
 * check page knows its own files by it. Append-only; holds nothing personal.
 */
export const certificates = table(
  "certificates",
  {
    /** 64 hexadecimal digits. */
    sha256: text().primaryKey(),
    actId: text()
      .notNull()
      .references(() => acts.id),
    lang: text().notNull(),
    /** How many of the act's public events it tells of. */
    events: int().notNull(),
    issuedAt: instant().notNull(),
  },
  (t) => [index("certificates_act").on(t.actId)],
);

/**
 * One row: what the places of credentials in status lists are shuffled with.
 * Kept for good: credentials that are out there name their place.
 */
export const credentialSeed = table("credential_seed", {
  id: text().primaryKey(),
  /** 32 random bytes in base64. */
  seed: text().notNull(),
  madeAt: instant().notNull(),
});
