import type { Context } from "../../context.server";
import { inviteMember, revokeInvitation } from "./invite.server";
import { changeRole, removeMember } from "./members.server";
import type { MembersForm } from "./schema.server";

/** What came of a form of the members' page; `left`: the actor is no member any more. */
export type MembersChange = "invited" | "revoked" | "role" | "removed" | "left";

/** Does what one of the forms of the members' page asks for. */
export async function changeMembers(
  ctx: Context,
  participantId: string,
  form: MembersForm,
): Promise<MembersChange> {
  const self = ctx.actor.kind === "user" ? ctx.actor.userId : "";
  switch (form.intent) {
    case "invite":
      await inviteMember(ctx, participantId, form);
      return "invited";
    case "revoke":
      await revokeInvitation(ctx, participantId, form.invitation);
      return "revoked";
    case "role":
      await changeRole(ctx, participantId, form.user, form.role);
      return "role";
    case "remove":
      await removeMember(ctx, participantId, form.user);
      return form.user === self ? "left" : "removed";
    case "leave":
      await removeMember(ctx, participantId, self);
      return "left";
  }
}
