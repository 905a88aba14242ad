import type { Context } from "../../../app/context.server";
import { openFileStore } from "../../../app/domain/file/store.server";
import { answerImport } from "../../../app/domain/import/answer.server";
import { getImportPage } from "../../../app/domain/import/get.server";
import { runImport } from "../../../app/domain/import/job.server";
import { getImport } from "../../../app/domain/import/move.server";
import { importQuery } from "../../../app/domain/import/schema";
import { uploadImport } from "../../../app/domain/import/upload.server";
import { anonymous, type User } from "../../../app/domain/permissions/actor";
import type { Db } from "../../../db/client.server";
import { makeTempDir } from "../../support/temp";
import { openOffice, start } from "../case/office";

/** A secretariat whose registrars import lists; files lie on a real disk. */
export function openClerks(db: Db) {
  const office = openOffice(db);
  const temp = makeTempDir();
  const files = openFileStore(temp.path, () => Promise.resolve(Infinity));
  /** One context later than the last: the clock only goes on. */
  let now = start + 3_600_000;
  const as = (actor: Context["actor"]): Context => ({
    ...office.ctxOf(actor, (now += 1000)),
    files,
  });
  const fresh = (user: User): User => ({ ...user, provedAt: now });

  const upload = (who: User, text: string | Uint8Array, name = "list.csv") =>
    uploadImport(as(who), new File([text as BlobPart], name));
  const run = async (id: string) => {
    const ctx = as(anonymous);
    await runImport(ctx, await getImport(db.read, id));
  };
  const view = (who: User, id: string) =>
    getImportPage(as(who), id, importQuery.parse({}));
  const answer = (
    who: User,
    id: string,
    input: Parameters<typeof answerImport>[2],
  ) => answerImport(as(fresh(who)), id, input);

  return { office, as, upload, run, view, answer, close: temp.remove };
}

export const registrar = (
  office: ReturnType<typeof openOffice>,
  name: string,
) => office.addPerson(name, ["registrar"]);
