import {
  findPublicAct,
  listPassedChecks,
  listRelatedActs,
} from "../../../db/queries/register-act.server";
import {
  listCommitmentsOf,
  listProposalsOf,
  listPublicEvents,
} from "../../../db/queries/register-source.server";
import type { EntryRow } from "../../../db/queries/register.server";
import type { Context } from "../../context.server";
import type { ActProposal, CaseStage, Commitment } from "../act/model";
import { parseRegisterNumber } from "../act/number";
import type { Instant } from "../kernel/clock";
import { notFound } from "../kernel/errors";
import { readRows } from "./list.server";

type Act = NonNullable<Awaited<ReturnType<typeof findPublicAct>>>;

/** All the public may know of one act. */
export interface PublicAct extends Omit<Act, "id" | "relatesTo"> {
  readonly entry: EntryRow;
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
 * An act of the register by its number, for instance `FW-000123`.
 * @throws DomainError 404 when there is no such number, or the act is not public
 */
export async function readPublicAct(
  { db }: Pick<Context, "db">,
  number: string,
): Promise<PublicAct> {
  const seq = parseRegisterNumber(number);
  const [act, [entry]] =
    seq === null
      ? [null, []]
      : await Promise.all([
          findPublicAct(db.read, seq),
          readRows({ db }, [seq]),
        ]);
  if (!act || !entry) throw notFound("register.error.no-such-act");
  const { id, relatesTo, ...rest } = act;
  const [proposals, commitments, checks, events, related] = await Promise.all([
    listProposalsOf(db.read, [id]),
    listCommitmentsOf(db.read, [id]),
    listPassedChecks(db.read, id),
    listPublicEvents(db.read, [id]),
    listRelatedActs(db.read, { id, relatesTo }),
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
    events,
    about: related.find((one) => one.id === relatesTo) ?? null,
    followers: related.filter((one) => one.id !== relatesTo),
  };
}
