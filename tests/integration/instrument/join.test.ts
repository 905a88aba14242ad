import { afterAll, describe, expect, it } from "vitest";
import { refuseAct } from "../../../app/domain/case/decide.server";
import { claimCase } from "../../../app/domain/case/claim.server";
import { describeCaseInstrument } from "../../../app/domain/instrument/case.server";
import { saveParties } from "../../../app/domain/instrument/edit.server";
import { readInstrument } from "../../../app/domain/instrument/get.server";
import { listInstruments } from "../../../app/domain/instrument/list.server";
import { getOwnFiling } from "../../../app/domain/instrument/own.server";
import { instrumentQuery } from "../../../app/domain/instrument/query.server";
import { findAct } from "../../../db/queries/act.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { now, openStates } from "./states";

const db = await openTestDatabase();
const states = await openStates(db);
afterAll(states.office.close);

const verificationOf = async (id: string) =>
  (await findAct(db.read, id))?.verification;
let pairs = 0;

/** Two states, each with a whole draft of the same agreement. */
async function twoDrafts() {
  pairs += 1;
  const one = await states.addState(`Republic of Onara ${String(pairs)}`);
  const two = await states.addState(`Kingdom of Twora ${String(pairs)}`);
  const ofOne = await states.draft(one, [{ name: two.name }]);
  const ofTwo = await states.draft(two, [{ name: one.name }], {
    title: "Accord sur les flux de données",
  });
  return { one, two, ofOne, ofTwo };
}

describe("two filings of one agreement", () => {
  it("are one instrument, also when both are sent at one instant", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { one, two, ofOne, ofTwo } = await twoDrafts();
      await Promise.all([states.send(one, ofOne), states.send(two, ofTwo)]);
      const shared = await states.instrumentOf(ofOne);
      expect(await states.instrumentOf(ofTwo)).toBe(shared);
    }
  });

  it("are confirmed by both once both acts are published, counted once each", async () => {
    const { one, two, ofOne, ofTwo } = await twoDrafts();
    await states.send(one, ofOne);
    await states.send(two, ofTwo);
    await states.pass(ofTwo);
    const id = await states.instrumentOf(ofTwo);
    const first = await readInstrument({ db }, id);
    expect(first.confirmation).toBe("awaiting");
    await states.pass(ofOne);
    const view = await readInstrument({ db }, id);
    expect(view.confirmation).toBe("confirmed");
    expect(view.parties.map(({ act }) => act === null)).toEqual([false, false]);
    expect(await verificationOf(ofOne)).toBe("counterparty_confirmed");
    expect(await verificationOf(ofTwo)).toBe("counterparty_confirmed");
    const query = instrumentQuery.parse({ q: `Onara ${String(pairs)}` });
    expect((await listInstruments({ db }, query)).lines).toHaveLength(1);
  });

  it("tell the second filer nothing while the first is not public", async () => {
    const { one, two, ofOne, ofTwo } = await twoDrafts();
    await states.send(one, ofOne);
    const ctx = states.ctxOf(two.owner, now);
    expect(await getOwnFiling(ctx, ofTwo)).toMatchObject({
      alike: [],
      publicId: null,
    });
    await states.send(two, ofTwo);
    expect((await getOwnFiling(ctx, ofTwo))?.publicId).toBeNull();
    await states.pass(ofOne);
    const after = await getOwnFiling(ctx, ofTwo);
    expect(after?.publicId).toBe(await states.instrumentOf(ofOne));
  });

  it("show the public one to a party that begins to file it again", async () => {
    const { one, two, ofOne, ofTwo } = await twoDrafts();
    await states.send(one, ofOne);
    await states.pass(ofOne);
    const filing = await getOwnFiling(states.ctxOf(two.owner, now), ofTwo);
    expect(filing?.alike.map(({ id }) => id)).toEqual([
      await states.instrumentOf(ofOne),
    ]);
  });

  it("pass to the second when the first is rejected", async () => {
    const { one, two, ofOne, ofTwo } = await twoDrafts();
    await states.send(one, ofOne);
    await states.send(two, ofTwo);
    const before = await states.instrumentOf(ofTwo);
    const ctx = states.ctxOf(states.officers.identity, now);
    await claimCase(ctx, ofOne);
    await refuseAct(ctx, ofOne, {
      stage: "identity",
      outcome: "rejected",
      reasonCode: "identity_refuted",
      note: "Not a government.",
    });
    const after = await states.instrumentOf(ofTwo);
    expect(after).not.toBe(before);
    await states.pass(ofTwo);
    const view = await readInstrument({ db }, after);
    expect(view.titles[0]?.text).toBe("Accord sur les flux de données");
  });

  it("of one participant are refused", async () => {
    const { one, two, ofOne } = await twoDrafts();
    await states.send(one, ofOne);
    const again = await states.draft(one, [{ name: two.name }]);
    expect(await refusal(states.send(one, again))).toMatchObject({
      kind: "unprocessable",
      code: "instrument.error.already-filed",
    });
  });

  it("of one day are told apart where the filer says there are several", async () => {
    const { one, two, ofOne } = await twoDrafts();
    await states.send(one, ofOne);
    const title = "Agreement on health research";
    const more = await states.draft(one, [{ name: two.name }], {
      ...{ title, isFurther: true },
    });
    await states.send(one, more);
    const [first, second] = [
      await states.instrumentOf(ofOne),
      await states.instrumentOf(more),
    ];
    expect(second).not.toBe(first);
    // The other side files them in another order; the titles tell which is which.
    const theirs = await states.draft(two, [{ name: one.name }], { title });
    await states.send(two, theirs);
    expect(await states.instrumentOf(theirs)).toBe(second);
    const rest = await states.draft(two, [{ name: one.name }], {
      isFurther: true,
    });
    await states.send(two, rest);
    expect(await states.instrumentOf(rest)).toBe(first);

    const ctx = states.ctxOf(states.officers.identity, now);
    const seen = await describeCaseInstrument(ctx, rest);
    expect(seen?.isJoined).toBe(true);
    expect(
      seen?.siblings.map(({ titles, filer, isJoined }) => [
        titles[0]?.text,
        filer[0]?.text,
        isJoined,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["Agreement on data flows", one.name, true],
        [title, one.name, false],
        [title, two.name, false],
      ]),
    );
    await states.pass(ofOne);
    await states.pass(more);
    await states.pass(theirs);
    await states.pass(rest);
    for (const id of [first, second]) {
      const view = await readInstrument({ db }, id);
      expect(view.confirmation).toBe("confirmed");
    }
  });

  it("of one day and one party are two also when sent at one instant", async () => {
    const { one, two } = await twoDrafts();
    const drafts = await Promise.all(
      ["ports", "research", "schools"].map((topic) =>
        states.draft(one, [{ name: two.name }], {
          title: `Agreement on ${topic}`,
          isFurther: true,
        }),
      ),
    );
    await Promise.all(drafts.map((actId) => states.send(one, actId)));
    const ids = await Promise.all(drafts.map(states.instrumentOf));
    expect(new Set(ids).size).toBe(3);
  });

  it("of another day or kind are two instruments", async () => {
    const { one, two, ofOne } = await twoDrafts();
    await states.send(one, ofOne);
    const other = await states.draft(one, [{ name: two.name }], {
      kind: "memorandum",
    });
    await states.send(one, other);
    expect(await states.instrumentOf(other)).not.toBe(
      await states.instrumentOf(ofOne),
    );
  });
});

