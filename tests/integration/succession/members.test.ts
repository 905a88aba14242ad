import { afterAll, expect, it } from "vitest";
import {
  listCover,
  listCoveredBy,
} from "../../../app/domain/instrument/cover.server";
import { addOrganizationMember } from "../../../app/domain/instrument/members.server";
import { DAY } from "../../../app/domain/kernel/clock";
import { openTestDatabase } from "../../support/test-database";
import { now, openStates, type State } from "../instrument/states";

const db = await openTestDatabase();
const states = await openStates(db);
afterAll(states.office.close);

const later = now + 10 * DAY;

it("a merger of organizations covers the members on, those it names excepted, and keeps past days", async () => {
  const organization = { kind: "regional_organization" } as const;
  const old = await states.addState("League of Northern Ports", organization);
  const heir = await states.addState("Union of All Ports", organization);
  const ctx = states.ctxOf(states.officers.approval, now);
  const add = (to: State, name: string) =>
    addOrganizationMember(ctx, to.id, {
      do: "add",
      name,
      fromDay: "2020-01-01",
      source: "List of members",
    });
  await add(old, "Kenya");
  await add(old, "Ghana");
  await add(old, "Peru");
  await add(heir, "Peru");
  await states.publish(
    old,
    [{ name: "Ghana" }],
    { form: "regional", kind: "joint_statement" },
    "executive_head",
  );
  const then = () =>
    Promise.all([
      listCoveredBy({ db }, old.id, later - DAY),
      listCoveredBy({ db }, heir.id, later - DAY),
      ...["KEN", "GHA", "PER"].map((area) =>
        listCover({ db }, area, later - DAY),
      ),
    ]);
  const before = await then();
  expect(before[0].map(({ area }) => area).sort()).toEqual(["KEN", "PER"]);
  await states.succeed("merger", [old], heir, later);
  expect(await then()).toEqual(before);

  const here = { db, now: later };
  expect(await listCoveredBy(here, old.id, null)).toEqual([]);
  const covered = await listCoveredBy(here, heir.id, null);
  expect(covered.map(({ area }) => area).sort()).toEqual(["KEN", "PER"]);
  const cover = await listCover(here, "KEN", null);
  expect(cover).toMatchObject([{ organizationId: heir.id }]);
  expect(await listCover(here, "GHA", null)).toEqual([]);
});
