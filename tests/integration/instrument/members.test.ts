import { afterAll, expect, it } from "vitest";
import {
  addOrganizationMember,
  listMemberLists,
} from "../../../app/domain/instrument/members.server";
import { dayOf, DAY } from "../../../app/domain/kernel/clock";
import { DomainError } from "../../../app/domain/kernel/errors";
import { translator } from "../../../app/i18n/translate";
import { openTestDatabase } from "../../support/test-database";
import { now, openStates } from "./states";

const db = await openTestDatabase();
const states = await openStates(db);
afterAll(states.office.close);

const union = await states.addState("Union of Northern Isles", {
  kind: "regional_organization",
});
const ctx = states.ctxOf(states.officers.approval, now);
const add = (name: string, fromDay: string) =>
  addOrganizationMember(ctx, union.id, {
    do: "add",
    name,
    fromDay,
    source: "List of members",
  });

it.each([
  ["Congo", "Democratic Republic of the Congo"],
  ["Korea", "Republic of Korea"],
  ["Frnace", "Frnace"],
  ["Kosovo", "Kosovo"],
])("tells the officer what is wrong with %s", async (name, told) => {
  const error: unknown = await add(name, "2020-01-01").catch(
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(DomainError);
  const { kind, code, params, fields } = error as DomainError;
  expect(kind).toBe("invalid");
  expect(Object.keys(fields)).toEqual(["name"]);
  expect(translator("en").find(code, params)).toContain(told);
});

it("counts as members who are members today", async () => {
  await add("Kenya", "2020-01-01");
  await add("Ghana", dayOf(now + DAY));
  const countAt = async (at: number) =>
    (await listMemberLists(states.ctxOf(states.officers.approval, at))).find(
      ({ id }) => id === union.id,
    )?.count;
  expect(await countAt(now)).toBe(1);
  expect(await countAt(now + DAY)).toBe(2);
});