describe("a filing", () => {
  it("names whom nobody knows where it stands, and one party once", async () => {
    const one = await states.addState("Republic of Lonelia");
    const actId = await states.draft(one, [{ name: "Kenya" }]);
    const ctx = states.ctxOf(one.owner, now);
    const save = (names: readonly string[]) =>
      saveParties(ctx, actId, {
        parties: names.map((name, position) => ({
          position,
          kind: "government" as const,
          name,
        })),
      });
    expect(await refusal(save([one.name, "Atlantis of Nowhere"]))).toEqual({
      kind: "invalid",
      code: "act.error.check-answers",
      fields: ["parties.1.name"],
    });
    expect(await refusal(save(["Kenya", one.name, "KEN"]))).toMatchObject({
      fields: ["parties.2.name"],
    });
    const alone = await save([one.name]);
    expect(Object.keys(alone.problems)).toEqual(["parties.1.name"]);
    const others = await save(["Kenya", "France"]);
    expect(others.problems["parties.0.name"]?.key).toBe(
      "instrument.error.filer-not-party",
    );
    expect(await refusal(states.send(one, actId))).toMatchObject({
      kind: "unprocessable",
      code: "instrument.error.not-ready",
    });
  });

  it("older than the initiative can't be sent", async () => {
    const one = await states.addState("Republic of Ancienta");
    const actId = await states.draft(one, [{ name: "Kenya" }], {
      doneOn: "2024-11-19",
    });
    expect(await refusal(states.send(one, actId))).toMatchObject({
      kind: "unprocessable",
    });
  });

  it("is not for other people", async () => {
    const one = await states.addState("Republic of Privata");
    const two = await states.addState("Republic of Curiosa");
    const actId = await states.draft(one, [{ name: "Kenya" }]);
    const ctx = states.ctxOf(two.owner, now);
    expect(await refusal(getOwnFiling(ctx, actId))).toMatchObject({
      kind: "not_found",
    });
    expect(
      await refusal(saveParties(ctx, actId, { parties: [] })),
    ).toMatchObject({ kind: "not_found" });
  });
});
