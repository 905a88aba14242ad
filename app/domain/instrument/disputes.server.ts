import {
  listPublishedInstruments,
  type InstrumentRow,
} from "../../../db/queries/instrument.server";
import { findPersonNames } from "../../../db/queries/case-page.server";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";
import { authorize, needsStepUp } from "../permissions/authorize";
import { proposedBy } from "./decide.server";
import { readInstrument } from "./get.server";
import { describeLines } from "./lines.server";
import type { OfficerPage } from "./own";
import { standingOfInstrument } from "./standing.server";

/** Instruments for the secretariat: those in dispute first, then those filed in contradiction, then those that wait; oldest first. */
export async function listForOfficers({ db, actor }: Context) {
  authorize(actor, "instrument.oversee", undefined);
  const rows: readonly InstrumentRow[] = await listPublishedInstruments(
    db.read,
  );
  const lines = await describeLines(db.read, rows, null);
  const of = (state: "disputed" | "differing" | "awaiting") =>
    lines
      .filter(({ confirmation }) => confirmation === state)
      .sort(
        (a, b) => (a.since ?? a.registeredAt) - (b.since ?? b.registeredAt),
      );
  return {
    disputed: of("disputed"),
    differing: of("differing"),
    awaiting: of("awaiting"),
  };
}

/**
 * One instrument for an officer, with its open disputes in full.
 * @throws DomainError 404 when it is not on the register
 */
export async function getForOfficer(
  ctx: Context,
  id: string,
): Promise<OfficerPage> {
  const { db, actor, now } = ctx;
  authorize(actor, "instrument.oversee", undefined);
  const view = await readInstrument(ctx, id);
  const standing = await standingOfInstrument(db.read, id);
  const said = standing.answers.filter(({ reason }) => reason !== null);
  const names = await findPersonNames(
    db.read,
    said.map(({ userId }) => userId),
  );
  const place = (key: string) =>
    standing.parties.findIndex((party) => party.key === key);
  if (standing.parties.length === 0) throw notFound();
  return {
    view,
    open: standing.parties.flatMap((party, index) =>
      party.standing.state === "disputed"
        ? [
            {
              key: party.key,
              index,
              since: party.standing.since,
              isProposed: proposedBy(standing, party.key) !== null,
              isMine:
                actor.kind === "user" &&
                proposedBy(standing, party.key) === actor.userId,
            },
          ]
        : [],
    ),
    said: said.map((one) => ({
      id: one.id,
      party: place(one.partyKey),
      answer: one.answer,
      reason: one.reason ?? "",
      lang: one.lang ?? "und",
      by: (one.userId && names.get(one.userId)) ?? "",
      at: one.at,
    })),
    needsProof: needsStepUp(actor, "instrument.decide", now),
  };
}
