import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { acceptInvitation } from "../../../app/domain/membership/invite.server";
import { answerHandOver } from "../../../app/domain/membership/hand-over.server";
import {
  listHandOversToDecide,
  readHandOver,
  readTakeOver,
} from "../../../app/domain/membership/hand-over-page.server";
import type { User } from "../../../app/domain/permissions/actor";
import { listAuditOf } from "../../../db/queries/audit.server";
import { findHandOver } from "../../../db/queries/hand-over.server";
import { listMembers } from "../../../db/queries/membership.server";
import { memberships } from "../../../db/schema/account.server";
import { handOvers } from "../../../db/schema/hand-over.server";
import { openTestDatabase } from "../../support/test-database";
import { lettersTo } from "../account/people";
import { refusal } from "../act/member";
import { openRegister, registeredAt } from "../report/published";

const db = await openTestDatabase();
const register = await openRegister(db);
const { office, ctxOf, addParticipant } = register;
afterAll(register.close);

const at = registeredAt;
const registrars = {
  one: await office.addPerson("Registrar", ["registrar"]),
  two: await office.addPerson("Second registrar", ["registrar"]),
  three: await office.addPerson("Third registrar", ["registrar"]),
};
const newcomer = await office.addPerson("Newcomer", []);
const anybody = ctxOf(newcomer, at);
const as = (who: User) => ctxOf({ ...who, provedAt: at }, at);
const reason = "Called the number in the court register.";

const propose = (id: string, email = newcomer.email, who = registrars.one) =>
  answerHandOver(as(who), id, { do: "propose", email, reason });

const openOf = async (id: string) =>
  (await readHandOver(as(registrars.two), id)).proposal?.id ?? "";

const decide = async (
  id: string,
  what: "approve" | "decline" = "approve",
  who = registrars.two,
) => answerHandOver(as(who), id, { do: what, proposal: await openOf(id) });

async function linkTo(email: string): Promise<string | undefined> {
  const letters = await lettersTo(db, email);
  const letter = letters.findLast(
    ({ kind }) => kind === "membership.letter.hand-over",
  );
  return /\/([\w-]{43})$/m.exec(letter?.text ?? "")?.[1];
}

