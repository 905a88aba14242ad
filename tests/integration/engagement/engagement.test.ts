import { afterAll, describe, expect, it } from "vitest";
import {
  closeEngagement,
  commentClosure,
} from "../../../app/domain/engagement/close.server";
import { draftPractice } from "../../../app/domain/engagement/draft-practice.server";
import { tellFollowUp } from "../../../app/domain/engagement/follow-up.server";
import { getClosure } from "../../../app/domain/engagement/get-end.server";
import { getTerms } from "../../../app/domain/engagement/get-terms.server";
import {
  getReports,
  getWork,
} from "../../../app/domain/engagement/get-work.server";
import { engagementItem } from "../../../app/domain/engagement/item.server";
import {
  addMilestone,
  endMilestone,
} from "../../../app/domain/engagement/milestones.server";
import {
  addMoney,
  strikeSum,
} from "../../../app/domain/engagement/money.server";
import { engagementNumber } from "../../../app/domain/engagement/number";
import {
  consentToPublish,
  proposePublication,
  withdrawConsent,
} from "../../../app/domain/engagement/publication.server";
import { providerRecord } from "../../../app/domain/engagement/record.server";
import { sendReport } from "../../../app/domain/engagement/reports.server";
import { remindEngagement } from "../../../app/domain/engagement/run-clocks.server";
import {
  takeOfficerStep,
  takeWorkStep,
} from "../../../app/domain/engagement/steps.server";
import {
  saveTerms,
  signTerms,
} from "../../../app/domain/engagement/terms.server";
import {
  engagementsFeed,
  engagementsSheet,
} from "../../../app/domain/engagement/sheet.server";
import { sendMessage } from "../../../app/domain/engagement/thread.server";
import { exportActivities } from "../../../app/domain/iati/export.server";
import { addMonths, DAY } from "../../../app/domain/kernel/clock";
import { supersedePairsOf } from "../../../app/domain/match/supersede.server";
import {
  listMilestones,
  listMoney,
} from "../../../db/queries/engagement-work.server";
import { findPractice } from "../../../db/queries/practice.server";
import { schemaProblems } from "../../support/iati";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { canary, now, openWorkshop } from "./workshop";

const db = await openTestDatabase();
const shop = openWorkshop(db);
const { ctxOf } = shop;
afterAll(shop.close);

/** Lets the clock of one engagement come by at an instant. */
const settled = (id: string, at: number) =>
  remindEngagement(shop.system(at), id);

const lang = "en";
const cancel = { do: "cancel", reason: "funds", lang } as const;
const report = (light: "green" | "red", outputs: Record<string, string>) => ({
  ...{ light, done: "Held two courses", problems: "", next: "Draft" },
  ...{ outputs, lang },
});

