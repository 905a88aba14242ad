import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withdrawAct } from "../../../app/domain/act/withdraw.server";
import { listQueue } from "../../../app/domain/case/list.server";
import { readInstrument } from "../../../app/domain/instrument/get.server";
import { answerInstrument } from "../../../app/domain/instrument/answer.server";
import { decideDispute } from "../../../app/domain/instrument/decide.server";
import { findInstrumentOfAct } from "../../../app/domain/instrument/get.server";
import { listInstruments } from "../../../app/domain/instrument/list.server";
import { listToAnswer } from "../../../app/domain/instrument/own.server";
import { instrumentQuery } from "../../../app/domain/instrument/query.server";
import { registerNumber } from "../../../app/domain/act/number";
import { startDraft } from "../../../app/domain/act/start-draft.server";
import { DAY } from "../../../app/domain/kernel/clock";
import { findAct } from "../../../db/queries/act.server";
import { listLetters } from "../../../db/queries/outbox.server";
import { registerAt } from "../../../app/domain/register/register-index.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { now, openStates, type State } from "./states";
import { stateWithdrawal, withRoom } from "../act/withdrawal";

const db = await openTestDatabase();
const states = await openStates(db);
afterAll(states.office.close);

const actOf = async (id: string) => {
  const act = await findAct(db.read, id);
  if (!act) throw new Error("no act");
  return act;
};
const everything = instrumentQuery.parse({});

const answer = (
  { id, owner }: State,
  instrument: string,
  said: "confirmed" | "disputed" | "dispute_withdrawn",
  at = now,
) =>
  answerInstrument(
    states.ctxOf({ ...owner, provedAt: at }, at),
    id,
    instrument,
    { answer: said, reason: said === "disputed" ? "We did not sign." : null },
  );

