import type { Context } from "../../context.server";
import { listOwnParticipants } from "../participant/list-own.server";
import { secretariatSections } from "../permissions/sections";
import { getUser, requireSelf } from "./self.server";

/** What the first page of a person's account shows. */
export async function getAccountHome(ctx: Context) {
  const self = requireSelf(ctx, "account.manage_self");
  const { locale } = await getUser(ctx.db.read, self.userId);
  return {
    name: self.name,
    /** The language of letters to this person. */
    letters: locale,
    email: self.email,
    isConfirmed: self.emailVerified,
    /** Where an officer's work begins. */
    desk: secretariatSections(self)[0] ?? null,
    participants: await listOwnParticipants(ctx),
  };
}
