import { findFocalPointLetter } from "../../../db/queries/focal-point.server";
import type { Context } from "../../context.server";
import { openStored, type OpenFile } from "../file/open.server";
import { authorize } from "../permissions/authorize";

/**
 * The letter by which a country named somebody, for the officers who keep the
 * list of focal points.
 * @throws DomainError 404 where only its reference is known
 */
export async function openFocalPointLetter(
  ctx: Context,
  id: string,
): Promise<OpenFile> {
  authorize(ctx.actor, "focal_point.manage", undefined);
  return openStored(ctx.files, await findFocalPointLetter(ctx.db.read, id));
}
