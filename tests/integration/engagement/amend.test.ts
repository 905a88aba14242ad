import { afterAll, describe, expect, it } from "vitest";
import {
  endAmendment,
  proposeAmendment,
  signAmendment,
} from "../../../app/domain/engagement/amend.server";
import {
  getAmendmentForm,
  getTerms,
} from "../../../app/domain/engagement/get-terms.server";
import {
  getReports,
  getWork,
} from "../../../app/domain/engagement/get-work.server";
import { sendReport } from "../../../app/domain/engagement/reports.server";
import { takeWorkStep } from "../../../app/domain/engagement/steps.server";
import { addMonths, DAY } from "../../../app/domain/kernel/clock";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { now, openWorkshop } from "./workshop";

const db = await openTestDatabase();
const shop = openWorkshop(db);
const { ctxOf } = shop;
afterAll(shop.close);

type Begun = Awaited<ReturnType<typeof shop.activate>>;
const lang = "en";
const reason = "The law is discussed later";

/** Other terms as the form sends them. */
async function other({ id }: Begun, end: string, seen?: number) {
  const { terms, termsRevision } = await shop.read(id);
  return { ...terms, end, reason, lang, seen: seen ?? termsRevision };
}

const sides = ({ requester, provider }: Begun) =>
  [ctxOf(requester), ctxOf(provider)] as const;

/** The sides read French. */
const lettersOf = async (what: string) =>
  (await shop.letters()).filter(({ text }) =>
    text.replace(/\s+/gu, " ").includes(what),
  ).length;

