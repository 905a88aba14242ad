import { afterAll, describe, expect, it } from "vitest";
import { withdrawAct } from "../../../app/domain/act/withdraw.server";
import {
  answerChallenge,
  askParticipant,
} from "../../../app/domain/challenge/ask.server";
import {
  dismissChallenge,
  endChallenge,
  proposeToUphold,
  sendProposalBack,
  suspendForChallenge,
  upholdChallenge,
} from "../../../app/domain/challenge/decide.server";
import { getChallengePage } from "../../../app/domain/challenge/get.server";
import { getOwnChallenge } from "../../../app/domain/challenge/get-own.server";
import {
  countChallenges,
  listPublicChallenges,
} from "../../../app/domain/challenge/public.server";
import { forgetChallenges } from "../../../app/domain/challenge/forget.server";
import { claimChallenge } from "../../../app/domain/challenge/claim.server";
import { listQueue } from "../../../app/domain/case/list.server";
import type { ActStatus } from "../../../app/domain/act/model";
import { DAY, HOUR } from "../../../app/domain/kernel/clock";
import {
  findAct,
  listActEvents,
  updateAct,
} from "../../../db/queries/act.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { now, openDesk } from "./desk";
import { withdrawal } from "../act/withdrawal";

const db = await openTestDatabase();
const desk = openDesk(db);
const { office } = desk;
afterAll(desk.close);

const noEvidence = { reason: "no_evidence", note: null } as const;
const removal = {
  outcome: "removed",
  reason: "not_signed",
  note: "The signature was another person's.",
} as const;

let count = 0;
const nextEmail = () => `challenger${String((count += 1))}@example.org`;

async function challenged() {
  const made = await desk.addPublished();
  return { ...made, id: await desk.addChallenge(made.number, nextEmail()) };
}

/** Puts an act into a state the clocks would bring it to. */
async function setStatus(actId: string, status: ActStatus) {
  const act = await findAct(db.read, actId);
  if (!act) throw new Error("no act");
  await db.write((tx) => updateAct(tx, act, { status }));
}

it("a year after the answer nobody can tell who asked", async () => {
  const { id, officers } = await challenged();
  const ctx = await desk.holding(officers.authority, id);
  await dismissChallenge(ctx, id, noEvidence);
  const after = (days: number) => ({ ...ctx, now: ctx.now + days * DAY });
  await forgetChallenges.run(after(364));
  expect((await desk.challengeOf(id)).email).not.toBe("");
  expect(await forgetChallenges.hasWork(after(366))).toBe(true);
  await forgetChallenges.run(after(366));
  expect(await desk.challengeOf(id)).toMatchObject({
    name: "",
    email: "",
    role: null,
    organization: null,
    explanation: "",
    outcome: "dismissed",
  });
});

