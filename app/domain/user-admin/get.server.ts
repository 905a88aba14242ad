import { listAuditOf } from "../../../db/queries/audit.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import { findRights, listSessions } from "../../../db/queries/session.server";
import type { Context } from "../../context.server";
import { getUser } from "../account/self.server";
import { toAuditLines } from "../audit/read.server";
import { pickText } from "../kernel/localized";
import {
  authorize,
  isAuthorized,
  may,
  needsStepUp,
} from "../permissions/authorize";

/**
 * One person, as an administrator sees them. Never keys, codes or hashes.
 * @throws DomainError 404
 */
export async function getPersonPage(ctx: Context, id: string) {
  authorize(ctx.actor, "user.list", undefined);
  const { db, actor, now, locale } = ctx;
  const user = await getUser(db.read, id);
  const { roles, memberships, hasPasskey } = await findRights(db.read, id);
  const sessions = await listSessions(db.read, id);
  const names = await listNamesOf(
    db.read,
    memberships.map(({ participantId }) => participantId),
  );
  return {
    id,
    name: user.name,
    email: user.email,
    locale: user.locale,
    createdAt: user.createdAt,
    emailVerifiedAt: user.emailVerifiedAt,
    disabledAt: user.disabledAt,
    hasSecondKey: user.totpSecret !== null || hasPasskey,
    roles,
    memberships: memberships.map(({ participantId, role }) => ({
      participantId,
      role,
      name: pickText(
        names.filter((one) => one.participantId === participantId),
        locale,
      ) ?? { lang: locale, text: participantId },
    })),
    sessions: sessions.filter(({ expiresAt }) => expiresAt > now).length,
    isSelf: !isAuthorized(actor, "user.manage", { id }),
    needsProof: needsStepUp(actor, "user.manage", now),
    audit: may(actor, "audit.read")
      ? await toAuditLines(db.read, await listAuditOf(db.read, "user", id))
      : [],
  };
}