describe("handing over a participant that nobody acts for", () => {
  it("takes two registrars; then a link goes to the address checked", async () => {
    const id = await addParticipant("company");
    expect(await readTakeOver(anybody, id)).toEqual({
      isFree: true,
      mayHandOver: false,
    });
    await propose(id);
    expect(await linkTo(newcomer.email)).toBeUndefined();
    expect(await readHandOver(as(registrars.one), id)).toMatchObject({
      proposal: { email: newcomer.email, reason, by: "Registrar", isOwn: true },
    });
    expect(await refusal(decide(id, "approve", registrars.one))).toMatchObject({
      kind: "forbidden",
      code: "membership.error.hand-over-same-officer",
    });
    await decide(id);
    const link = (await linkTo(newcomer.email)) ?? "";
    await acceptInvitation(anybody, link);
    expect(await listMembers(db.read, id)).toMatchObject([
      { userId: newcomer.userId, role: "owner" },
    ]);
    expect((await readTakeOver(anybody, id)).isFree).toBe(false);
    const trail = await listAuditOf(db.read, "participant", id);
    expect(trail.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        "membership.hand_over_proposed",
        "membership.handed_over",
        "membership.accepted",
      ]),
    );
    expect(await refusal(propose(id, "other@example.org"))).toMatchObject({
      kind: "conflict",
      code: "membership.error.has-owner",
    });
  });

  it("replaces a link to a wrong address", async () => {
    const id = await addParticipant("company");
    await propose(id, "wrong@example.org");
    await decide(id);
    const wrong = await linkTo("wrong@example.org");
    const person = await office.addPerson("Right one", []);
    await propose(id, person.email);
    await decide(id);
    await refusal(acceptInvitation(anybody, wrong ?? ""));
    expect(await listMembers(db.read, id)).toEqual([]);
    const right = (await linkTo(person.email)) ?? "";
    await acceptInvitation(ctxOf(person, at), right);
    expect(await listMembers(db.read, id)).toHaveLength(1);
  });

  it("waits on the desk of every other registrar, of nobody else", async () => {
    const id = await addParticipant("company");
    await propose(id);
    const shown = async (who: User) =>
      (await listHandOversToDecide(as(who))).some(
        ({ participantId }) => participantId === id,
      );
    const reviewer = await office.addPerson("Reviewer", ["reviewer"]);
    expect(await shown(registrars.one)).toBe(false);
    expect(await shown(registrars.two)).toBe(true);
    expect(await shown(reviewer)).toBe(false);
    expect(await refusal(propose(id, "x@example.org"))).toMatchObject({
      code: "membership.error.hand-over-open",
    });
    await decide(id, "decline");
    expect(await shown(registrars.two)).toBe(false);
  });

  it("ends with a no, or a second thought, without a letter and without the address", async () => {
    const id = await addParticipant("company");
    const email = "declined@example.org";
    for (const who of [registrars.two, registrars.one]) {
      await propose(id, email);
      const proposal = await openOf(id);
      await decide(id, "decline", who);
      expect(await findHandOver(db.read, proposal)).toMatchObject({
        status: "declined",
        email: null,
      });
      const late = { do: "approve", proposal } as const;
      expect(
        await refusal(answerHandOver(as(registrars.three), id, late)),
      ).toMatchObject({
        kind: "conflict",
        code: "membership.error.hand-over-decided",
      });
    }
    expect(await linkTo(email)).toBeUndefined();
  });

  it("is decided once when two decide at one instant", async () => {
    const id = await addParticipant("company");
    const email = "once@example.org";
    await propose(id, email);
    const answers = await Promise.allSettled([
      decide(id, "approve", registrars.two),
      decide(id, "approve", registrars.three),
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(
      1,
    );
    expect(await lettersTo(db, email)).toHaveLength(1);
  });

  it("is for registrars with a fresh proof, outside of it, and never to an address of their own", async () => {
    const id = await addParticipant("company");
    const input = { do: "propose", email: newcomer.email, reason } as const;
    const stale = ctxOf({ ...registrars.one, provedAt: 0 }, at);
    expect(await refusal(answerHandOver(stale, id, input))).toMatchObject({
      code: "account.error.prove-again",
    });
    expect(await refusal(answerHandOver(anybody, id, input))).toMatchObject({
      kind: "forbidden",
    });
    expect(await refusal(propose(id, registrars.one.email))).toMatchObject({
      code: "membership.error.hand-over-self",
    });
    expect(await refusal(propose("nobody"))).toMatchObject({
      kind: "not_found",
    });
    // Nor to the address of the one who agrees, nor by who acts for it.
    await propose(id, registrars.two.email);
    expect(await refusal(decide(id))).toMatchObject({
      code: "membership.error.hand-over-self",
    });
    const viewer = {
      ...registrars.three,
      memberships: [{ participantId: id, role: "viewer" as const }],
    };
    expect(await refusal(decide(id, "approve", viewer))).toMatchObject({
      code: "permission.error.own-participant",
    });
  });

  it("stops where the participant has an owner by now", async () => {
    const id = await addParticipant("company");
    await propose(id);
    await db.write((tx) =>
      tx.insert(memberships).values({
        userId: newcomer.userId,
        participantId: id,
        role: "owner",
        createdAt: at,
      }),
    );
    expect(await refusal(decide(id))).toMatchObject({
      code: "membership.error.has-owner",
    });
  });

  it("is held apart by the database too", async () => {
    const id = await addParticipant("company");
    await propose(id);
    const proposal = await openOf(id);
    await expect(
      db.write((tx) =>
        tx
          .update(handOvers)
          .set({ status: "approved", decidedBy: registrars.one.userId })
          .where(eq(handOvers.id, proposal)),
      ),
    ).rejects.toThrow();
  });
});
