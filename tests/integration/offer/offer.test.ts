import { afterAll, describe, expect, it } from "vitest";
import { DAY } from "../../../app/domain/kernel/clock";
import { setCap } from "../../../app/domain/offer/cap.server";
import { runOfferClocks } from "../../../app/domain/offer/clocks.server";
import type { OfferContent } from "../../../app/domain/offer/content";
import { getOfferCase } from "../../../app/domain/offer/desk.server";
import { getOwnOffer } from "../../../app/domain/offer/get-own.server";
import {
  declareInterest,
  getInterests,
  screenInterest,
} from "../../../app/domain/offer/interest.server";
import { keepOffer } from "../../../app/domain/offer/keep.server";
import {
  getOfferItem,
  listOfferItems,
  readOffer,
} from "../../../app/domain/offer/public.server";
import { saveOffer } from "../../../app/domain/offer/save.server";
import {
  acceptOffer,
  returnOffer,
} from "../../../app/domain/offer/screen.server";
import { startOffer } from "../../../app/domain/offer/start.server";
import { boardQuerySchema } from "../../../app/domain/board/query";
import { readBoard } from "../../../app/domain/board/read.server";
import { runInterestClock } from "../../../app/domain/offer/interest-clock.server";
import { runScreeningClock } from "../../../app/domain/offer/screening-clock.server";
import { findRequestReader } from "../../../app/domain/request/reader.server";
import { findOffer } from "../../../db/queries/offer.server";
import { userRoles } from "../../../db/schema/account.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { now, openExchange, wholeOffer } from "../match/exchange";

const db = await openTestDatabase();
const exchange = openExchange(db);
const { ctxOf, system } = exchange;
afterAll(exchange.close);

const ground = "Article 7 of our export law";
const content: OfferContent = {
  ...wholeOffer,
  excluded: [{ area: "BRA", ground }],
};

const rowOf = async (id: string) => {
  const row = await findOffer(db.read, id);
  if (!row) throw new Error("no offer");
  return row;
};

async function addDraft() {
  const owner = await exchange.addMember("FRA");
  const editor = await exchange.office.addPerson(
    "Editor",
    [],
    [{ participantId: owner.participantId, role: "editor" }],
  );
  await exchange.join(editor.userId, owner.participantId, "editor");
  const officer = await exchange.office.addPerson("Officer", [
    "matching_officer",
  ]);
  const begun = { title: "Drafting help", lang: "en" };
  const id = await startOffer(ctxOf(editor), owner.participantId, begun);
  await saveOffer(ctxOf(editor), id, { content, lang: "en", seen: 1 });
  return { owner, editor, officer, id };
}

async function addActive() {
  const made = await addDraft();
  await keepOffer(ctxOf(made.owner), made.id, "approve", 2);
  await keepOffer(ctxOf(made.editor), made.id, "submit", 2);
  await acceptOffer(ctxOf(made.officer), made.id);
  const { number } = await getOwnOffer(ctxOf(made.owner), made.id);
  return { ...made, number: number ?? "" };
}

