import { afterAll, describe, expect, it } from "vitest";
import { saveDates } from "../../../app/domain/act/edit.server";
import { withdrawAct } from "../../../app/domain/act/withdraw.server";
import { describeCaseInstrument } from "../../../app/domain/instrument/case.server";
import {
  saveArticles,
  saveDescription,
} from "../../../app/domain/instrument/edit.server";
import { readInstrument } from "../../../app/domain/instrument/get.server";
import { toWholeInstrument } from "../../../app/domain/instrument/item.server";
import { listInstruments } from "../../../app/domain/instrument/list.server";
import { getOwnFiling } from "../../../app/domain/instrument/own.server";
import { instrumentQuery } from "../../../app/domain/instrument/query.server";
import { proposalNumbers } from "../../../app/domain/act/model";
import { DAY } from "../../../app/domain/kernel/clock";
import { findAct } from "../../../db/queries/act.server";
import { openTestDatabase } from "../../support/test-database";
import { now, openStates, type State } from "./states";
import { stateWithdrawal, withRoom } from "../act/withdrawal";

const db = await openTestDatabase();
const states = await openStates(db);
afterAll(states.office.close);

const verificationOf = async (id: string) =>
  (await findAct(db.read, id))?.verification;
let pairs = 0;

/** Two drafts of one agreement: the first says that it leaves proposals out. */
async function twoDrafts(absent: readonly number[]) {
  pairs += 1;
  const one = await states.addState(`Republic of Unolia ${String(pairs)}`);
  const two = await states.addState(`Kingdom of Dueland ${String(pairs)}`);
  const ofOne = await states.draft(one, [{ name: two.name }]);
  await saveArticles(states.ctxOf(one.owner, now), ofOne, {
    lang: "en",
    articles: proposalNumbers.map((proposal) => ({
      proposal,
      alignment: absent.includes(proposal) ? "absent" : "same",
      article: null,
      text: null,
    })),
  });
  const ofTwo = await states.draft(two, [{ name: one.name }]);
  await saveDescription(states.ctxOf(two.owner, now), ofTwo, {
    kind: "agreement",
    titles: [{ position: 0, lang: "fr", title: "Accord sur les données" }],
    place: "Harbour City",
    authentic: ["en", "fr"],
    working: [],
    doneOn: "2026-02-20",
    inEffectOn: null,
    isFurther: false,
  });
  return { one, two, ofOne, ofTwo };
}

const bothPass = async (
  one: State,
  ofOne: string,
  two: State,
  ofTwo: string,
) => {
  await states.send(one, ofOne);
  await states.pass(ofOne);
  await states.send(two, ofTwo, now + 1);
  await states.pass(ofTwo, now + 2);
};

