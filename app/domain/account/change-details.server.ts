import { updateUser } from "../../../db/queries/account-user.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict } from "../kernel/errors";
import type { DetailsInput } from "./schema";
import { getUser, requireSelf } from "./self.server";

/** How a person is addressed, for the form that changes it. */
export async function getDetails(ctx: Context) {
  const { userId } = requireSelf(ctx, "account.manage_self");
  const { name, locale, demo } = await getUser(ctx.db.read, userId);
  return { name, locale, isShared: demo };
}

/**
 * Changes one's own name and the language one is written to in.
 * @throws DomainError 409 for a demonstration's account: everybody uses it, and
 *   what one visitor wrote there the others would read.
 */
export async function changeDetails(
  ctx: Context,
  { name, locale }: DetailsInput,
): Promise<void> {
  const { userId } = requireSelf(ctx, "account.manage_self");
  await ctx.db.write(async (tx) => {
    const user = await getUser(tx, userId);
    if (user.demo) throw conflict("account.error.shared-details");
    if (user.name === name && user.locale === locale) return;
    if (!(await updateUser(tx, user, { name, locale }))) {
      throw conflict("error.stale");
    }
    await recordAudit(tx, ctx, {
      action: "user.details_changed",
      subjectKind: "user",
      subjectId: user.id,
      fromVersion: user.version,
    });
  });
}