describe("an offer", () => {
  it("goes from draft to public: an owner approves, an officer screens", async () => {
    const { owner, editor, officer, id } = await addDraft();
    const approve = keepOffer(ctxOf(editor), id, "approve", 2);
    expect((await refusal(approve)).kind).toBe("not_found");
    await keepOffer(ctxOf(owner), id, "approve", 2);
    const edit = saveOffer(ctxOf(editor), id, { content, lang: "fr" });
    expect((await refusal(edit)).kind).toBe("conflict");
    await keepOffer(ctxOf(editor), id, "submit", 2);
    const { number } = await getOwnOffer(ctxOf(owner), id);
    expect((await refusal(readOffer(ctxOf(owner), number ?? ""))).kind).toBe(
      "not_found",
    );
    expect((await refusal(acceptOffer(ctxOf(owner), id))).kind).toBe(
      "not_found",
    );
    await acceptOffer(ctxOf(officer), id);
    expect(await rowOf(id)).toMatchObject({ status: "active", slots: 1 });
    const again = keepOffer(ctxOf(editor), id, "submit");
    expect((await refusal(again)).kind).toBe("conflict");
  });

  it("that lacks something, has no slots or ends before it begins is not approved", async () => {
    const { owner, id } = await addDraft();
    const wrong = {
      ...{ ...content, slots: 0, title: "" },
      window: { from: "2026-06-02", to: "2026-06-01" },
      excluded: [{ area: "BRA", ground: "" }],
    };
    await saveOffer(ctxOf(owner), id, { content: wrong, lang: "en" });
    const { fields } = await refusal(keepOffer(ctxOf(owner), id, "approve"));
    expect([...fields].sort()).toEqual([
      ...["excluded.0.ground", "slots", "title", "window.to"],
    ]);
  });

  it("of a company is sent only with its word on purchases and places of data", async () => {
    const owner = await exchange.addMember("FRA", "company");
    const begun = { title: "Drafting help", lang: "en" };
    const id = await startOffer(ctxOf(owner), owner.participantId, begun);
    const save = (noConditions: boolean) =>
      saveOffer(ctxOf(owner), id, {
        ...{ content: { ...content, noConditions }, lang: "en" },
      });
    const missing = { noConditions: { key: "offer.error.no-conditions" } };
    expect(await save(false)).toEqual(missing);
    expect((await getOwnOffer(ctxOf(owner), id)).problems).toEqual(missing);
    for (const step of ["ask_owner", "approve"] as const) {
      const refused = await refusal(keepOffer(ctxOf(owner), id, step));
      expect(refused.fields).toEqual(["noConditions"]);
    }
    expect(await save(true)).toEqual({});
    await keepOffer(ctxOf(owner), id, "approve");
    // Taken back before it is sent, it is asked for again.
    await keepOffer(ctxOf(owner), id, "reopen");
    await save(false);
    const again = await refusal(keepOffer(ctxOf(owner), id, "approve"));
    expect(again.fields).toEqual(["noConditions"]);
    await save(true);
    await keepOffer(ctxOf(owner), id, "approve");
    await keepOffer(ctxOf(owner), id, "submit");
    const officer = await exchange.office.addPerson("Officer", [
      "matching_officer",
    ]);
    await acceptOffer(ctxOf(officer), id);
    const { number } = await getOwnOffer(ctxOf(owner), id);
    const shown = await getOfferItem(ctxOf(owner), number ?? "");
    expect(shown.noConditions).toBe(true);
    const { number: other } = await addActive();
    const plain = await getOfferItem(ctxOf(owner), other);
    expect(plain.noConditions).toBeNull();
  });

  it("tells two writers of each other", async () => {
    const { owner, editor, id } = await addDraft();
    const save = (
      who: typeof owner | typeof editor,
      title: string,
      seen: number,
    ) =>
      saveOffer(ctxOf(who), id, {
        ...{ content: { ...content, title }, lang: "en", seen },
      });
    await save(owner, "One", 2);
    expect((await refusal(save(editor, "Two", 2))).code).toBe(
      "offer.error.changed-meanwhile",
    );
    await save(editor, "Two", 3);
    // Replayed: the same words are no quarrel.
    await save(editor, "Two", 3);
  });

  it("comes back with words, and its reader learns them", async () => {
    const { owner, officer, id } = await addDraft();
    await keepOffer(ctxOf(owner), id, "approve");
    await keepOffer(ctxOf(owner), id, "submit");
    await returnOffer(ctxOf(officer), id, "The ground names no law.");
    const { happened, canEdit } = await getOwnOffer(ctxOf(owner), id);
    expect(canEdit).toBe(true);
    expect(happened.at(-1)?.note).toBe("The ground names no law.");
    expect(await exchange.lettersTo(owner)).toContain("offer.letter.news");
  });

  it("is public without its contact and the grounds of what it leaves out", async () => {
    const { owner, officer, number, id } = await addActive();
    const open = [
      await readOffer(system(), number),
      await getOfferItem(system(), number),
      await listOfferItems(system(), { limit: 200, cursor: 0 }),
    ];
    for (const view of open) {
      const text = JSON.stringify(view);
      expect(text).toContain("BRA");
      expect(text).not.toContain(ground);
      expect(text).not.toContain("provider-contact");
    }
    const desk = await getOfferCase(ctxOf(officer), id);
    expect(desk.content.excluded).toEqual([{ area: "BRA", ground }]);
    expect((await getOwnOffer(ctxOf(owner), id)).content.contact).toBe(
      "provider-contact@example.org",
    );
  });

  it("is nobody else's to read or change", async () => {
    const { id } = await addActive();
    const stranger = ctxOf(await exchange.addMember("NPL"));
    const doings: (() => Promise<unknown>)[] = [
      () => getOwnOffer(stranger, id),
      () => keepOffer(stranger, id, "withdraw"),
      () => saveOffer(stranger, id, { content, lang: "en" }),
      () => getOfferCase(stranger, id),
    ];
    for (const doing of doings) {
      expect((await refusal(doing())).kind).toBe("not_found");
    }
  });

  it("is reminded 30 and 7 days before its end, once each, and ends", async () => {
    const { owner, id } = await addActive();
    const { expiresAt } = await rowOf(id);
    const end = expiresAt ?? 0;
    const letters = async () =>
      (await exchange.lettersTo(owner)).filter(
        (kind) => kind === "offer.letter.news",
      ).length;
    const before = await letters();
    const run = (at: number) => runOfferClocks.run(system(at));
    await run(end - 31 * DAY);
    expect(await letters()).toBe(before);
    await run(end - 30 * DAY);
    await run(end - 29 * DAY);
    expect(await letters()).toBe(before + 1);
    await run(end - 7 * DAY);
    await run(end - 6 * DAY);
    expect(await letters()).toBe(before + 2);
    await run(end);
    expect((await rowOf(id)).status).toBe("expired");
    expect(await letters()).toBe(before + 3);
  });

  it("lives on when it is confirmed, not beyond its window", async () => {
    const { owner, id } = await addActive();
    const at = now + 100 * DAY;
    await keepOffer(ctxOf(owner, at), id, "confirm_current");
    expect((await rowOf(id)).expiresAt).toBe(Date.parse("2027-04-01"));
    const late = Date.parse("2027-05-01");
    await runOfferClocks.run(system(late));
    const confirm = keepOffer(ctxOf(owner, late), id, "confirm_current");
    expect((await refusal(confirm)).code).toBe("offer.error.window-over");
  });
});

