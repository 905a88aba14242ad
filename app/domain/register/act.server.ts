import {
  findNumberedAct,
  listPassedChecks,
  listRelatedActs,
} from "../../../db/queries/register-act.server";
import {
  listCommitmentsOf,
  listProposalsOf,
  listPublicEvents,
} from "../../../db/queries/register-source.server";
import type { Context } from "../../context.server";
import type { ActProposal, CaseStage, Commitment } from "../act/model";
import { parseRegisterNumber } from "../act/number";
import type { Instant } from "../kernel/clock";
import { notFound } from "../kernel/errors";
import { readRows, readShown, type ShownRow } from "./list.server";

type Act = NonNullable<Awaited<ReturnType<typeof findNumberedAct>>>;

/** All the public may know of one act. */
export interface PublicAct extends Omit<Act, "id" | "relatesTo"> {
  readonly entry: ShownRow;
  readonly proposals: readonly ActProposal[];
  readonly commitments: readonly Commitment[];
  /** When each check was passed; those missing were not, or not here. */
  readonly checks: Readonly<Partial<Record<CaseStage, Instant>>>;
  /** Public events, oldest first. */
  readonly events: Awaited<ReturnType<typeof listPublicEvents>>;
  /** The act this one is about. */
  readonly about: Related | null;
  /** Acts about this one. */
  readonly followers: readonly Related[];
}

type Related = Awaited<ReturnType<typeof listRelatedActs>>[number];

/**
 * An act of the register by its number, for instance `FW-000123`, as it is now
 * or stood at an instant.
 * @throws DomainError 404 when there is no such number, or the act is not
 *   public; with another code when it was not yet public at that instant
 */
export async function readPublicAct(
  { db }: Pick<Context, "db">,
  number: string,
  at: Instant | null = null,
): Promise<PublicAct> {
  const seq = parseRegisterNumber(number);
  const [act, [entry]] =
    seq === null
      ? [null, []]
      : await Promise.all([
          findNumberedAct(db.read, seq),
          readShown({ db }, [seq], at),
        ]);
  if (!act || !entry) {
    const isPublicNow =
      act &&
      at !== null &&
      (await readRows({ db }, [seq ?? 0], null)).length > 0;
    throw notFound(
      isPublicNow ? "register.error.act-then" : "register.error.no-such-act",
    );
  }
  const { id, relatesTo, ...rest } = act;
  const [proposals, commitments, checks, events, related] = await Promise.all([
    listProposalsOf(db.read, [id]),
    listCommitmentsOf(db.read, [id]),
    listPassedChecks(db.read, id),
    listPublicEvents(db.read, [id]),
    listRelatedActs(db.read, { id, relatesTo }, at),
  ]);
  const lastRound = checks[0]?.round;
  return {
    ...rest,
    entry,
    proposals,
    commitments,
    checks: Object.fromEntries(
      checks
        .filter(({ round }) => round === lastRound)
        .map(({ stage, decidedAt }) => [stage, decidedAt]),
    ),
    // Those of the row: a later one may bear the same instant.
    events: events.slice(0, entry.events),
    about: related.find((one) => one.id === relatesTo) ?? null,
    followers: related.filter((one) => one.id !== relatesTo),
  };
}
