import { afterAll, describe, expect, it } from "vitest";
import { registerNumber } from "../../../app/domain/act/number";
import { startDraft } from "../../../app/domain/act/start-draft.server";
import { answerInstrument } from "../../../app/domain/instrument/answer.server";
import {
  findInstrumentOfAct,
  readInstrument,
} from "../../../app/domain/instrument/get.server";
import { listToAnswer } from "../../../app/domain/instrument/own.server";
import { DAY, HOUR } from "../../../app/domain/kernel/clock";
import { summarizeRegister } from "../../../app/domain/register/summary.server";
import { findAct, listActsOf } from "../../../db/queries/act.server";
import { findInstrumentAct } from "../../../db/queries/instrument-link.server";
import { listLetters } from "../../../db/queries/outbox.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { now, openStates, type State } from "../instrument/states";

const db = await openTestDatabase();
const states = await openStates(db);
afterAll(states.office.close);

const later = now + 10 * DAY;

const succeed = (
  predecessors: readonly State[],
  successor: State,
  at = later,
) => states.succeed("state_succession", predecessors, successor, at);

const say = (
  { id, owner }: State,
  instrument: string,
  said: "confirmed" | "disputed" | "dispute_withdrawn",
  at = later + HOUR,
) =>
  answerInstrument(
    states.ctxOf({ ...owner, provedAt: at }, at),
    id,
    instrument,
    { answer: said, reason: said === "disputed" ? "We did not sign." : null },
  );

let made = 0;
/** A state, the other side of its agreement, and who is to take its place. */
async function threeStates(area: string | null = null) {
  made += 1;
  const number = String(made);
  const one = await states.addState(`Republic of Oldora ${number}`, { area });
  const other = await states.addState(`Kingdom of Stayland ${number}`);
  const heir = await states.addState(`Federation of Heirsted ${number}`);
  return { one, other, heir };
}

const theAct = async ({ id }: State) => {
  const [act, ...more] = await listActsOf(db.read, id);
  if (!act || more.length > 0) throw new Error("not one act");
  return act;
};
const totalOf = async () =>
  (await summarizeRegister({ db, now: later + DAY, locale: "en" }, 0)).acts;

describe("an act that is carried on", () => {
  it("stands in the predecessor's place in its instrument", async () => {
    const { one, other, heir } = await threeStates();
    const { actId, instrumentId } = await states.publish(one, [
      { name: other.name },
    ]);
    const before = await readInstrument({ db }, instrumentId);
    await succeed([one], heir);
    const carried = await theAct(heir);
    const numberOf = (seq: number | null) => registerNumber(seq ?? 0);
    const line = await findInstrumentOfAct({ db }, numberOf(carried.seq));
    expect(line).toMatchObject({ id: instrumentId, confirmation: "awaiting" });
    expect(line?.parties[0]?.act?.number).toBe(numberOf(carried.seq));
    // The signed text of the carried act is the same paper.
    const { files } = await readInstrument({ db }, instrumentId);
    expect(files).toEqual(before.files);
    // As of the day before, the predecessor's act is the one.
    const then = await readInstrument({ db }, instrumentId, later - 1);
    expect(then.parties[0]?.act?.number).not.toBe(numberOf(carried.seq));
    expect(await findInstrumentAct(db.read, actId)).toMatchObject({
      leftAt: later,
      claim: null,
    });

    await say(other, instrumentId, "confirmed");
    expect(await theAct(heir)).toMatchObject({
      verification: "counterparty_confirmed",
    });
    // What was true of the predecessor's act when it ended stays.
    expect(await findAct(db.read, actId)).toMatchObject({
      status: "succeeded",
      verification: "authority_verified",
    });
  });

  it("is set aside when the other side denies, and is in no total then", async () => {
    const { one, other, heir } = await threeStates();
    const { instrumentId } = await states.publish(one, [{ name: other.name }]);
    const before = await totalOf();
    await succeed([one], heir);
    expect(await totalOf()).toBe(before);
    await say(other, instrumentId, "disputed");
    expect(await theAct(heir)).toMatchObject({ status: "suspended" });
    expect(await totalOf()).toBe(before - 1);
    await say(other, instrumentId, "dispute_withdrawn", later + DAY);
    expect(await theAct(heir)).toMatchObject({ status: "published" });
    expect(await totalOf()).toBe(before);
  });

  it("leaves its instrument where the successor's own act stands for it", async () => {
    const { one, other, heir } = await threeStates();
    const third = await states.addState("Duchy of Elsewhere");
    const { instrumentId } = await states.publish(one, [{ name: other.name }]);
    const own = await states.publish(heir, [{ name: third.name }]);
    await succeed([one], heir);
    const view = await readInstrument({ db }, instrumentId);
    expect(view.confirmation).toBe("ended");
    expect(await refusal(say(other, instrumentId, "disputed"))).toMatchObject({
      code: "instrument.error.ended",
    });
    expect((await theAct(heir)).id).toBe(own.actId);
  });
});

describe("a successor", () => {
  it("speaks for the party its predecessor was, whatever its own area", async () => {
    const named = await states.addState("Republic of Namedia", { area: "KEN" });
    const { one, heir } = await threeStates();
    const { instrumentId, actId } = await states.publish(one, [
      { name: named.name },
    ]);
    await succeed([named], heir);
    const ctx = states.ctxOf(heir.owner, later);
    expect(await listToAnswer(ctx, heir.id)).toMatchObject([
      { id: instrumentId, own: "awaiting" },
    ]);
    const gone = states.ctxOf(named.owner, later);
    expect(await listToAnswer(gone, named.id)).toEqual([]);
    expect(await refusal(say(named, instrumentId, "confirmed"))).toMatchObject({
      kind: "conflict",
      code: "succession.error.participant-ended",
    });
    await say(heir, instrumentId, "confirmed");
    expect((await findAct(db.read, actId))?.verification).toBe(
      "counterparty_confirmed",
    );
  });

  it("is asked by letter, and may place its own act for that party", async () => {
    const named = await states.addState("Republic of Formeria", {
      area: "TCD",
    });
    const { one, heir } = await threeStates();
    await succeed([named], heir, now);
    const { instrumentId } = await states.publish(one, [{ name: named.name }]);
    const letters = await listLetters(db.read, 500);
    const asked = letters
      .filter(({ kind }) => kind === "instrument.letter.asked")
      .map(({ recipient }) => recipient);
    expect(asked).toContain(heir.owner.email);
    expect(asked).not.toContain(named.owner.email);
    const actId = await startDraft(
      states.ctxOf(heir.owner, now),
      heir.id,
      { type: "confirm", vehicle: "bilateral", relatesTo: null },
      instrumentId,
    );
    await states.sign(heir, actId);
    await states.send(heir, actId);
    await states.pass(actId);
    const view = await readInstrument({ db }, instrumentId);
    expect(view.confirmation).toBe("confirmed");
    expect(view.parties.map(({ act }) => act !== null)).toEqual([true, true]);
  });

  it("of both sides does not confirm its own word", async () => {
    const { one, other, heir } = await threeStates();
    const { instrumentId } = await states.publish(one, [{ name: other.name }]);
    await succeed([one, other], heir);
    expect(await refusal(say(heir, instrumentId, "confirmed"))).toMatchObject({
      code: "instrument.error.already-confirmed",
    });
    const view = await readInstrument({ db }, instrumentId);
    expect(view.confirmation).toBe("awaiting");
    expect(await theAct(heir)).toMatchObject({
      verification: "authority_verified",
    });
  });
});
