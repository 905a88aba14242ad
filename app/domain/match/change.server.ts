import {
  insertMatchEvent,
  updateMatch,
  type MatchRow,
} from "../../../db/queries/match.server";
import { mover } from "../exchange/mover.server";
import type { MatchStatus } from "../exchange/model";
import { matchLifecycle, type MatchEvent } from "../lifecycle/match";

/** Fields and steps of a match; see `mover`. */
export const { change: changeMatch, move: moveMatch } = mover<
  MatchStatus,
  MatchEvent,
  MatchRow
>({
  kind: "match",
  machine: matchLifecycle,
  update: updateMatch,
  tell: (tx, matchId, happened) =>
    insertMatchEvent(tx, { matchId, ...happened }),
});
