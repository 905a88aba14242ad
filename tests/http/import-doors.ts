import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { newId } from "../../app/domain/kernel/ids";
import type { Db } from "../../db/client.server";
import { files } from "../../db/schema/file.server";
import { imports } from "../../db/schema/import.server";
import type { openOffice } from "../integration/case/office";

/** One import that waits for a second officer, behind each of its addresses. */
export async function importDoors(
  db: Db,
  dataDir: string,
  office: ReturnType<typeof openOffice>,
) {
  const { userId } = await office.addPerson("Uploader", ["registrar"]);
  const id = newId();
  const fileId = newId();
  const now = Date.now();
  writeFileSync(join(dataDir, "files", fileId), "name\n");
  await db.write(async (tx) => {
    await tx.insert(files).values({
      id: fileId,
      sha256: "0".repeat(64),
      size: 5,
      mediaType: "text/csv",
      name: "list.csv",
      uploadedBy: userId,
      createdAt: now,
    });
    await tx.insert(imports).values({
      id,
      fileId,
      state: "approval",
      format: "csv",
      sha256: "0".repeat(64),
      sheets: [],
      samples: [],
      uploadedBy: userId,
      createdAt: now,
      updatedAt: now,
      version: 1,
    });
  });
  return { import: id, importFile: id, importProblems: id };
}