describe("other terms for work under way", () => {
  it("hold once both sides signed the same text; those before stay readable with their signatures", async () => {
    const begun = await shop.activate();
    const { id } = begun;
    const [asks, gives] = sides(begun);
    const before = await shop.read(id);
    const told = await lettersOf("propose d’autres conditions");
    await proposeAmendment(gives, id, await other(begun, "2026-12-31"));
    expect(await lettersOf("propose d’autres conditions")).toBeGreaterThan(
      told,
    );
    const revision = before.termsRevision + 1;
    const shown = await getTerms(asks, id);
    expect(shown.terms.end).toBe("2026-10-31");
    expect(shown.proposed).toMatchObject({
      ...{ revision, side: "provider", changed: ["end"] },
      reason: { text: reason, lang },
    });
    await signAmendment(gives, id, revision);
    await signAmendment(gives, id, revision);
    expect((await shop.read(id)).terms.end).toBe("2026-10-31");
    await signAmendment(asks, id, revision);
    const after = await shop.read(id);
    expect(after).toMatchObject({
      ...{ status: "active", termsRevision: revision },
      ...{ providerSignedBy: begun.provider.userId },
      ...{ requesterSignedBy: begun.requester.userId },
    });
    expect(after.terms.end).toBe("2026-12-31");
    const { former, proposed } = await getTerms(gives, id);
    expect(proposed).toBeNull();
    expect(former).toHaveLength(1);
    expect(former[0]).toMatchObject({ revision: revision - 1, until: now });
    expect(former[0]?.terms.end).toBe("2026-10-31");
    expect(former[0]?.signatures.every(({ at }) => at !== null)).toBe(true);
    const { happened } = await getWork(asks, id);
    const events = happened.map(({ event }) => event);
    expect(events).toContain("amendment");
    expect(events[0]).toBe("amended");
  });

  it("of the other side can be answered with other words, which takes signatures away", async () => {
    const begun = await shop.activate();
    const { id } = begun;
    const [asks, gives] = sides(begun);
    const first = await other(begun, "2026-12-31");
    await proposeAmendment(gives, id, first);
    const { seen } = await getAmendmentForm(asks, id);
    await signAmendment(gives, id, seen);
    await proposeAmendment(asks, id, await other(begun, "2027-01-31", seen));
    const stale = await refusal(signAmendment(asks, id, seen));
    expect(stale.code).toBe("engagement.error.terms-changed");
    const late = await refusal(proposeAmendment(gives, id, first));
    expect(late.code).toBe("engagement.error.terms-changed");
    const { proposed } = await getTerms(gives, id);
    expect(proposed?.signatures.map(({ at }) => at)).toEqual([null, null]);
    await signAmendment(asks, id, seen + 1);
    await signAmendment(gives, id, seen + 1);
    expect((await shop.read(id)).terms.end).toBe("2027-01-31");
  });

  it("are taken back or not agreed with; the terms stay as they are", async () => {
    const begun = await shop.activate();
    const { id } = begun;
    const [asks, gives] = sides(begun);
    const signed = await shop.read(id);
    for (const [by, event] of [
      [gives, "amendment_withdrawn"],
      [asks, "amendment_declined"],
    ] as const) {
      await proposeAmendment(gives, id, await other(begun, "2026-12-31"));
      const { seen } = await getAmendmentForm(asks, id);
      await endAmendment(by, id, seen);
      const { happened } = await getWork(asks, id);
      expect(happened[0]?.event).toBe(event);
      const gone = await refusal(signAmendment(asks, id, seen));
      expect(gone.code).toBe("engagement.error.nothing-proposed");
    }
    const after = await shop.read(id);
    expect([after.terms, after.termsRevision]).toEqual([
      ...[signed.terms, signed.termsRevision],
    ]);
    expect((await getTerms(gives, id)).former).toEqual([]);
  });

  it("need a difference, whole words, work under way, and a fresh proof to sign", async () => {
    const early = await shop.begin();
    const notYet = proposeAmendment(
      ctxOf(early.requester),
      early.id,
      await other(early, "2026-12-31"),
    );
    expect((await refusal(notYet)).code).toBe("engagement.error.not-amendable");
    const begun = await shop.activate();
    const { id } = begun;
    const [asks, gives] = sides(begun);
    const same = proposeAmendment(asks, id, await other(begun, "2026-10-31"));
    expect((await refusal(same)).code).toBe("engagement.error.nothing-changed");
    const empty = { ...(await other(begun, "2026-12-31")), title: "" };
    const half = await refusal(proposeAmendment(asks, id, empty));
    expect([...half.fields]).toEqual(["title"]);
    await proposeAmendment(asks, id, await other(begun, "2026-12-31"));
    const { seen } = await getAmendmentForm(gives, id);
    const old = { ...gives, now: now + DAY };
    const unproved = await refusal(signAmendment(old, id, seen));
    expect(unproved.code).toBe("account.error.prove-again");
    // A focal point of the country reads, and changes nothing.
    const focal = await shop.office.addPerson("Focal point");
    await shop.name(focal.userId, "KEN");
    expect((await getTerms(ctxOf(focal), id)).mayAmend).toBe(false);
    const form = await refusal(getAmendmentForm(ctxOf(focal), id));
    expect(form.kind).toBe("not_found");
    const theirs = ctxOf(await shop.addMember("BRA"));
    for (const doing of [
      () => signAmendment(theirs, id, seen),
      () => endAmendment(theirs, id, seen),
      () => getAmendmentForm(theirs, id),
    ]) {
      expect((await refusal(doing())).kind).toBe("not_found");
    }
    const end = { do: "cancel", reason: "funds", lang } as const;
    await takeWorkStep(asks, id, end);
    const over = await refusal(signAmendment(gives, id, seen));
    expect(over.code).toBe("engagement.error.not-amendable");
    expect((await getTerms(gives, id)).proposed).toBeNull();
  });

  it("of two at once, one is proposed and the other side is told", async () => {
    const begun = await shop.activate();
    const [asks, gives] = sides(begun);
    const results = await Promise.allSettled([
      proposeAmendment(asks, begun.id, await other(begun, "2026-12-30")),
      proposeAmendment(gives, begun.id, await other(begun, "2026-12-31")),
    ]);
    const lost = results.filter((one) => one.status === "rejected");
    expect(lost).toHaveLength(1);
    expect(lost[0]?.reason).toMatchObject({ kind: "conflict" });
  });

  it("without an output leave what was reported on it readable", async () => {
    const begun = await shop.activate();
    const { id } = begun;
    const [asks, gives] = sides(begun);
    const [output] = (await shop.read(id)).terms.outputs;
    const late = addMonths(now, 6);
    await sendReport(ctxOf(begun.requester, late), id, 1, {
      ...{ light: "green", done: "One", problems: "", next: "Two" },
      ...{ outputs: { [output?.id ?? ""]: "1" }, lang },
    });
    const outputs = [{ id: "", name: "Course", target: "3" }];
    const terms = { ...(await other(begun, "2026-12-31")), outputs };
    await proposeAmendment(asks, id, terms);
    const { seen } = await getAmendmentForm(asks, id);
    await signAmendment(asks, id, seen);
    await signAmendment(gives, id, seen);
    const view = await getReports(asks, id);
    expect(view.outputs.map(({ name }) => name)).toEqual(["Course"]);
    expect(view.reported.map(({ name }) => name)).toEqual([
      ...["Course", "Draft law"],
    ]);
  });
});
