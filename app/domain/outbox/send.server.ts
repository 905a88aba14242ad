import { createTransport, type Transporter } from "nodemailer";
import {
  listDueLetters,
  updateLetter,
  type OutboxRow,
} from "../../../db/queries/outbox.server";
import type { Context } from "../../context.server";
import { HOUR, MINUTE, SECOND } from "../kernel/clock";
import type { Job } from "../job/scheduler.server";
import { withAnswerTo } from "./render.server";

const BATCH = 20;
const MOST_ATTEMPTS = 12;
/** A letter whose process died while sending is tried again after this. */
const SENDING = 5 * MINUTE;

/** Wait before the next try: one minute, doubled each time, six hours at most. */
export const backoff = (attempts: number): number =>
  Math.min(MINUTE * 2 ** (attempts - 1), 6 * HOUR);

const transports = new Map<string, Transporter>();

function transport(smtpUrl: string): Transporter {
  let known = transports.get(smtpUrl);
  if (!known) {
    known = createTransport(smtpUrl, {});
    transports.set(smtpUrl, known);
  }
  return known;
}

/**
 * Headers as they are, on one line each: a folded address is no address to every
 * receiver. Nothing but printable ASCII may pass.
 */
function prepared(headers: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (!/^[\x20-\x7e]+$/.test(value)) throw new Error(`Bad header ${name}`);
      return [name, { prepared: true, value }];
    }),
  );
}

/** Delivers, or throws. Without a mail server a demonstration only shows its letters. */
async function deliver({ env }: Context, letter: OutboxRow): Promise<void> {
  if (env.smtpUrl === undefined) {
    if (env.mode === "demo") return;
    throw new Error("SMTP_URL is not set");
  }
  await transport(env.smtpUrl).sendMail({
    from: env.mailFrom,
    to: letter.recipient,
    subject: letter.subject,
    ...(env.contactEmail === undefined ? {} : { replyTo: env.contactEmail }),
    ...withAnswerTo(letter, env.contactEmail),
    // The same for every try, so that a receiving server can drop a double.
    messageId: `<${letter.id}@${new URL(env.origin).hostname}>`,
    headers: {
      "Auto-Submitted": "auto-generated",
      ...prepared(letter.headers ?? {}),
    },
  });
}

/**
 * What stays of a letter that nobody sends any more: that it was sent, and when.
 * It held names, and links that open something. A demonstration shows its letters.
 */
const spent = ({ env }: Context): Partial<OutboxRow> =>
  env.mode === "demo"
    ? {}
    : { recipient: "", subject: "", text: "", html: "", headers: null };

/**
 * Sends one letter unless another process has it. At least once: a crash
 * between delivery and its record sends it again under the same Message-ID.
 */
async function sendLetter(ctx: Context, letter: OutboxRow): Promise<void> {
  const { db, now, log } = ctx;
  const attempts = letter.attempts + 1;
  const isOurs = await db.write((tx) =>
    updateLetter(tx, letter, {
      status: "sending",
      attempts,
      nextAttemptAt: now + SENDING,
    }),
  );
  if (!isOurs) return;
  let change: Partial<OutboxRow>;
  try {
    await deliver(ctx, letter);
    change = { ...spent(ctx), status: "sent", sentAt: now, lastError: null };
  } catch (error) {
    const lastError = error instanceof Error ? error.message : String(error);
    const isLast = attempts >= MOST_ATTEMPTS;
    change = {
      status: isLast ? "failed" : "waiting",
      nextAttemptAt: now + backoff(attempts),
      lastError: lastError.slice(0, 500),
    };
    log.warn({ letter: letter.id, attempts, lastError }, "letter not sent");
  }
  await db.write((tx) => updateLetter(tx, { ...letter, attempts }, change));
}

/** Sends what waits in the outbox. */
export const sendOutbox: Job = {
  name: "outbox",
  every: 2 * SECOND,
  hasWork: async ({ db, now }) =>
    (await listDueLetters(db.read, now, 1)).length > 0,
  async run(ctx) {
    for (const letter of await listDueLetters(ctx.db.read, ctx.now, BATCH)) {
      await sendLetter(ctx, letter);
    }
  },
};