describe("whoever waits is told", () => {
  const about = async (
    person: Parameters<typeof exchange.lettersTo>[0],
    kind: string,
  ) => (await exchange.lettersTo(person)).filter((one) => one === kind).length;

  it("owners, once an editor's draft is ready", async () => {
    const { owner, editor, id } = await addDraft();
    const steps = async (who: typeof editor) =>
      (await getOwnOffer(ctxOf(who), id)).steps;
    expect(await steps(editor)).toContain("ask_owner");
    expect(await steps(owner)).not.toContain("ask_owner");
    await keepOffer(ctxOf(editor), id, "ask_owner");
    expect(await about(owner, "offer.letter.news")).toBe(1);
    expect(await about(editor, "offer.letter.news")).toBe(0);
  });

  it("officers, when an offer comes and when its check is late, once each", async () => {
    const { owner, editor, officer, id } = await addDraft();
    await db.write((tx) =>
      tx.insert(userRoles).values({
        ...{ userId: officer.userId, role: "matching_officer" },
        ...{ grantedBy: officer.userId, grantedAt: now },
      }),
    );
    await keepOffer(ctxOf(owner), id, "approve", 2);
    await keepOffer(ctxOf(editor), id, "submit", 2);
    expect(await about(officer, "offer.letter.officers")).toBe(1);
    const due = (await rowOf(id)).dueAt ?? 0;
    await runScreeningClock.run(system(due - DAY));
    expect(await about(officer, "offer.letter.officers")).toBe(1);
    await runScreeningClock.run(system(due));
    await runScreeningClock.run(system(due + DAY));
    expect(await about(officer, "offer.letter.officers")).toBe(2);
  });
});

