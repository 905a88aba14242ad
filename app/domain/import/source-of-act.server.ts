import { findSourceOfAct } from "../../../db/queries/import.server";
import type { Context } from "../../context.server";
import type { Instant } from "../kernel/clock";

/** The list an act came by; the list itself stays with the secretariat. */
export interface ImportSource {
  /** What the file was called when it was handed in. */
  readonly name: string;
  /** As the spreadsheet counts its rows. */
  readonly row: number;
  /** Hash of the spreadsheet: whoever holds it can tell that it is this one. */
  readonly sha256: string;
  readonly receivedAt: Instant;
}

/** Where an imported act comes from; null for one that its participant sent. */
export async function findImportSource(
  { db }: Pick<Context, "db">,
  actId: string,
): Promise<ImportSource | null> {
  const found = await findSourceOfAct(db.read, actId);
  if (!found) return null;
  const { name, row, sha256, createdAt } = found;
  return { name, row, sha256, receivedAt: createdAt };
}
