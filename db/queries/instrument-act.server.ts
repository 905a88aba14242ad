import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import type { Queries } from "../client.server";
import { acts, evidence } from "../schema/act.server";
import { files } from "../schema/file.server";
import { instrumentActs, instruments } from "../schema/instrument.server";

/** What an instrument's page tells of the acts made through it. */
export const listActsById = (db: Queries, ids: readonly string[]) =>
  db
    .select({
      id: acts.id,
      seq: acts.seq,
      type: acts.type,
      status: acts.status,
      participantId: acts.participantId,
    })
    .from(acts)
    .where(inArray(acts.id, [...ids]));

/** Those of these participants that have an act with a register number. */
export const listRegistered = (
  db: Queries,
  participantIds: readonly string[],
) =>
  db
    .selectDistinct({ id: acts.participantId })
    .from(acts)
    .where(
      and(
        inArray(acts.participantId, [...participantIds]),
        isNotNull(acts.seq),
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