describe("an instrument that one side filed", () => {
  let [alpha, beta]: State[] = [];
  let actId = "";
  let instrument = "";

  beforeAll(async () => {
    alpha = await states.addState("Republic of Alphora");
    beta = await states.addState("Kingdom of Betania");
    ({ actId, instrumentId: instrument } = await states.publish(alpha, [
      { name: beta.name },
    ]));
  });

  const sides = () => {
    if (!alpha || !beta) throw new Error("no states");
    return { alpha, beta };
  };

  it("awaits the other side, which is told by letter and on its page", async () => {
    const { beta } = sides();
    const view = await readInstrument({ db }, instrument);
    expect(view.confirmation).toBe("awaiting");
    expect(view.parties.map(({ state }) => state)).toEqual([
      "confirmed",
      "awaiting",
    ]);
    expect((await actOf(actId)).verification).toBe("authority_verified");
    const letters = await listLetters(db.read, 50);
    expect(
      letters.filter(({ kind }) => kind === "instrument.letter.asked"),
    ).toMatchObject([{ recipient: beta.owner.email }]);
    const waiting = await listToAnswer(states.ctxOf(beta.owner, now), beta.id);
    expect(waiting).toMatchObject([{ id: instrument, own: "awaiting" }]);
  });

  it("is nobody else's to answer", async () => {
    const { beta } = sides();
    const gamma = await states.addState("State of Gammara");
    const found = await refusal(answer(gamma, instrument, "confirmed"));
    expect(found).toMatchObject({ kind: "not_found" });
    const stranger = { ...beta, owner: gamma.owner };
    expect(
      await refusal(answer(stranger, instrument, "confirmed")),
    ).toMatchObject({ kind: "not_found" });
  });

  it("asks for a fresh proof of who answers", async () => {
    const { beta } = sides();
    const late = states.ctxOf(beta.owner, now + DAY);
    expect(
      await refusal(
        answerInstrument(late, beta.id, instrument, {
          answer: "confirmed",
          reason: null,
        }),
      ),
    ).toMatchObject({ kind: "forbidden", code: "account.error.prove-again" });
  });

  it("suspends the act when the other side denies, and restores it", async () => {
    const { beta } = sides();
    await answer(beta, instrument, "disputed", now + DAY);
    expect((await actOf(actId)).status).toBe("suspended");
    const view = await readInstrument({ db }, instrument);
    expect(view.confirmation).toBe("disputed");
    const queue = await listQueue(
      states.ctxOf(states.officers.approval, now + DAY),
      {
        view: "disputes",
        page: 1,
      },
    );
    expect(queue.disputed.map(({ id }) => id)).toContain(instrument);
    expect(queue.total).toBe(queue.disputed.length);
    expect(view.since).toBe(now + DAY);
    expect(
      await refusal(answer(beta, instrument, "disputed", now + DAY)),
    ).toMatchObject({ kind: "conflict" });
    await answer(beta, instrument, "dispute_withdrawn", now + 2 * DAY);
    expect((await actOf(actId)).status).toBe("published");
  });

  it("is confirmed by both, and the register says so", async () => {
    const { beta } = sides();
    await answer(beta, instrument, "confirmed", now + 3 * DAY);
    const view = await readInstrument({ db }, instrument);
    expect(view.confirmation).toBe("confirmed");
    const act = await actOf(actId);
    expect(act.verification).toBe("counterparty_confirmed");
    const line = await findInstrumentOfAct(
      { db },
      registerNumber(act.seq ?? 0),
    );
    expect(line).toMatchObject({ id: instrument, confirmation: "confirmed" });
    expect((await registerAt({ db, now }, null)).rows.places).toHaveLength(1);
    expect(
      await refusal(answer(beta, instrument, "confirmed", now + 3 * DAY)),
    ).toMatchObject({
      kind: "conflict",
      code: "instrument.error.already-confirmed",
    });
  });

  it("stood otherwise on earlier days", async () => {
    const at = async (instant: number) =>
      (await readInstrument({ db }, instrument, instant)).confirmation;
    expect(await at(now)).toBe("awaiting");
    expect(await at(now + DAY)).toBe("disputed");
    expect(await at(now + 2 * DAY)).toBe("awaiting");
    expect(await at(now + 3 * DAY)).toBe("confirmed");
    expect(
      await refusal(readInstrument({ db }, instrument, now - DAY)),
    ).toMatchObject({ kind: "not_found", code: "instrument.error.not-yet" });
    const early = { ...everything, asOf: { day: "", at: now - DAY } };
    expect((await listInstruments({ db }, early)).lines).toEqual([]);
  });

  it("is found by a party and by its title in any case", async () => {
    for (const q of ["betania", "AGREEMENT data", instrument]) {
      const { lines } = await listInstruments({ db }, { ...everything, q });
      expect(lines.map(({ id }) => id)).toEqual([instrument]);
    }
    const none = { ...everything, q: "zzz" };
    expect((await listInstruments({ db }, none)).lines).toEqual([]);
  });

  it("keeps its page when the act is withdrawn; a new act may follow", async () => {
    const { alpha } = sides();
    const ctx = states.ctxOf(alpha.owner, now + 4 * DAY);
    await withdrawAct(withRoom(ctx), actId, stateWithdrawal());
    const view = await readInstrument({ db }, instrument);
    expect(view.confirmation).toBe("ended");
    const again = await startDraft(
      ctx,
      alpha.id,
      { type: "confirm", vehicle: "bilateral", relatesTo: null },
      instrument,
    );
    await states.sign(alpha, again);
    await states.send(alpha, again, now + 4 * DAY);
    await states.pass(again, now + 4 * DAY);
    expect(await states.instrumentOf(again)).toBe(instrument);
    expect((await actOf(again)).verification).toBe("counterparty_confirmed");
  });
});

