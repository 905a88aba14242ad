import type { Tx } from "../../../db/client.server";
import { replaceNames } from "../../../db/queries/participant-parts.server";
import {
  findParticipant,
  listNames,
  updateParticipant,
} from "../../../db/queries/participant.server";
import {
  insertFormerNames,
  listFormerNames,
  type SuccessionRow,
} from "../../../db/queries/succession.server";
import type { Context } from "../../context.server";
import { conflict, notFound } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { nameRows } from "../participant/rows.server";
import { scriptOf } from "../participant/script";
import { refreshRegisterOfParticipant } from "../register/refresh.server";
import { writeAbout } from "./letter.server";

/**
 * Gives a participant its new names; the id stays, its acts stay in force, and
 * the old names are kept with the days they held.
 */
export async function renameParticipant(
  tx: Tx,
  ctx: Context,
  row: SuccessionRow,
): Promise<void> {
  const { now } = ctx;
  const { successorId: id, effectiveOn } = row;
  const participant = await findParticipant(tx, id);
  if (!participant || !row.names) throw notFound();
  const old = await listNames(tx, id);
  const [earlier] = await listFormerNames(tx, id, now);
  await insertFormerNames(
    tx,
    old.map(({ lang, name, isOriginal }) => ({
      id: newId(),
      participantId: id,
      lang,
      name,
      isOriginal,
      fromDay: earlier?.until ?? null,
      untilDay: effectiveOn,
      at: now,
      successionId: row.id,
    })),
  );
  if (!(await updateParticipant(tx, participant, { updatedAt: now }))) {
    throw conflict("error.stale");
  }
  const names = row.names.map((name) => ({
    ...name,
    script: scriptOf(name.text),
  }));
  await replaceNames(tx, id, nameRows(id, names));
  await writeAbout(tx, ctx, id, {
    kind: "succession.letter.renamed",
    former: old.map(({ lang, name }) => ({ lang, text: name })),
    effectiveOn,
  });
  await refreshRegisterOfParticipant(tx, id, now);
}
