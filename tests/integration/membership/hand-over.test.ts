import { afterAll, expect, it } from "vitest";
import { acceptInvitation } from "../../../app/domain/membership/invite.server";
import {
  handOver,
  readTakeOver,
} from "../../../app/domain/membership/hand-over.server";
import { listAuditOf } from "../../../db/queries/audit.server";
import { listMembers } from "../../../db/queries/membership.server";
import { openTestDatabase } from "../../support/test-database";
import { lettersTo } from "../account/people";
import { refusal } from "../act/member";
import { openRegister, registeredAt } from "../report/published";

const db = await openTestDatabase();
const register = await openRegister(db);
const { office, ctxOf, addParticipant } = register;
afterAll(register.close);

const at = registeredAt;
const registrar = await office.addPerson("Registrar", ["registrar"]);
const newcomer = await office.addPerson("Newcomer", []);
const proved = ctxOf({ ...registrar, provedAt: at }, at);
const reason = "Called the number in the court register.";

it("gives a participant without owner its first one, by a link to the address checked", async () => {
  const id = await addParticipant("company");
  const anybody = ctxOf(newcomer, at);
  expect(await readTakeOver(anybody, id)).toEqual({
    isFree: true,
    mayHandOver: false,
  });
  await handOver(proved, id, { email: "wrong@example.org", reason });
  await handOver(proved, id, { email: newcomer.email, reason });
  const linkTo = async (email: string) => {
    const letters = await lettersTo(db, email);
    const letter = letters.find(
      ({ kind }) => kind === "membership.letter.hand-over",
    );
    return /\/([\w-]{43})$/m.exec(letter?.text ?? "")?.[1] ?? "";
  };
  // Only the last link works, and only for whom it was sent to.
  await refusal(acceptInvitation(anybody, await linkTo("wrong@example.org")));
  expect(await listMembers(db.read, id)).toEqual([]);
  await acceptInvitation(anybody, await linkTo(newcomer.email));
  expect(await listMembers(db.read, id)).toMatchObject([
    { userId: newcomer.userId, role: "owner" },
  ]);
  expect((await readTakeOver(anybody, id)).isFree).toBe(false);
  const trail = await listAuditOf(db.read, "participant", id);
  expect(trail.map(({ action }) => action)).toEqual(
    expect.arrayContaining(["membership.handed_over", "membership.accepted"]),
  );

  const again = { email: "other@example.org", reason };
  expect(await refusal(handOver(proved, id, again))).toMatchObject({
    kind: "conflict",
    code: "membership.error.has-owner",
  });
});

it("is for a registrar with a fresh proof, and never to an address of their own", async () => {
  const id = await addParticipant("company");
  const input = { email: newcomer.email, reason };
  expect(
    await refusal(
      handOver(ctxOf({ ...registrar, provedAt: 0 }, at), id, input),
    ),
  ).toMatchObject({ code: "account.error.prove-again" });
  expect(await refusal(handOver(ctxOf(newcomer, at), id, input))).toMatchObject(
    { kind: "forbidden" },
  );
  expect(
    await refusal(handOver(proved, id, { email: registrar.email, reason })),
  ).toMatchObject({ code: "membership.error.hand-over-self" });
  expect(await refusal(handOver(proved, "nobody", input))).toMatchObject({
    kind: "not_found",
  });
});