describe("a challenge that is dismissed", () => {
  it.each(["published", "due", "overdue", "dormant"] as const)(
    "restores an act that was %s",
    async (status) => {
      const { actId, id, officers } = await challenged();
      await setStatus(actId, status);
      const ctx = await desk.holding(officers.identity, id);
      await suspendForChallenge(ctx, id);
      expect(await office.statusOf(actId)).toBe("suspended");
      await dismissChallenge(ctx, id, noEvidence);
      expect(await office.statusOf(actId)).toBe(status);
      const events = await listActEvents(db.read, actId);
      expect(events.slice(-2)).toMatchObject([
        { event: "suspend", reasonCode: "challenge", isPublic: true },
        { event: "restore", reasonCode: "challenge_dismissed" },
      ]);
    },
  );

  it("is told to the challenger and published without a name", async () => {
    const { actId, id, officers } = await challenged();
    const ctx = await desk.holding(officers.authority, id);
    await dismissChallenge(ctx, id, noEvidence);
    const { email, status } = await desk.challengeOf(id);
    expect(status).toBe("dismissed");
    const kinds = (await desk.lettersTo(email)).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual([
      "challenge.letter.confirm",
      "challenge.letter.outcome",
      "challenge.letter.received",
    ]);
    const shown = await listPublicChallenges({ db }, actId, now);
    expect(shown).toEqual([
      {
        reason: "not_signed",
        receivedAt: now,
        closedAt: now,
        outcome: "dismissed",
        outcomeReason: "no_evidence",
        note: null,
        noteLang: "en",
      },
    ]);
    expect(await listPublicChallenges({ db }, actId, now - 1)).toEqual([]);
  });

  it("leaves an act suspended that another challenge holds", async () => {
    const { actId, number, id, officers } = await challenged();
    const other = await desk.addChallenge(number, nextEmail());
    const first = await desk.holding(officers.identity, id);
    const second = await desk.holding(officers.authority, other);
    await suspendForChallenge(first, id);
    await suspendForChallenge(second, other);
    await dismissChallenge(first, id, noEvidence);
    expect(await office.statusOf(actId)).toBe("suspended");
    await dismissChallenge(second, other, noEvidence);
    expect(await office.statusOf(actId)).toBe("published");
  });

  it("restores it too when two are dismissed at once", async () => {
    const { actId, number, id, officers } = await challenged();
    const other = await desk.addChallenge(number, nextEmail());
    const first = await desk.holding(officers.identity, id);
    const second = await desk.holding(officers.authority, other);
    await suspendForChallenge(first, id);
    await suspendForChallenge(second, other);
    await Promise.all([
      dismissChallenge(first, id, noEvidence),
      dismissChallenge(second, other, noEvidence),
    ]);
    expect(await office.statusOf(actId)).toBe("published");
  });
});