describe("terms", () => {
  it("begin filled from both sides, and take a slot until they end", async () => {
    const begun = await shop.begin();
    expect(await shop.standing(begun)).toEqual({
      ...{ engagement: "preparing", match: "scoping", request: "matched" },
      ...{ taken: 1, offer: "exhausted" },
    });
    const { terms } = await shop.read(begun.id);
    expect(terms.title).toContain(canary);
    expect(terms.topics).toEqual(["DF02"]);
  });

  it("a change takes signatures away; both sign one text, then work begins", async () => {
    const begun = await shop.begin();
    const [asks, gives] = [ctxOf(begun.requester), ctxOf(begun.provider)];
    expect(await refusal(signTerms(asks, begun.id, 1))).toMatchObject({
      code: "engagement.error.terms-missing",
    });
    const revision = await shop.settle(begun);
    await signTerms(asks, begun.id, revision);
    const { terms } = await shop.read(begun.id);
    const change = { ...terms, title: "Another", seen: revision, lang };
    await saveTerms(gives, begun.id, change);
    expect((await shop.read(begun.id)).requesterSignedAt).toBeNull();
    const stale = { ...terms, title: "Mine", seen: revision, lang };
    expect(await refusal(saveTerms(asks, begun.id, stale))).toMatchObject({
      ...{ kind: "conflict", code: "engagement.error.terms-changed" },
    });
    expect(await refusal(signTerms(asks, begun.id, revision))).toMatchObject({
      code: "engagement.error.terms-changed",
    });
    await signTerms(gives, begun.id, revision + 1);
    await signTerms(gives, begun.id, revision + 1);
    expect((await shop.read(begun.id)).status).toBe("preparing");
    await signTerms(asks, begun.id, revision + 1);
    expect(await shop.standing(begun)).toMatchObject({
      ...{ engagement: "active", match: "terms_agreed" },
      ...{ request: "in_delivery", taken: 1 },
    });
    expect(await refusal(saveTerms(gives, begun.id, change))).toMatchObject({
      code: "engagement.error.terms-fixed",
    });
  });

  it("are signed with a fresh proof of identity only", async () => {
    const begun = await shop.begin();
    const revision = await shop.settle(begun);
    const old = { ...ctxOf(begun.requester), now: now + DAY };
    expect(await refusal(signTerms(old, begun.id, revision))).toMatchObject({
      ...{ kind: "forbidden", code: "account.error.prove-again" },
    });
  });

  it("are nobody else's: others find nothing", async () => {
    const begun = await shop.activate();
    const other = await shop.addMember("BRA");
    const theirs = ctxOf(other);
    const missing = { kind: "not_found" };
    const { id } = begun;
    const sum = {
      ...{ kind: "payment" as const, amount: 1, currency: "EUR", note: null },
      ...{ day: "2026-03-01", lang },
    };
    const works: readonly (() => Promise<unknown>)[] = [
      () => getWork(theirs, id),
      () => getTerms(theirs, id),
      () => getReports(theirs, id),
      () => signTerms(theirs, id, 1),
      () => addMilestone(theirs, id, { title: "x", dueDay: "2026-05-01" }),
      () => sendMessage(theirs, id, { body: "x", lang }),
      () => addMoney(theirs, id, sum),
      () => takeWorkStep(theirs, id, cancel),
      () => withdrawConsent(theirs, id),
      () => draftPractice(theirs, id),
    ];
    for (const work of works) {
      expect(await refusal(work())).toMatchObject(missing);
    }
  });
});

