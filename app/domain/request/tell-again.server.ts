import type { Tx } from "../../../db/client.server";
import { listAddresses } from "../../../db/queries/practice-person.server";
import {
  listUnanswered,
  type Unanswered,
} from "../../../db/queries/request-clock.server";
import {
  findRequest,
  type RequestRow,
} from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import { formatDay } from "../../i18n/format";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import type { Job } from "../job/scheduler.server";
import { MINUTE, type Instant } from "../kernel/clock";
import { enqueueLetter } from "../outbox/enqueue.server";
import { entersEscalation, escalateTime, tellAgainBefore } from "./clock";
import { officersOf, tellSide } from "./letters.server";
import { requestNumber } from "./number";
import { noteTold } from "./note-told.server";

/** More would not be read in one letter; the rest comes with the next run. */
const BATCH = 100;

/** What officers leave lying: the first telling, and the note of each further one. */
const kinds = {
  check: {
    states: ["received", "screening"],
    events: ["screening_over", "screening_again"],
  },
  act: { states: ["open"], events: ["act_due", "act_again"] },
} as const satisfies Record<string, Pick<Unanswered, "states" | "events">>;
type Kind = keyof typeof kinds;

const waiting = (kind: Kind, { db, now }: Context, limit: number) => {
  const before = tellAgainBefore(now);
  return listUnanswered(db.read, { ...kinds[kind], now, before }, limit);
};

interface Line {
  readonly kind: Kind;
  readonly request: RequestRow;
  readonly dueAt: Instant;
}

/** Notes one telling; undefined for what moved on since it was found. */
async function note(
  tx: Tx,
  ctx: Context,
  kind: Kind,
  { id, toldAt }: { readonly id: string; readonly toldAt: Instant },
): Promise<Line | undefined> {
  const request = await findRequest(tx, id);
  const states: readonly string[] = kinds[kind].states;
  const dueAt = request?.dueAt ?? null;
  if (!request || dueAt === null || dueAt > ctx.now) return undefined;
  if (!states.includes(request.status)) return undefined;
  await noteTold(tx, ctx, request, kinds[kind].events[1]);
  if (kind === "act" && entersEscalation(dueAt, toldAt, ctx.now))
    await tellSide(tx, ctx, request, "act_due");
  return { kind, request, dueAt };
}

/** Who hears of a line: after some weeks more than the officer in charge. */
async function readersOf(tx: Tx, { now }: Context, { request, dueAt }: Line) {
  const whose = dueAt + escalateTime <= now ? { officerId: null } : request;
  const readers = new Set(await officersOf(tx, whose));
  // Who left the secretariat can't act: then it is everybody's.
  if (request.officerId !== null) readers.add(request.officerId);
  return readers;
}

/** One letter to an officer with all that waits for an answer. */
async function write(
  tx: Tx,
  { now, env }: Context,
  userId: string,
  lines: readonly Line[],
): Promise<void> {
  const [person] = await listAddresses(tx, [userId]);
  if (!person) return;
  const lang = person.locale;
  const t = translator(lang);
  const items = lines.map(({ kind, request, dueAt }) => ({
    name: { lang: "en", text: requestNumber(request.number ?? 0) },
    text: t(`request.letter.waiting.${kind}`, { day: formatDay(lang, dueAt) }),
    link: env.origin + url("requestCase", { lang, id: request.id }),
  }));
  await enqueueLetter(tx, now, {
    kind: "request.letter.waiting",
    to: person.email,
    locale: lang,
    params: { name: person.name, count: items.length },
    sections: [{ title: t("request.letter.waiting.list"), items }],
    link: env.origin + url("requestDesk", { lang }),
    subjectId: userId,
  });
}

/** Officers who have not checked or acted in time are told again: one letter a week. */
export const tellOfficersAgain: Job = {
  name: "requests-unanswered",
  every: 10 * MINUTE,
  async hasWork(ctx) {
    for (const kind of Object.keys(kinds) as Kind[])
      if ((await waiting(kind, ctx, 1)).length > 0) return true;
    return false;
  },
  async run(ctx) {
    const found = {
      check: await waiting("check", ctx, BATCH),
      act: await waiting("act", ctx, BATCH),
    };
    await ctx.db.write(async (tx) => {
      const letters = new Map<string, Line[]>();
      for (const kind of Object.keys(kinds) as Kind[])
        for (const one of found[kind]) {
          const line = await note(tx, ctx, kind, one);
          if (!line) continue;
          for (const userId of await readersOf(tx, ctx, line))
            letters.set(userId, [...(letters.get(userId) ?? []), line]);
        }
      for (const [userId, lines] of letters)
        await write(tx, ctx, userId, lines);
    });
  },
};
