import { afterAll, expect, it } from "vitest";
import type { Context } from "../../../app/context.server";
import { getOwnAct } from "../../../app/domain/act/get-own.server";
import { withdrawAct } from "../../../app/domain/act/withdraw.server";
import { DAY } from "../../../app/domain/kernel/clock";
import { editParticipant } from "../../../app/domain/participant/edit.server";
import { getOwnParticipant } from "../../../app/domain/participant/get-own.server";
import { approveSuccession } from "../../../app/domain/succession/decide.server";
import { getSuccessionCase } from "../../../app/domain/succession/list.server";
import { listHeirs } from "../../../app/domain/succession/people.server";
import { proposeSuccession } from "../../../app/domain/succession/propose.server";
import { successionForm } from "../../../app/domain/succession/schema.server";
import { listActsOf } from "../../../db/queries/act.server";
import { memberships } from "../../../db/schema/account.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { openRegister, registeredAt } from "../report/published";
import { withdrawal } from "../act/withdrawal";

const db = await openTestDatabase();
const register = await openRegister(db);
const { office, ctxOf, addPublished, addParticipant } = register;
afterAll(register.close);

const at = registeredAt + 30 * DAY;
const one = await office.addPerson("One", ["registrar"]);
const two = await office.addPerson("Two", ["registrar"]);
const as = (who: typeof one): Context => ctxOf({ ...who, provedAt: at }, at);

it("passes the acts and nobody's right to act for them", async () => {
  const old = await addPublished();
  const heir = await addParticipant("company");
  const owner = await office.addPerson(
    "Owner of the successor",
    [],
    [{ participantId: heir, role: "owner" }],
  );
  await db.write((tx) =>
    tx.insert(memberships).values({
      ...{ userId: owner.userId, participantId: heir },
      ...{ role: "owner", createdAt: at },
    }),
  );
  const id = await proposeSuccession(
    as(one),
    successionForm.parse({
      kind: "merger",
      predecessors: old.participantId,
      successor: heir,
      effectiveOn: "2026-03-20",
      document: "Court register, entry 12 of 2026",
    }),
  );
  const { people } = await getSuccessionCase(as(two), id);
  expect(people).toEqual({ left: 1, owners: 1 });
  await approveSuccession(as(two), id);

  const [carried] = await listActsOf(db.read, heir);
  const actId = carried?.id ?? "";
  const former = ctxOf(old.author, at);
  const answers = withdrawal("policy_change");
  expect(await refusal(getOwnAct(former, actId))).toMatchObject({
    kind: "not_found",
  });
  expect(await refusal(withdrawAct(former, actId, answers))).toMatchObject({
    kind: "not_found",
  });
  // The record that ended is still theirs to read, and to leave as it is.
  expect(await getOwnAct(former, old.actId)).toBeTruthy();
  expect(await listHeirs(former, old.participantId)).toMatchObject([
    { id: heir },
  ]);
  const seen = await getOwnParticipant(former, old.participantId);
  expect(seen).toMatchObject({ canEdit: false, canProve: false });
  const input = {
    kind: seen.kind,
    area: seen.area ?? undefined,
    names: seen.names.map(({ lang, text, isOriginal }) => ({
      ...{ lang, text, isOriginal, script: "Latn" as const },
    })),
    identifiers: [],
    website: "https://elsewhere.example",
    contact: undefined,
    sector: undefined,
  };
  expect(
    await refusal(editParticipant(former, seen.id, seen.version, input)),
  ).toMatchObject({ code: "succession.error.participant-ended" });

  const own = ctxOf(owner, at);
  expect(await listHeirs(own, heir)).toEqual([]);
  await withdrawAct(own, actId, answers);
  expect(await office.statusOf(actId)).not.toBe("published");
});
