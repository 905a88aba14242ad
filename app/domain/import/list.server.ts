import { countImports, listImports } from "../../../db/queries/import.server";
import type { Context } from "../../context.server";
import { authorize, may } from "../permissions/authorize";

export const importsOnPage = 20;

/** All imports, newest first. */
export async function getImports(
  { actor, db }: Context,
  { page }: { readonly page: number },
) {
  authorize(actor, "import.list", undefined);
  const [items, total] = await Promise.all([
    listImports(db.read, importsOnPage, (page - 1) * importsOnPage),
    countImports(db.read),
  ]);
  return { items, total, page, mayUpload: may(actor, "import.upload") };
}
