import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { newId } from "../../app/domain/kernel/ids";
import type { Db } from "../../db/client.server";
import { files } from "../../db/schema/file.server";
import {
  focalPointLetters,
  focalPoints,
} from "../../db/schema/focal-point.server";
import type { openOffice } from "../integration/case/office";

/** A focal point named by a letter that was handed in, behind the letter's address. */
export async function focalPointDoors(
  db: Db,
  dataDir: string,
  office: ReturnType<typeof openOffice>,
) {
  const { userId } = await office.addPerson("Focal point");
  const registrar = await office.addPerson("Registrar", ["registrar"]);
  const [id, fileId] = [newId(), newId()];
  const at = Date.now();
  writeFileSync(join(dataDir, "files", fileId), Buffer.alloc(1000));
  await db.write(async (tx) => {
    await tx.insert(files).values({
      ...{ id: fileId, sha256: fileId, size: 1000, name: "letter.pdf" },
      ...{ mediaType: "application/pdf", uploadedBy: registrar.userId },
      createdAt: at,
    });
    await tx.insert(focalPoints).values({
      ...{ id, area: "VUT", userId, isAlternate: false, letter: "VUT/1" },
      ...{ remit: "assistance", designatedBy: registrar.userId },
      ...{ validFrom: at - 1000, validUntil: at + 1_000_000_000 },
    });
    await tx.insert(focalPointLetters).values({ focalPointId: id, fileId, at });
  });
  return { focalPointLetter: id };
}
