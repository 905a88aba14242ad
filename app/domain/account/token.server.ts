import { createHash, randomBytes } from "node:crypto";
import type { Queries, Tx } from "../../../db/client.server";
import {
  findToken,
  insertToken,
  takeToken,
  type TokenRow,
} from "../../../db/queries/account-token.server";
import { DAY, HOUR, type Instant } from "../kernel/clock";
import { DomainError } from "../kernel/errors";
import { newId } from "../kernel/ids";

export type TokenPurpose = TokenRow["purpose"];
export type TokenState = "ok" | "used" | "expired" | "unknown";

/** How long a link of each purpose lives, in milliseconds. */
export const tokenLife: Readonly<Record<TokenPurpose, number>> = {
  confirm_email: 3 * DAY,
  set_password: HOUR,
  change_email: DAY,
  domain_mail: 7 * DAY,
  invitation: 14 * DAY,
  challenge: 3 * DAY,
  co_editor: 14 * DAY,
};

const hashToken = (raw: string) =>
  createHash("sha256").update(raw).digest("hex");

export interface NewToken {
  readonly purpose: TokenPurpose;
  readonly email: string;
  readonly now: Instant;
  readonly userId?: string;
  readonly payload?: Record<string, string>;
  /** Milliseconds; `tokenLife` of its purpose unless told otherwise. */
  readonly life?: number;
  /** The id to store it under, for a row that refers to it. */
  readonly id?: string;
}

/** Makes a one-time link's token: 32 random bytes in base64url. Only its SHA-256 is stored. */
export async function issueToken(tx: Tx, token: NewToken): Promise<string> {
  const raw = randomBytes(32).toString("base64url");
  await insertToken(tx, {
    id: token.id ?? newId(),
    tokenHash: hashToken(raw),
    purpose: token.purpose,
    userId: token.userId ?? null,
    email: token.email,
    payload: token.payload ?? {},
    createdAt: token.now,
    expiresAt: token.now + (token.life ?? tokenLife[token.purpose]),
    usedAt: null,
  });
  return raw;
}

const stateOf = (row: TokenRow | undefined, now: Instant): TokenState => {
  if (!row) return "unknown";
  if (row.usedAt !== null) return "used";
  return row.expiresAt > now ? "ok" : "expired";
};

/** The token behind a link, whatever its state, without spending it. */
export async function readToken(
  db: Queries,
  raw: string,
  purpose: TokenPurpose,
  now: Instant,
) {
  const row = await findToken(db, hashToken(raw), purpose);
  return { state: stateOf(row, now), token: row };
}

/** What a link is still worth. Reading never spends it. */
export async function peekToken(
  db: Queries,
  raw: string,
  purpose: TokenPurpose,
  now: Instant,
): Promise<TokenState> {
  return (await readToken(db, raw, purpose, now)).state;
}

const refusals = {
  ok: "account.error.link-used",
  used: "account.error.link-used",
  expired: "account.error.link-expired",
  unknown: "account.error.link-unknown",
} as const satisfies Record<TokenState, string>;

/**
 * Spends a link: of several at once, one gets it.
 * @throws DomainError 409 for a link that is used, expired or unknown.
 */
export async function spendToken(
  tx: Tx,
  raw: string,
  purpose: TokenPurpose,
  now: Instant,
): Promise<TokenRow> {
  const hash = hashToken(raw);
  const taken = await takeToken(tx, hash, purpose, now);
  if (taken) return taken;
  const state = stateOf(await findToken(tx, hash, purpose), now);
  throw new DomainError("conflict", refusals[state]);
}
