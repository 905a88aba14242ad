import {
  findPublicParticipant,
  listProvedDomains,
} from "../../../db/queries/register-act.server";
import {
  listIdentifiersOf,
  listNamesOf,
} from "../../../db/queries/register-source.server";
import {
  listEntriesOfParticipant,
  type EntryRow,
} from "../../../db/queries/register.server";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";

type Row = NonNullable<Awaited<ReturnType<typeof findPublicParticipant>>>;

/** A participant with at least one act on the register. */
export interface PublicParticipant extends Row {
  /** The original name first. */
  readonly names: Awaited<ReturnType<typeof listNamesOf>>;
  readonly identifiers: Awaited<ReturnType<typeof listIdentifiersOf>>;
  readonly domains: Awaited<ReturnType<typeof listProvedDomains>>;
  /** Newest first. */
  readonly acts: readonly EntryRow[];
}

/**
 * The public side of a participant.
 * @throws DomainError 404 when it is unknown or has no public act: who only
 *   drafts is nobody's business
 */
export async function readPublicParticipant(
  { db }: Pick<Context, "db">,
  id: string,
): Promise<PublicParticipant> {
  const acts = await listEntriesOfParticipant(db.read, id);
  const row = acts.length > 0 ? await findPublicParticipant(db.read, id) : null;
  if (!row) throw notFound("register.error.no-such-participant");
  const [names, identifiers, domains] = await Promise.all([
    listNamesOf(db.read, [id]),
    listIdentifiersOf(db.read, [id]),
    listProvedDomains(db.read, id),
  ]);
  return { ...row, names, identifiers, domains, acts };
}
