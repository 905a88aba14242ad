import { and, eq, isNotNull } from "drizzle-orm";
import { registerNumber } from "../../../app/domain/act/number";
import { moveChallenge } from "../../../app/domain/challenge/change.server";
import { claimChallenge } from "../../../app/domain/challenge/claim.server";
import {
  dismissChallenge,
  proposeToUphold,
  suspendForChallenge,
  upholdChallenge,
} from "../../../app/domain/challenge/decide.server";
import {
  addClaim,
  approveClaim,
  retractClaim,
} from "../../../app/domain/claim/change.server";
import { claimForm } from "../../../app/domain/claim/schema.server";
import { DAY, dayOf } from "../../../app/domain/kernel/clock";
import { newId } from "../../../app/domain/kernel/ids";
import { runReportClocks } from "../../../app/domain/report/run-clocks.server";
import { sendReport } from "../../../app/domain/report/send.server";
import { approveSuccession } from "../../../app/domain/succession/decide.server";
import { proposeSuccession } from "../../../app/domain/succession/propose.server";
import { successionForm } from "../../../app/domain/succession/schema.server";
import type { Db } from "../../../db/client.server";
import { keepReportDraft } from "../../../db/queries/report-draft.server";
import { acts } from "../../../db/schema/act.server";
import { challenges } from "../../../db/schema/challenge.server";
import { claims } from "../../../db/schema/claim.server";
import { companies, ctxOf, states, step, type Deed } from "./world";

const companyOf = (who = 0) =>
  companies[who % companies.length] ?? companies[0];

/** One of the public acts there are. */
async function someAct(db: Db, which = 0) {
  const known = await db.read.select({ id: acts.id, seq: acts.seq }).from(acts);
  return known[step(which, known.length)];
}

async function decided(db: Db, now: number, proposal: object) {
  const id = await proposeSuccession(
    ctxOf(db, now, "first"),
    successionForm.parse({
      effectiveOn: dayOf(now - DAY),
      document: "Court register, entry 12",
      ...proposal,
    }),
  );
  await approveSuccession(ctxOf(db, now, "second"), id);
}

/** A participant as an officer names it: by an act of it, else by its id. */
async function referenceTo(db: Db, id: string) {
  const [act] = await db.read
    .select({ seq: acts.seq })
    .from(acts)
    .where(and(eq(acts.participantId, id), isNotNull(acts.seq)));
  return act?.seq == null ? id : registerNumber(act.seq);
}

const takeOver = (
  kind: "merger" | "state_succession",
  among: readonly { readonly id: string }[],
) =>
  async function (db: Db, now: number, { who = 0, which = 0 }: Deed) {
    const from = among[who % among.length]?.id ?? "";
    const to = among[(who + 1 + (which % (among.length - 1))) % among.length];
    await decided(db, now, {
      kind,
      predecessors: await referenceTo(db, from),
      successor: await referenceTo(db, to?.id ?? ""),
    });
  };

const call = async (db: Db, now: number, { who, which }: Deed) =>
  decided(db, now, {
    kind: "rename",
    successor: await referenceTo(
      db,
      (which ?? 0) % 3 === 0
        ? (states[(who ?? 0) % states.length] ?? states[0]).id
        : companyOf(who).id,
    ),
    name: `Called name ${String(which)}`,
    nameLang: "en",
  });

const tick = (db: Db, now: number) => runReportClocks.run(ctxOf(db, now));

async function report(db: Db, now: number, { which }: Deed) {
  const act = await someAct(db, which);
  if (!act) return;
  const part = { link: null, fileId: null, text: `Since ${dayOf(now)}` };
  const item = { ...part, position: 0, light: "delayed" } as const;
  await db.write((tx) =>
    keepReportDraft(tx, 0, {
      actId: act.id,
      authorId: "owner",
      answers: { ...part, lang: "en", items: [item] },
      updatedAt: now,
    }),
  );
  await sendReport(ctxOf(db, now, "owner"), act.id);
}

async function challenge(db: Db, now: number, { which }: Deed) {
  const act = await someAct(db, which);
  if (act?.seq == null) return;
  const ctx = ctxOf(db, now);
  const id = newId();
  await db.write(async (tx) => {
    const [row] = await tx
      .insert(challenges)
      .values({
        ...{ id, reference: id, actId: act.id, reason: "not_signed" },
        ...{ explanation: registerNumber(act.seq ?? 0), lang: "en" },
        ...{ name: "Somebody", email: `${id}@example.org`, locale: "en" },
        ...{ status: "unconfirmed", dueAt: now + DAY, createdAt: now },
        ...{ demo: true, updatedAt: now, version: 1 },
      })
      .returning();
    if (!row) return;
    await moveChallenge(tx, ctx, row, "confirm", { receivedAt: now });
  });
}

/** An officer takes one of the challenges there are, and judges it. */
const judge = (work: (db: Db, now: number, id: string) => Promise<void>) =>
  async function (db: Db, now: number, { which = 0 }: Deed) {
    const known = await db.read.select({ id: challenges.id }).from(challenges);
    const id = known[step(which, known.length)]?.id;
    if (id === undefined) return;
    await claimChallenge(ctxOf(db, now, "first"), id);
    await work(db, now, id);
  };

async function uphold(db: Db, now: number, id: string) {
  await proposeToUphold(ctxOf(db, now, "first"), id, {
    ...{ outcome: "removed", reason: "not_signed", note: "Another hand." },
  });
  await claimChallenge(ctxOf(db, now, "second"), id);
  await upholdChallenge(ctxOf(db, now, "second"), id);
}

async function claim(db: Db, now: number, { which }: Deed) {
  const input = claimForm.parse({
    ...{ name: `Seen ${String(which)}`, nameLang: "en", kind: "company" },
    ...{ area: "KEN", sourceTitle: "News", publisher: "The Gazette" },
    ...{ sourceUrl: "https://www.example.org/news", quoteLang: "en" },
    ...{ publishedOn: "2026-01-10", seenOn: "2026-01-11", quote: "Welcomed." },
  });
  const id = await addClaim(ctxOf(db, now, "first"), input);
  if ((which ?? 0) % 4 !== 0) await approveClaim(ctxOf(db, now, "second"), id);
}

async function retract(db: Db, now: number, { which = 0 }: Deed) {
  const known = await db.read.select({ id: claims.id }).from(claims);
  const id = known[step(which, known.length)]?.id;
  if (id === undefined) return;
  await retractClaim(ctxOf(db, now, "first"), id, "misread");
}

/** What the secretariat, the clock and challengers do, by name. */
export const lifeDeeds: Readonly<
  Record<string, (db: Db, now: number, deed: Deed) => Promise<void>>
> = {
  merge: takeOver("merger", companies),
  inherit: takeOver("state_succession", states),
  call,
  tick,
  report,
  challenge,
  doubt: judge((db, now, id) =>
    suspendForChallenge(ctxOf(db, now, "first"), id),
  ),
  dismiss: judge((db, now, id) =>
    dismissChallenge(ctxOf(db, now, "first"), id, {
      ...{ reason: "no_evidence", note: null },
    }),
  ),
  uphold: judge(uphold),
  claim,
  retract,
};