describe("work", () => {
  it("shows two reports that disagree, each half-year once and in order", async () => {
    const { requester, provider, id } = await shop.activate();
    const { terms, activeAt } = await shop.read(id);
    const [output] = terms.outputs;
    const at = addMonths(activeAt ?? 0, 6) - 10 * DAY;
    const send = (who: typeof provider, light: "green" | "red", n: string) =>
      sendReport(
        ctxOf(who, at),
        id,
        1,
        report(light, { [output?.id ?? ""]: n }),
      );
    expect(
      await refusal(sendReport(ctxOf(provider), id, 1, report("green", {}))),
    ).toMatchObject({ code: "engagement.error.too-early" });
    expect(
      await refusal(
        sendReport(ctxOf(provider, at), id, 2, report("green", {})),
      ),
    ).toMatchObject({ code: "engagement.error.earlier-first" });
    await send(provider, "green", "1");
    await send(requester, "red", "0");
    expect(await refusal(send(provider, "green", "1"))).toMatchObject({
      code: "engagement.error.reported",
    });
    const { periods } = await getReports(ctxOf(requester, at), id);
    const lights = periods[0]?.sides.map((one) => one.report?.light);
    expect(lights).toEqual(["red", "green"]);
    expect((await shop.read(id)).dueAt).toBe(addMonths(activeAt ?? 0, 12));
  });

  it("keeps milestones and sums with their traces, each side's its own", async () => {
    const { requester, provider, id } = await shop.activate();
    await addMilestone(ctxOf(provider), id, {
      ...{ title: "Draft", dueDay: "2026-06-01" },
    });
    const early = "1900-01-01";
    for (const act of [
      () => addMilestone(ctxOf(provider), id, { title: "x", dueDay: early }),
      () => endMilestone(ctxOf(provider), id, "any", { doneDay: early }),
    ]) {
      expect(await refusal(act())).toMatchObject({
        code: "engagement.error.money-early",
      });
    }
    const [step] = await listMilestones(db.read, id);
    const done = { doneDay: "2026-03-02" };
    await endMilestone(ctxOf(requester), id, step?.id ?? "", done);
    expect(
      await refusal(
        endMilestone(ctxOf(provider), id, step?.id ?? "", "struck"),
      ),
    ).toMatchObject({ kind: "not_found" });
    const sum = {
      ...{ kind: "payment" as const, amount: 100_00, currency: "EUR" },
      ...{ note: null, day: "2026-03-02", lang },
    };
    await addMoney(ctxOf(provider), id, sum);
    expect(
      await refusal(
        addMoney(ctxOf(provider), id, { ...sum, day: "2026-12-01" }),
      ),
    ).toMatchObject({ code: "engagement.error.money-future" });
    expect(
      await refusal(
        addMoney(ctxOf(provider), id, { ...sum, day: "1899-01-01" }),
      ),
    ).toMatchObject({ code: "engagement.error.money-early" });
    const [own] = await listMoney(db.read, id);
    expect(
      await refusal(strikeSum(ctxOf(requester), id, own?.id ?? "", "No")),
    ).toMatchObject({ kind: "not_found" });
    await strikeSum(ctxOf(provider), id, own?.id ?? "", "Typed twice");
    const [struck] = await listMoney(db.read, id);
    expect(struck).toMatchObject({
      ...{ amount: 100_00, struckReason: "Typed twice" },
      struckBy: provider.userId,
    });
  });

  it("a cancelled engagement frees slot and need, in every state", async () => {
    const freed = {
      ...{ engagement: "cancelled", taken: 0, offer: "active" },
      request: "open",
    };
    const early = await shop.begin();
    await takeWorkStep(ctxOf(early.provider), early.id, cancel);
    expect(await shop.standing(early)).toEqual({
      ...{ ...freed, match: "superseded" },
    });
    const late = await shop.activate();
    const park = { do: "suspend", reason: "security", lang } as const;
    await takeWorkStep(ctxOf(late.requester), late.id, park);
    expect(await shop.read(late.id)).toMatchObject({
      ...{ status: "suspended", resumesAt: "active" },
    });
    const officer = await shop.office.addPerson("Officer", [
      "matching_officer",
    ]);
    await takeOfficerStep(ctxOf(officer), late.id, cancel);
    expect(await shop.standing(late)).toEqual({ ...freed, match: "ended" });
    const again = takeWorkStep(ctxOf(late.provider), late.id, cancel);
    expect(await refusal(again)).toMatchObject({ kind: "conflict" });
  });

  it("ends with its request while terms are not signed", async () => {
    const begun = await shop.begin();
    const { request, requester, id } = begun;
    const ctx = ctxOf(requester);
    await db.write((tx) => supersedePairsOf(tx, ctx, request.id));
    expect(await shop.standing(begun)).toMatchObject({
      ...{ engagement: "cancelled", match: "superseded", taken: 0 },
    });
    const late = takeWorkStep(ctxOf(begun.provider), id, cancel);
    expect(await refusal(late)).toMatchObject({ kind: "conflict" });
  });

  it("whose terms nobody signs ends after half a year, and gives slot and need back", async () => {
    const begun = await shop.begin();
    await settled(begun.id, now + 179 * DAY);
    expect((await shop.read(begun.id)).status).toBe("preparing");
    await settled(begun.id, now + 180 * DAY);
    expect(await shop.standing(begun)).toEqual({
      ...{ engagement: "cancelled", match: "superseded", taken: 0 },
      ...{ offer: "active", request: "open" },
    });
  });

  it("asks both sides of suspended work whether it goes on", async () => {
    const begun = await shop.activate();
    const step = { do: "suspend", reason: "security", lang } as const;
    await takeWorkStep(ctxOf(begun.requester), begun.id, step);
    const asked = async () =>
      (await shop.letters()).filter(({ text }) =>
        text.replace(/\s+/gu, " ").includes("suspendu depuis des mois"),
      ).length;
    const before = await asked();
    await settled(begun.id, now + 89 * DAY);
    expect(await asked()).toBe(before);
    await settled(begun.id, now + 90 * DAY);
    expect(await asked()).toBe(before + 2);
  });

  it("reminds who owes a report, and no letter holds confidential words", async () => {
    const { requester, provider, id } = await shop.activate();
    const due = (await shop.read(id)).dueAt ?? 0;
    await sendReport(ctxOf(provider, due), id, 1, report("green", {}));
    await sendMessage(ctxOf(provider), id, { body: `Hello ${canary}`, lang });
    const before = (await shop.letters()).length;
    await remindEngagement(ctxOf(requester, due), id);
    await remindEngagement(ctxOf(requester, due), id);
    const letters = (await shop.letters()).slice(before);
    expect(letters).toHaveLength(1);
    expect(JSON.stringify(await shop.letters())).not.toContain(canary);
    expect((await shop.read(id)).remindAt).toBe(due + 30 * DAY);
  });
});