describe("two filings that contradict each other", () => {
  it("are told to the second filer before sending, and to officers", async () => {
    const { one, two, ofOne, ofTwo } = await twoDrafts([3, 6]);
    const ctx = states.ctxOf(two.owner, now);
    await states.send(one, ofOne);
    expect(await getOwnFiling(ctx, ofTwo)).toMatchObject({
      besideId: null,
      differences: [],
    });
    await states.pass(ofOne);
    const id = await states.instrumentOf(ofOne);
    const own = await getOwnFiling(ctx, ofTwo);
    expect(own?.besideId).toBe(id);
    expect(
      own?.differences.map(({ what, proposal }) => [what, proposal]),
    ).toEqual([
      ["alignment", 3],
      ["alignment", 4],
      ["alignment", 6],
    ]);
    await states.send(two, ofTwo);
    const officer = states.ctxOf(states.officers.identity, now);
    const seen = await describeCaseInstrument(officer, ofTwo);
    expect(seen?.siblings[0]?.differences).toContainEqual({
      ...{ what: "alignment", proposal: 3, lang: null },
      ...{ first: "same", second: "absent" },
    });
  });

  it("make no confirmed instrument and no confirmed acts, and show where", async () => {
    const { one, two, ofOne, ofTwo } = await twoDrafts([3, 6]);
    await bothPass(one, ofOne, two, ofTwo);
    const id = await states.instrumentOf(ofOne);
    const view = await readInstrument({ db }, id);
    expect(view.confirmation).toBe("differing");
    expect(view.titles).toEqual([
      { lang: "en", text: "Agreement on data flows" },
      { lang: "fr", text: "Accord sur les données" },
    ]);
    expect(
      view.differences.map(({ proposal, party }) => [proposal, party]),
    ).toEqual([
      [3, 1],
      [4, 1],
      [6, 1],
    ]);
    expect(toWholeInstrument(view).differences[0]).toEqual({
      ...{ what: "alignment", party: 1, proposal: 3, lang: null },
      ...{ instrument: "absent", filed: "same" },
    });
    expect(await verificationOf(ofOne)).toBe("authority_verified");
    expect(await verificationOf(ofTwo)).toBe("authority_verified");
    // Before the second filing came on the register nobody contradicted.
    const before = await readInstrument({ db }, id, now);
    expect(before).toMatchObject({
      confirmation: "awaiting",
      titles: [{ lang: "en" }],
      differences: [],
    });
    const query = instrumentQuery.parse({
      q: `Unolia ${String(pairs)} accord`,
      state: "differing",
    });
    expect((await listInstruments({ db }, query)).lines).toHaveLength(1);
  });

  it("in writing alone are confirmed, and the day of an act is held against the instrument's", async () => {
    const { one, two, ofOne, ofTwo } = await twoDrafts([]);
    const ctx = states.ctxOf(two.owner, now);
    await saveArticles(ctx, ofTwo, {
      lang: "en",
      articles: proposalNumbers.map((proposal) => ({
        proposal,
        alignment: "same",
        article: null,
        text: null,
      })),
    });
    await saveDates(ctx, ofTwo, { doneOn: "2026-02-21", inEffectOn: null });
    expect((await getOwnFiling(ctx, ofTwo))?.differences).toMatchObject([
      { what: "act_done", first: "2026-02-20", second: "2026-02-21" },
    ]);
    await bothPass(one, ofOne, two, ofTwo);
    const id = await states.instrumentOf(ofOne);
    const view = await readInstrument({ db }, id);
    expect(view.confirmation).toBe("confirmed");
    expect(view.differences).toMatchObject([
      { what: "act_done", party: 1, second: "2026-02-21" },
    ]);
    expect(await verificationOf(ofTwo)).toBe("counterparty_confirmed");
  });
});

describe("a party that withdraws its act", () => {
  it("leaves an instrument that is confirmed no more, from then on", async () => {
    const { one, two, ofOne, ofTwo } = await twoDrafts([4]);
    await saveArticles(states.ctxOf(one.owner, now), ofOne, {
      lang: "en",
      articles: proposalNumbers.map((proposal) => ({
        proposal,
        alignment: proposal === 4 ? "adapted" : "same",
        article: null,
        text: proposal === 4 ? "In its own words." : null,
      })),
    });
    await bothPass(one, ofOne, two, ofTwo);
    const id = await states.instrumentOf(ofOne);
    expect((await readInstrument({ db }, id)).confirmation).toBe("confirmed");
    const later = now + 2 * DAY;
    const own = { ...two.owner, provedAt: later };
    const ctx = withRoom(states.ctxOf(own, later));
    await withdrawAct(ctx, ofTwo, stateWithdrawal());
    const view = await readInstrument({ db }, id);
    expect(view).toMatchObject({ confirmation: "withdrawn", since: later });
    expect(view.parties.map(({ state }) => state)).toEqual([
      ...["confirmed", "withdrawn"],
    ]);
    expect(view.history.at(-1)).toMatchObject({ answer: "act_withdrawn" });
    expect(await verificationOf(ofOne)).toBe("authority_verified");
    expect((await readInstrument({ db }, id, later - DAY)).confirmation).toBe(
      "confirmed",
    );
  });
});
