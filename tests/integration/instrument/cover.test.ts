import { afterAll, expect, it } from "vitest";
import { withdrawAct } from "../../../app/domain/act/withdraw.server";
import {
  listCover,
  listCoveredBy,
  listCoverOfParticipant,
} from "../../../app/domain/instrument/cover.server";
import {
  addOrganizationMember,
  endOrganizationMember,
  getMemberList,
} from "../../../app/domain/instrument/members.server";
import { readInstrument } from "../../../app/domain/instrument/get.server";
import { DAY, dayOf } from "../../../app/domain/kernel/clock";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { now, openStates } from "./states";
import { organizationWithdrawal, withRoom } from "../act/withdrawal";

const db = await openTestDatabase();
const states = await openStates(db);
afterAll(states.office.close);

it("covers the members of a regional organization from day to day, unless it names them", async () => {
  const { approval: registrar, identity: reviewer } = states.officers;
  const union = await states.addState("Union of Southern Shores", {
    kind: "regional_organization",
  });
  const invented = await states.addState("Republic of Marinova");
  const ctx = states.ctxOf(registrar, now);
  const add = (name: string, fromDay: string) =>
    addOrganizationMember(ctx, union.id, {
      do: "add",
      name,
      fromDay,
      source: "List of members",
    });
  await add("Kenya", "2020-01-01");
  await add("Ghana", "2020-01-01");
  await add(invented.name, "2020-01-01");
  expect(await refusal(add("KEN", "2021-01-01"))).toMatchObject({
    kind: "conflict",
  });
  expect(await refusal(add("Atlantis of Nowhere", "2021-01-01"))).toMatchObject(
    { kind: "invalid", fields: ["name"] },
  );
  expect(
    await refusal(
      addOrganizationMember(states.ctxOf(reviewer, now), union.id, {
        do: "add",
        name: "France",
        fromDay: "2020-01-01",
        source: "x",
      }),
    ),
  ).toMatchObject({ kind: "forbidden" });

  expect(await listCover({ db, now }, "KEN", null)).toEqual([]);
  const { actId, instrumentId } = await states.publish(
    union,
    [{ name: "Ghana" }],
    { form: "regional", kind: "joint_statement" },
    "executive_head",
  );
  const view = await readInstrument({ db }, instrumentId);
  expect(view.parties).toHaveLength(2);

  const [cover] = await listCover({ db, now }, "KEN", null);
  expect(cover).toMatchObject({
    organizationId: union.id,
    names: [{ text: union.name }],
    since: "2026-02-20",
  });
  expect(await listCover({ db, now }, "GHA", null)).toEqual([]);
  expect(await listCover({ db, now }, "KEN", now - DAY)).toEqual([]);
  expect(
    await listCoverOfParticipant({ db, now }, invented.id, null),
  ).toHaveLength(1);
  const covered = await listCoveredBy({ db, now }, union.id, null);
  expect(covered.map(({ area }) => area)).toEqual(["KEN", null]);

  const list = await getMemberList(ctx, union.id);
  const kenya = list.members.find(({ area }) => area === "KEN");
  await endOrganizationMember(ctx, union.id, {
    do: "end",
    end: kenya?.id ?? "",
    toDay: dayOf(now + 2 * DAY),
  });
  expect(await listCover({ db }, "KEN", now + DAY)).toHaveLength(1);
  expect(await listCover({ db }, "KEN", now + 2 * DAY)).toEqual([]);

  await withdrawAct(
    withRoom(states.ctxOf(union.owner, now + 3 * DAY)),
    actId,
    organizationWithdrawal(),
  );
  expect(
    await listCoverOfParticipant({ db, now: now + 3 * DAY }, invented.id, null),
  ).toEqual([]);
  expect(
    await listCoverOfParticipant({ db }, invented.id, now + 2 * DAY),
  ).toHaveLength(1);
});
