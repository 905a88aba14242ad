import { findCertificate } from "../../../db/queries/credential.server";
import type { Context } from "../../context.server";
import { registerNumber } from "../act/number";
import type { Instant } from "../kernel/clock";
import { DomainError } from "../kernel/errors";
import { sha256 } from "../log/sha256.server";
import { readPublicAct, type PublicAct } from "../register/act.server";
import { readRows } from "../register/list.server";
import { statusListAddress } from "./addresses.server";
import { fingerprint } from "./certificate.server";
import { differing, type CheckAnswer, type CheckWay } from "./check-model";
import { CredentialProblem, standingOf } from "./model";
import { openCredential, type OpenedCredential } from "./open.server";
import { placeOf } from "./place";
import { readCredentialSeed } from "./seed.server";

type Here = Pick<Context, "db" | "env" | "now">;

const nothing = {
  act: null,
  since: null,
  issuedAt: null,
  happened: [],
  differs: [],
  fingerprint: null,
  problem: null,
} as const;

async function findAct(ctx: Here, number: string): Promise<PublicAct | null> {
  try {
    return await readPublicAct(ctx, number);
  } catch (error) {
    if (error instanceof DomainError && error.kind === "not_found") return null;
    throw error;
  }
}

/** What a certificate or credential says of itself; `events` of the printed address alone. */
interface Document {
  readonly events: number;
  readonly at: Instant | null;
}

async function answerFor(
  ctx: Here,
  way: CheckWay,
  act: PublicAct,
  document: Document | null,
): Promise<CheckAnswer> {
  const { entry, events } = act;
  const at = document?.at ?? null;
  const [then] = at === null ? [] : await readRows(ctx, [entry.seq], at);
  const differs = then ? differing(then, entry) : [];
  const standing = standingOf(entry.status);
  const isChanged = standing === "valid" && differs.length > 0;
  return {
    ...nothing,
    way,
    outcome: isChanged ? "changed" : standing,
    act: { number: registerNumber(entry.seq), entry, status: entry.status },
    since: isChanged
      ? entry.changedAt
      : standing === "valid"
        ? entry.registeredAt
        : entry.statusSince,
    issuedAt: at,
    happened: document
      ? events.slice(document.events).map(({ event, at }) => ({ event, at }))
      : [],
    differs,
  };
}

/**
 * How the act with a number stands.
 * @param events how many public events the paper tells of that bears the number
 */
export async function checkNumber(
  ctx: Here,
  number: string,
  events?: number,
): Promise<CheckAnswer> {
  const act = await findAct(ctx, number);
  if (!act) return { ...nothing, way: "number", outcome: "unknown" };
  const document = events === undefined ? null : { events, at: null };
  return answerFor(ctx, "number", act, document);
}

/** Whether a file with this hash is a certificate of ours, and how its act stands. */
export async function checkFingerprint(
  ctx: Here,
  hash: string,
  way: "fingerprint" | "file" = "fingerprint",
): Promise<CheckAnswer> {
  const known = await findCertificate(ctx.db.read, hash);
  const act =
    known?.seq == null ? null : await findAct(ctx, registerNumber(known.seq));
  if (!known || !act)
    return { ...nothing, way, outcome: "unknown", fingerprint: hash };
  const { events, issuedAt } = known;
  const document = { events, at: issuedAt };
  return { ...(await answerFor(ctx, way, act, document)), fingerprint: hash };
}

/** Whether a credential names the place that its act has: another would never be withdrawn. */
async function assertPlace(
  { db, env }: Here,
  act: PublicAct,
  { credentialStatus }: OpenedCredential,
): Promise<void> {
  const seed = await readCredentialSeed(db.read);
  const { list, index } = placeOf(sha256, seed, act.entry.seq);
  const isRight = (["revocation", "suspension"] as const).every((purpose) =>
    credentialStatus.some(
      (one) =>
        one.statusPurpose === purpose &&
        one.statusListIndex === String(index) &&
        one.statusListCredential ===
          statusListAddress(env.origin, purpose, list),
    ),
  );
  if (!isRight) throw new CredentialProblem("status-wrong");
}

/** Whether a text is a credential of ours, and how its act stands. */
export async function checkCredential(
  ctx: Here,
  text: string,
): Promise<CheckAnswer> {
  const { env, now } = ctx;
  const answer = { ...nothing, way: "credential" } as const;
  try {
    const opened = await openCredential(env.credential, env.origin, text, now);
    const { registerNumber: number, publicEvents } =
      opened.credentialSubject.registeredAct;
    const act = await findAct(ctx, number);
    if (!act) return { ...answer, outcome: "unknown" };
    await assertPlace(ctx, act, opened);
    const document = { events: publicEvents, at: opened.validFrom };
    return await answerFor(ctx, "credential", act, document);
  } catch (error) {
    if (!(error instanceof CredentialProblem)) throw error;
    const { code, at } = error;
    const outcome =
      code === "expired"
        ? "expired"
        : code === "foreign-issuer"
          ? "foreign"
          : code === "not-a-credential" || code === "too-long"
            ? "unknown"
            : "altered";
    return { ...answer, outcome, problem: code, since: at };
  }
}

const PDF = Buffer.from("%PDF-");
/** Files of other programs may have something before their head. */
const HEAD = 1024;

/**
 * Checks a file that was sent: a certificate, or a credential. Nothing of it is
 * kept. A PDF that is none of ours but bears one of our numbers is told apart.
 */
export async function checkFile(
  ctx: Here,
  bytes: Uint8Array,
): Promise<CheckAnswer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!file.subarray(0, HEAD).includes(PDF))
    return checkCredential(ctx, file.toString("utf8"));
  const answer = await checkFingerprint(ctx, fingerprint(file), "file");
  if (answer.outcome !== "unknown") return answer;
  const [number] = /FW-\d{6,9}/.exec(file.toString("latin1")) ?? [];
  const act = number === undefined ? null : await findAct(ctx, number);
  if (!act) return answer;
  const { act: stands } = await answerFor(ctx, "file", act, null);
  return { ...answer, outcome: "altered", act: stands };
}