describe("the end", () => {
  it("is the requesting side's word, with a comment, a practice and what lasted", async () => {
    const begun = await shop.activate();
    const { requester, provider, id } = begun;
    const closure = await shop.closureOf(id);
    expect(
      await refusal(closeEngagement(ctxOf(requester), id, closure)),
    ).toMatchObject({ code: "engagement.error.not-finalising" });
    await shop.finalise(begun);
    expect(
      await refusal(closeEngagement(ctxOf(provider), id, closure)),
    ).toMatchObject({ code: "engagement.error.requester-only" });
    await closeEngagement(ctxOf(requester), id, closure);
    expect(await shop.standing(begun)).toMatchObject({
      ...{ engagement: "closed", request: "fulfilled" },
    });
    const word = { comment: "Glad to", lang };
    await commentClosure(ctxOf(provider), id, word);
    expect(
      await refusal(commentClosure(ctxOf(provider), id, word)),
    ).toMatchObject({ code: "engagement.error.no-comment" });
    expect(await providerRecord(db.read, provider.participantId)).toEqual({
      ...{ count: 1, pointsSum: 19, ratings: 6 },
    });

    const practiceId = await draftPractice(ctxOf(requester), id);
    const practice = await findPractice(db.read, practiceId);
    expect(practice).toMatchObject({
      ...{ participantId: requester.participantId, stage: "draft" },
      content: { lessons: "Begin with the law", topics: ["DF02"] },
    });
    expect((await shop.read(id)).practiceId).toBe(practiceId);
    expect(await refusal(draftPractice(ctxOf(provider), id))).toMatchObject({
      code: "engagement.error.practice-begun",
    });

    const answer = {
      ...{ stillUsed: "yes" as const, changed: "A law", evidence: "", lang },
    };
    expect(
      await refusal(tellFollowUp(ctxOf(requester), id, 6, answer)),
    ).toMatchObject({ code: "engagement.error.follow-up-early" });
    await tellFollowUp(ctxOf(requester, addMonths(now, 6)), id, 6, answer);
    expect((await shop.read(id)).status).toBe("closed");
    const last = ctxOf(requester, addMonths(now, 19));
    await tellFollowUp(last, id, 18, answer);
    expect((await shop.read(id)).status).toBe("followed_up");
    const { followUps } = await getClosure(last, id);
    expect(followUps.map((one) => one.content?.stillUsed)).toEqual([
      ...["yes", "yes"],
    ]);
  });
});

describe("a closure", () => {
  it("says of each output of the terms what came of it, and of no other", async () => {
    const begun = await shop.activate();
    await shop.finalise(begun);
    const { lang, ...whole } = await shop.closureOf(begun.id);
    const close = (outputs: Record<string, string>) =>
      closeEngagement(ctxOf(begun.requester), begun.id, {
        ...{ ...whole, outputs, lang },
      });
    const [id = ""] = Object.keys(whole.outputs);
    const silent = await refusal(close({}));
    expect(silent.fields).toEqual([`outputs.${id}`]);
    const stranger = await refusal(close({ ...whole.outputs, X: "1" }));
    expect(stranger.code).toBe("engagement.error.no-such-output");
    await close(whole.outputs);
  });
});