describe("four eyes", () => {
  it("take two officers to remove an act", async () => {
    const { actId, id, officers, author } = await challenged();
    const first = await desk.holding(officers.second, id);
    await proposeToUphold(first, id, removal);
    expect(await office.statusOf(actId)).toBe("published");
    expect(await refusal(claimChallenge(first, id))).toMatchObject({
      code: "permission.error.own-proposal",
    });
    const other = await office.addPerson("Another", ["registrar"]);
    await upholdChallenge(await desk.holding(other, id), id);
    expect(await office.statusOf(actId)).toBe("removed_for_cause");
    expect(await desk.challengeOf(id)).toMatchObject({
      status: "upheld",
      outcome: "removed",
      proposedBy: officers.second.userId,
      decidedBy: other.userId,
    });
    const letters = await desk.lettersTo(author.email);
    expect(letters.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["act.letter.suspended", "act.letter.removed"]),
    );
  });

  it("hold when both officers press at the same moment", async () => {
    const { actId, id, officers } = await challenged();
    await proposeToUphold(
      await desk.holding(officers.identity, id),
      id,
      removal,
    );
    const one = await desk.holding(officers.second, id);
    const results = await Promise.allSettled([
      upholdChallenge(one, id),
      sendProposalBack(one, id),
      upholdChallenge(one, id),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(
      1,
    );
    const { status } = await desk.challengeOf(id);
    expect(await office.statusOf(actId)).toBe(
      status === "upheld" ? "removed_for_cause" : "published",
    );
  });

  it("are held by the database too", async () => {
    const { id, officers } = await challenged();
    const { challenges } = await import("../../../db/schema/challenge.server");
    const both = officers.second.userId;
    await expect(
      db.write((tx) =>
        tx.update(challenges).set({ proposedBy: both, decidedBy: both }),
      ),
    ).rejects.toThrow();
    expect(await desk.challengeOf(id)).toMatchObject({ proposedBy: null });
  });

  it("need a fresh proof of identity", async () => {
    const { id, officers } = await challenged();
    await proposeToUphold(
      await desk.holding(officers.identity, id),
      id,
      removal,
    );
    const ctx = await desk.holding(officers.second, id);
    const later = { ...ctx, now: now + HOUR };
    expect(await refusal(upholdChallenge(later, id))).toMatchObject({
      code: "account.error.prove-again",
    });
  });

  it("keep out whoever registered the act, and reviewers from approving", async () => {
    const { id, officers } = await challenged();
    const approver = desk.ctxOf(officers.approval);
    expect(await refusal(claimChallenge(approver, id))).toMatchObject({
      code: "permission.error.own-registration",
    });
    await proposeToUphold(
      await desk.holding(officers.identity, id),
      id,
      removal,
    );
    const reviewer = await desk.holding(officers.authority, id);
    expect(await refusal(upholdChallenge(reviewer, id))).toMatchObject({
      kind: "not_found",
    });
  });
});

it("a suspension and a withdrawal at once: the act is withdrawn in the end", async () => {
  const { actId, id, officers, author } = await challenged();
  const ctx = await desk.holding(officers.identity, id);
  const results = await Promise.allSettled([
    suspendForChallenge(ctx, id),
    withdrawAct(desk.ctxOf(author), actId, withdrawal()),
  ]);
  expect(results.some(({ status }) => status === "fulfilled")).toBe(true);
  if ((await office.statusOf(actId)) !== "withdrawn") {
    await withdrawAct(desk.ctxOf(author), actId, withdrawal());
  }
  expect(await office.statusOf(actId)).toBe("withdrawn");
  // Leaving is free; the challenge has nothing left to decide.
  const again = await desk.holding(officers.identity, id);
  expect(await refusal(dismissChallenge(again, id, noEvidence))).toMatchObject({
    code: "challenge.error.entry-gone",
  });
  await endChallenge(again, id);
  expect(await desk.challengeOf(id)).toMatchObject({
    status: "ended",
    outcome: "entry_ended",
  });
});

it("the participant is asked and answers; it never learns who challenged", async () => {
  const { id, officers, author } = await challenged();
  const ctx = await desk.holding(officers.identity, id);
  await askParticipant(ctx, id, "Did you sign?");
  const before = await desk.challengeOf(id);
  expect(before).toMatchObject({ status: "waiting", pausedAt: now });
  const letters = await desk.lettersTo(author.email);
  expect(letters.at(-1)).toMatchObject({ kind: "challenge.letter.question" });
  const owner = desk.ctxOf(author, now + 2 * DAY);
  const own = await getOwnChallenge(owner, id);
  expect(own.mayAnswer).toBe(true);
  expect(JSON.stringify(own)).not.toMatch(/A\. Challenger|challenger\d*@/);
  await answerChallenge(owner, id, "Yes, on 1 March.");
  expect(await desk.challengeOf(id)).toMatchObject({
    status: "open",
    pausedAt: null,
    dueAt: before.dueAt + 2 * DAY,
  });
  expect(await refusal(answerChallenge(owner, id, "Once more"))).toMatchObject({
    code: "challenge.error.wrong-state",
  });
  const page = await getChallengePage(ctx, id);
  expect(page.messages.map(({ body }) => body)).toEqual([
    "Did you sign?",
    "Yes, on 1 March.",
  ]);
  const stranger = desk.ctxOf(await office.addPerson("Stranger"));
  expect(await refusal(getOwnChallenge(stranger, id))).toMatchObject({
    kind: "not_found",
  });
});

it("cases and challenges share one queue, by the time that is left", async () => {
  const { id } = await challenged();
  const waiting = await office.addCase();
  const officer = await office.addPerson("Reader", ["reviewer"]);
  const ctx = desk.ctxOf(officer, now);
  const queue = await listQueue(ctx, { view: "open", page: 1 });
  const due = queue.items.map(({ dueAt }) => dueAt);
  expect(due).toEqual([...due].sort((a, b) => a - b));
  const ids = queue.items.map((item) => item.id);
  expect(ids).toEqual(expect.arrayContaining([id, waiting.actId]));
  expect(ids).toHaveLength(queue.total);
  const only = await listQueue(ctx, { view: "challenges", page: 1 });
  expect(only.items.every(({ challenge }) => challenge !== null)).toBe(true);
  expect(only.items.map((item) => item.id)).toContain(id);
});

it("counts what came in, and how long answers took", async () => {
  const figures = await countChallenges({ db }, now + DAY);
  const { received, open, upheld, dismissed, ended } = figures;
  expect(open + upheld + dismissed + ended).toBe(received);
  expect(figures.longest).toBeGreaterThanOrEqual(figures.median ?? 0);
  expect(await countChallenges({ db }, now - DAY)).toMatchObject({
    received: 0,
    median: null,
    longest: null,
  });
});