describe("the secretariat's word on a dispute", () => {
  const decide = (
    officer: State["owner"],
    instrument: string,
    party: string,
    outcome: "upheld" | "rejected",
  ) =>
    decideDispute(
      states.ctxOf({ ...officer, provedAt: now }, now),
      instrument,
      { party, outcome, note: "We asked both sides." },
    );

  it("needs two officers to uphold it, and removes the act", async () => {
    const { approval, second } = states.officers;
    const filer = await states.addState("Republic of Deltara");
    const other = await states.addState("Republic of Epsilon Coast");
    const { actId, instrumentId } = await states.publish(filer, [
      { name: other.name },
    ]);
    await answer(other, instrumentId, "disputed");
    const party = `id:${other.id}`;
    await decide(approval, instrumentId, party, "upheld");
    expect((await actOf(actId)).status).toBe("suspended");
    expect(
      await refusal(decide(approval, instrumentId, party, "upheld")),
    ).toMatchObject({
      kind: "forbidden",
      code: "instrument.error.same-officer",
    });
    await decide(second, instrumentId, party, "upheld");
    expect((await actOf(actId)).status).toBe("removed_for_cause");
    const view = await readInstrument({ db }, instrumentId);
    expect(view.confirmation).toBe("denied");
    expect(
      await refusal(answer(other, instrumentId, "confirmed")),
    ).toMatchObject({ code: "instrument.error.already-denied" });
  });

  it("restores the act when it dismisses the dispute", async () => {
    const filer = await states.addState("Republic of Zetania");
    const other = await states.addState("Republic of Etaland");
    const { actId, instrumentId } = await states.publish(filer, [
      { name: other.name },
    ]);
    await answer(other, instrumentId, "disputed");
    const party = `id:${other.id}`;
    await decide(states.officers.approval, instrumentId, party, "rejected");
    expect((await actOf(actId)).status).toBe("published");
    expect(
      await refusal(
        decide(states.officers.approval, instrumentId, party, "rejected"),
      ),
    ).toMatchObject({ kind: "conflict", code: "instrument.error.no-dispute" });
  });

  it("leaves acts alone that a third party confirmed too", async () => {
    const filer = await states.addState("Republic of Thetara");
    const third = await states.addState("Republic of Iotana");
    const other = await states.addState("Republic of Kappara");
    const { actId, instrumentId } = await states.publish(
      filer,
      [{ name: third.name }, { name: other.name }],
      { form: "multilateral" },
    );
    await answer(third, instrumentId, "confirmed");
    expect((await actOf(actId)).verification).toBe("authority_verified");
    await answer(other, instrumentId, "disputed");
    expect((await actOf(actId)).status).toBe("published");
    const view = await readInstrument({ db }, instrumentId);
    expect(view.confirmation).toBe("disputed");
  });
});

describe("a party that was no participant yet", () => {
  it("confirms by its own act, once it was checked with it", async () => {
    const filer = await states.addState("Republic of Lambdara");
    const { actId, instrumentId } = await states.publish(filer, [
      { name: "la république du Kenya" },
    ]);
    const view = await readInstrument({ db }, instrumentId);
    expect(view.parties[1]).toMatchObject({ area: "KEN", state: "awaiting" });
    const kenya = await states.addState("Ministry of Testing", {
      area: "KEN",
      checked: false,
    });
    expect(
      await refusal(answer(kenya, instrumentId, "confirmed")),
    ).toMatchObject({ code: "instrument.error.identity-first" });
    const own = await startDraft(
      states.ctxOf(kenya.owner, now),
      kenya.id,
      { type: "confirm", vehicle: "bilateral", relatesTo: null },
      instrumentId,
    );
    await states.sign(kenya, own);
    await states.send(kenya, own);
    await states.pass(own);
    for (const id of [actId, own]) {
      expect((await actOf(id)).verification).toBe("counterparty_confirmed");
    }
    const after = await readInstrument({ db }, instrumentId);
    expect(after.confirmation).toBe("confirmed");
    expect(after.parties[1]?.act).not.toBeNull();
    expect(
      await refusal(answer(kenya, instrumentId, "disputed")),
    ).toMatchObject({ code: "instrument.error.withdraw-instead" });
  });
});
