import { describe, expect, it } from "vitest";
import {
  changeRole,
  getMembers,
  removeMember,
} from "../../../app/domain/membership/members.server";
import { openTestDatabase } from "../../support/test-database";
import { openTeam } from "../participant/team";

const db = await openTestDatabase();
const team = openTeam(db);

/** A participant with two owners. */
async function pair() {
  const { id, owner } = await team.company();
  return { id, one: owner, two: await team.join(owner, id, "owner") };
}
const ownersOf = async (
  who: Awaited<ReturnType<typeof team.person>>,
  id: string,
) => {
  const { members } = await getMembers(await who.ctx(), id);
  return members.filter(({ role }) => role === "owner");
};

describe("the last owner", () => {
  it("stays when two demote each other at the same time", async () => {
    const { id, one, two } = await pair();
    const [first, second] = [await one.ctx(), await two.ctx()];
    const results = await Promise.allSettled([
      changeRole(first, id, two.id, "viewer"),
      changeRole(second, id, one.id, "viewer"),
    ]);
    expect(results.filter((r) => r.status === "fulfilled")).toHaveLength(1);
    expect(await ownersOf(one, id)).toHaveLength(1);
  });

  it("stays when both leave at the same time", async () => {
    const { id, one, two } = await pair();
    const witness = await team.join(one, id, "viewer");
    const [first, second] = [await one.ctx(), await two.ctx()];
    const results = await Promise.allSettled([
      removeMember(first, id, one.id),
      removeMember(second, id, two.id),
    ]);
    const refused = results.filter((r) => r.status === "rejected");
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({
      kind: "conflict",
      code: "membership.error.last-owner",
    });
    expect(await ownersOf(witness, id)).toHaveLength(1);
  });

  it("stays when one leaves while the other gives the role up", async () => {
    const { id, one, two } = await pair();
    const witness = await team.join(one, id, "viewer");
    const [first, second] = [await one.ctx(), await two.ctx()];
    await Promise.allSettled([
      removeMember(first, id, one.id),
      changeRole(second, id, two.id, "editor"),
    ]);
    expect(await ownersOf(witness, id)).toHaveLength(1);
  });

  it("cannot go, and is told so", async () => {
    const { id, owner } = await team.company();
    const ctx = await owner.ctx();
    expect((await getMembers(ctx, id)).isLastOwner).toBe(true);
    for (const attempt of [
      () => removeMember(ctx, id, owner.id),
      () => changeRole(ctx, id, owner.id, "viewer"),
    ]) {
      await expect(attempt()).rejects.toThrow("membership.error.last-owner");
    }
  });
});

describe("members", () => {
  it("change roles and remove others as owners only", async () => {
    const { id, one, two } = await pair();
    const editor = await team.join(one, id, "editor");
    const ctx = await editor.ctx();
    expect(await getMembers(ctx, id)).toMatchObject({
      canManage: false,
      invitations: [],
    });
    await expect(changeRole(ctx, id, editor.id, "owner")).rejects.toMatchObject(
      { kind: "not_found" },
    );
    await expect(removeMember(ctx, id, two.id)).rejects.toMatchObject({
      kind: "not_found",
    });
    await removeMember(ctx, id, editor.id);
    await expect(getMembers(await editor.ctx(), id)).rejects.toMatchObject({
      kind: "not_found",
    });
  });

  it("use no right that was taken while their request was on its way", async () => {
    const { id, one, two } = await pair();
    const before = await two.ctx();
    await changeRole(await one.ctx(), id, two.id, "viewer");
    await expect(changeRole(before, id, two.id, "owner")).rejects.toMatchObject(
      { kind: "forbidden" },
    );
    await removeMember(await one.ctx(), id, two.id);
    await expect(
      changeRole(before, id, one.id, "viewer"),
    ).rejects.toMatchObject({ kind: "not_found" });
  });

  it("of one participant are nothing to those of another", async () => {
    const [ours, theirs] = [await team.company(), await team.company()];
    const ctx = await ours.owner.ctx();
    for (const attempt of [
      () => getMembers(ctx, theirs.id),
      () => changeRole(ctx, theirs.id, theirs.owner.id, "viewer"),
      () => removeMember(ctx, theirs.id, theirs.owner.id),
      () => removeMember(ctx, theirs.id, ours.owner.id),
      () => changeRole(ctx, ours.id, theirs.owner.id, "viewer"),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ kind: "not_found" });
    }
  });
});
