import { readPublicVersion } from "../../../db/queries/data-version.server";
import type { Context } from "../../context.server";

/** Resolves when the database answers. */
export async function checkReady({ db }: Context): Promise<void> {
  await readPublicVersion(db);
}
