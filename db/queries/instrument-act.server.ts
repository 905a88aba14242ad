import { and, asc, eq, inArray } from "drizzle-orm";
import type { Instant } from "../../app/domain/kernel/clock";
import { among } from "../among.server";
import type { Queries } from "../client.server";
import { acts, evidence } from "../schema/act.server";
import { files } from "../schema/file.server";
import { instrumentActs, instruments } from "../schema/instrument.server";
import { registerEntries } from "../schema/register.server";
import { entryValidAt } from "./register.server";

/** What the register tells of acts now, or told at an instant; those not on it are left out. */
export const listActsThen = (
  db: Queries,
  ids: readonly string[],
  at: Instant | null,
) =>
  db
    .select({
      id: acts.id,
      seq: registerEntries.seq,
      type: registerEntries.type,
      status: registerEntries.status,
      participantId: registerEntries.participantId,
      doneOn: registerEntries.doneOn,
      relatesTo: acts.relatesTo,
    })
    .from(acts)
    .innerJoin(
      registerEntries,
      and(eq(registerEntries.seq, acts.seq), entryValidAt(at)),
    )
    .where(among(acts.id, ids));

/** Those of these participants that have an act on the register, or had one at an instant. */
export const listRegisteredThen = (
  db: Queries,
  participantIds: readonly string[],
  at: Instant | null,
) =>
  db
    .selectDistinct({ id: registerEntries.participantId })
    .from(registerEntries)
    .where(
      and(
        among(registerEntries.participantId, participantIds),
        entryValidAt(at),
      ),
    );

/** The signed papers among the evidence of acts; their bytes stay with the secretariat. */
export const listSignedFiles = (db: Queries, actIds: readonly string[]) =>
  db
    .select({
      actId: evidence.actId,
      sha256: files.sha256,
      size: files.size,
      mediaType: files.mediaType,
    })
    .from(evidence)
    .innerJoin(files, eq(files.id, evidence.fileId))
    .where(
      and(
        inArray(evidence.actId, [...actIds]),
        eq(evidence.kind, "signed_instrument"),
      ),
    )
    .orderBy(asc(evidence.addedAt));

/** The public instrument an act with a register number was made through. */
export async function findInstrumentOfSeq(db: Queries, seq: number) {
  const [row] = await db
    .select({ id: instruments.id })
    .from(acts)
    .innerJoin(instrumentActs, eq(instrumentActs.actId, acts.id))
    .innerJoin(instruments, eq(instruments.id, instrumentActs.instrumentId))
    .where(and(eq(acts.seq, seq), eq(instruments.state, "published")));
  return row?.id;
}
