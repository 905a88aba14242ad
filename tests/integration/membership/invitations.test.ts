import { describe, expect, it } from "vitest";
import { DAY } from "../../../app/domain/kernel/clock";
import {
  acceptInvitation,
  inviteMember,
  readInvitation,
  revokeInvitation,
} from "../../../app/domain/membership/invite.server";
import { getMembers } from "../../../app/domain/membership/members.server";
import { openTestDatabase } from "../../support/test-database";
import { openTeam } from "../participant/team";

const db = await openTestDatabase();
const team = openTeam(db);

/** A participant that has invited a new person as editor. */
async function invited() {
  const { id, owner } = await team.company();
  const guest = await team.person();
  const { email } = guest;
  await inviteMember(await owner.ctx(), id, { email, role: "editor" });
  return { id, owner, guest, token: await team.invitationTo(email) };
}

describe("an invitation", () => {
  it("makes its reader a member once, however often it is accepted", async () => {
    const { id, owner, guest, token } = await invited();
    const ctx = await guest.ctx();
    expect(await readInvitation(ctx, token)).toMatchObject({
      state: "ok",
      isFor: true,
      role: "editor",
    });
    const results = await Promise.allSettled(
      Array.from({ length: 4 }, () => acceptInvitation(ctx, token)),
    );
    const won = results.filter((r) => r.status === "fulfilled");
    expect(won.map(({ value }) => value)).toEqual([id]);
    const { members, invitations } = await getMembers(await owner.ctx(), id);
    expect(members.map(({ userId, role }) => [userId, role])).toEqual([
      [owner.id, "owner"],
      [guest.id, "editor"],
    ]);
    expect(invitations).toEqual([]);
    expect(await readInvitation(await guest.ctx(), token)).toMatchObject({
      state: "used",
      isMember: true,
    });
  });

  it("is for the invited address, and stays good when another tries", async () => {
    const { guest, token } = await invited();
    const other = await team.person();
    expect(await readInvitation(await other.ctx(), token)).toMatchObject({
      isFor: false,
      reader: other.email,
    });
    await expect(
      acceptInvitation(await other.ctx(), token),
    ).rejects.toMatchObject({
      kind: "forbidden",
      code: "membership.error.other-address",
    });
    await expect(
      acceptInvitation(team.anonymous(), token),
    ).rejects.toMatchObject({ kind: "unauthenticated" });
    await acceptInvitation(await guest.ctx(), token);
  });

  it("waits until the address is confirmed", async () => {
    const { id, owner } = await team.company();
    const guest = await team.person(false);
    const { email } = guest;
    await inviteMember(await owner.ctx(), id, { email, role: "viewer" });
    const token = await team.invitationTo(email);
    await expect(acceptInvitation(await guest.ctx(), token)).rejects.toThrow(
      "permission.error.confirm-email",
    );
    expect((await readInvitation(await guest.ctx(), token)).state).toBe("ok");
  });

  it("taken back or replaced opens nothing", async () => {
    const { id, owner, guest, token } = await invited();
    const ctx = await owner.ctx();
    const role = "viewer";
    await inviteMember(ctx, id, { email: guest.email.toUpperCase(), role });
    expect(await readInvitation(await guest.ctx(), token)).toEqual({
      state: "revoked",
    });
    await expect(acceptInvitation(await guest.ctx(), token)).rejects.toThrow(
      "membership.error.revoked",
    );
    const [open, ...more] = (await getMembers(ctx, id)).invitations;
    expect(more).toEqual([]);
    await revokeInvitation(ctx, id, open!.id);
    await expect(revokeInvitation(ctx, id, open!.id)).rejects.toMatchObject({
      kind: "not_found",
    });
  });

  it("is either accepted or taken back, never both", async () => {
    const { id, owner, guest, token } = await invited();
    const [theirs, ours] = [await guest.ctx(), await owner.ctx()];
    const [open] = (await getMembers(ours, id)).invitations;
    const results = await Promise.allSettled([
      acceptInvitation(theirs, token),
      revokeInvitation(ours, id, open!.id),
    ]);
    expect(results.filter((r) => r.status === "fulfilled")).toHaveLength(1);
    const { members } = await getMembers(ours, id);
    const isMember = members.some(({ userId }) => userId === guest.id);
    expect(isMember).toBe(results[0].status === "fulfilled");
  });

  it("ends after 14 days, and then leaves room for another", async () => {
    const { id, owner, guest, token } = await invited();
    const late = async (who: typeof guest) => ({
      ...(await who.ctx()),
      now: team.clock.now + 15 * DAY,
    });
    const ctx = await late(guest);
    expect((await readInvitation(ctx, token)).state).toBe("expired");
    await expect(acceptInvitation(ctx, token)).rejects.toThrow(
      "account.error.link-expired",
    );
    const seen = await getMembers(await late(owner), id);
    expect(seen.invitations[0]?.isExpired).toBe(true);
  });

  it("is not sent to members, nor by others than owners, nor without end", async () => {
    const { id, owner } = await team.company();
    const editor = await team.join(owner, id, "editor");
    const invite = async (who: typeof owner, email: string) =>
      inviteMember(await who.ctx(), id, { email, role: "viewer" });
    await expect(invite(owner, editor.email)).rejects.toMatchObject({
      fields: { email: { key: "membership.error.already-member" } },
    });
    await expect(invite(editor, "x@example.org")).rejects.toMatchObject({
      kind: "not_found",
    });
    for (let n = 0; n < 20; n += 1) {
      await invite(owner, `guest${String(n)}@example.org`);
    }
    await expect(invite(owner, "guest20@example.org")).rejects.toThrow(
      "membership.error.too-many",
    );
  });
});