describe("a cap", () => {
  it("is not set below what is taken", async () => {
    const owner = await exchange.addMember("FRA");
    await exchange.addOffer(owner, { slotsTaken: 2 }, { slots: 5 });
    const set = (cap: number | null) =>
      setCap(ctxOf(owner), owner.participantId, cap);
    expect((await refusal(set(1))).code).toBe("offer.error.cap-below");
    await set(2);
    await set(null);
  });
});

describe("a company's interest", () => {
  const plain = { topics: ["DF11"] as const, text: "Servers.", lang: "en" };
  const said = { ...plain, noConditions: "yes" } as const;

  it("is a company's, screened by an officer who does not belong to it", async () => {
    const ministry = await exchange.addMember("FRA");
    const declare = (who: typeof ministry) =>
      declareInterest(ctxOf(who), who.participantId, said);
    expect((await refusal(declare(ministry))).code).toBe(
      "offer.error.interest-company",
    );
    const company = await exchange.addMember("FRA", "company");
    const silent = declareInterest(
      ctxOf(company),
      company.participantId,
      plain,
    );
    expect((await refusal(silent)).fields).toEqual(["noConditions"]);
    await declare(company);
    const list = async () =>
      (await getInterests(ctxOf(company), company.participantId)).interests;
    const [waiting] = await list();
    const officer = await exchange.office.addPerson("Officer", [
      "matching_officer",
    ]);
    const own = {
      ...officer,
      memberships: [
        { participantId: company.participantId, role: "owner" as const },
      ],
    };
    const screen = (who: typeof officer) =>
      screenInterest(ctxOf(who), waiting?.id ?? "", "publish");
    expect((await refusal(screen(own))).kind).toBe("forbidden");
    await screen(officer);
    expect((await list())[0]?.status).toBe("published");
    expect((await refusal(screen(officer))).kind).toBe("conflict");
    expect(await exchange.lettersTo(company)).toEqual([
      "offer.letter.interest",
    ]);
  });

  it("is public for a year: on the board, and as a reader of requests", async () => {
    const company = await exchange.addMember("FRA", "company");
    await declareInterest(ctxOf(company), company.participantId, said);
    const officer = await exchange.office.addPerson("Officer", [
      "matching_officer",
    ]);
    const own = await getInterests(ctxOf(company), company.participantId);
    await screenInterest(ctxOf(officer), own.interests[0]?.id ?? "", "publish");
    const published = await getInterests(ctxOf(company), company.participantId);
    const end = published.interests[0]?.expiresAt ?? 0;
    const offers = boardQuerySchema.parse({ show: "offers", topic: "DF11" });
    const shown = async (at: number) =>
      (await readBoard(ctxOf(company, at), offers)).interests.map(
        ({ byId }) => byId,
      );
    const reads = async (at: number) =>
      (await findRequestReader(ctxOf(company, at))).isProvider;
    expect(await shown(now)).toContain(company.participantId);
    expect(await reads(now)).toBe(true);
    const other = { ...offers, topic: "DF01" as const };
    expect((await readBoard(ctxOf(company), other)).interests).toEqual([]);

    const letters = async () => (await exchange.lettersTo(company)).length;
    const before = await letters();
    await runInterestClock.run(system(end - 30 * DAY));
    await runInterestClock.run(system(end - 20 * DAY));
    expect(await letters()).toBe(before + 1);
    // The year counts, whether or not the job came by.
    expect(await shown(end)).not.toContain(company.participantId);
    expect(await reads(end)).toBe(false);
    await runInterestClock.run(system(end));
    expect(await letters()).toBe(before + 2);
    const over = await getInterests(ctxOf(company), company.participantId);
    expect(over.interests[0]?.status).toBe("withdrawn");
  });
});