describe("publication", () => {
  it("needs both sides' consent to the same words, and is valid IATI", async () => {
    const begun = await shop.activate();
    const { requester, provider, id } = begun;
    const [asks, gives] = [ctxOf(requester), ctxOf(provider)];
    await shop.finalise(begun);
    const { lessons, ...rest } = await shop.closureOf(id, "part");
    await closeEngagement(asks, id, { ...rest, lessons: `${lessons}.` });
    for (const [ctx, kind] of [
      [gives, "payment"],
      [asks, "payment"],
      [gives, "pledge"],
    ] as const) {
      await addMoney(ctx, id, {
        ...{ kind, amount: 12_345, currency: "EUR", note: canary, lang },
        day: "2026-03-02",
      });
    }
    const number = engagementNumber((await shop.read(id)).number);
    const text = {
      ...{ title: "A law & <more>", description: "Two\u2028lines", lang },
      ...{ withOutputs: true, withMoney: true, withClosure: true },
    };
    await proposePublication(gives, id, { ...text, seen: 0 });
    await consentToPublish(gives, id, 1);
    expect(await refusal(engagementItem(asks, number))).toMatchObject({
      kind: "not_found",
    });
    expect(await refusal(consentToPublish(asks, id, 2))).toMatchObject({
      code: "engagement.error.publication-changed",
    });
    await consentToPublish(asks, id, 1);
    const item = await engagementItem(asks, number);
    expect(item.sums.map(({ side, kind }) => `${side} ${kind}`).sort()).toEqual(
      ["provider payment", "provider pledge", "requester payment"],
    );
    let xml = "";
    for await (const piece of await exportActivities(asks)) xml += piece;
    expect(xml).toContain(`<iati-identifier>FAIRWAY-${number}<`);
    expect(await schemaProblems([xml])).toEqual([]);
    expect(xml + JSON.stringify(item)).not.toContain(canary);

    await proposePublication(asks, id, { ...text, title: "Other", seen: 1 });
    expect(await refusal(engagementItem(asks, number))).toMatchObject({
      kind: "not_found",
    });
    await consentToPublish(asks, id, 2);
    await consentToPublish(gives, id, 2);
    await withdrawConsent(gives, id);
    expect(await refusal(engagementItem(asks, number))).toMatchObject({
      kind: "not_found",
    });
  });

  it("is in the list's file and feed while both consent; what the sides write moves it nowhere", async () => {
    const { requester, provider, id } = await shop.activate();
    const [asks, gives] = [ctxOf(requester), ctxOf(provider)];
    const number = engagementNumber((await shop.read(id)).number);
    const text = { title: "A law", description: "For data.", lang };
    const whole = { withOutputs: true, withMoney: true, withClosure: true };
    const listed = async () => {
      const found: unknown[] = [];
      for await (const rows of engagementsSheet(asks).batches()) {
        found.push(...rows.map(([first]) => first));
      }
      return found;
    };
    await proposePublication(gives, id, { ...text, ...whole, seen: 0 });
    await consentToPublish(gives, id, 1);
    expect(await listed()).not.toContain(number);
    expect(await engagementsFeed(asks)).not.toContain(number);
    await consentToPublish(ctxOf(requester, now + DAY), id, 1);
    expect(await listed()).toContain(number);
    const feed = await engagementsFeed(asks);
    expect(feed).toMatch(new RegExp(`<entry>.*A law.*:engagement:${number}<`));
    // The newest first, by the day it became public.
    expect(feed.match(/:engagement:(EN-\d+)/)?.[1]).toBe(number);
    const later = ctxOf(provider, now + 9 * DAY);
    await sendMessage(later, id, { body: canary, lang });
    expect(await engagementsFeed(asks)).toBe(feed);
    await withdrawConsent(gives, id);
    expect(await listed()).not.toContain(number);
    expect(await engagementsFeed(asks)).not.toContain(number);
  });
});
