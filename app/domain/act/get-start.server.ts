import { listActsOf } from "../../../db/queries/act.server";
import {
  findParticipant,
  listNames,
} from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";
import { pickText } from "../kernel/localized";
import { isEditable } from "../lifecycle/act";
import { authorize } from "../permissions/authorize";
import { registerNumber } from "./number";
import type { ActStart } from "./own";
import { endorsementsFor, vehiclesFor } from "./rules";
import { mayFollowUp, typesOpenTo } from "./start";

/**
 * What a participant may start now: an endorsement, or an act about one of its
 * acts in force; and what it has begun already.
 * @throws DomainError 404 for who may not draft for the participant
 */
export async function getStart(
  ctx: Context,
  participantId: string,
): Promise<ActStart> {
  const { db, actor, locale } = ctx;
  const participant = await findParticipant(db.read, participantId);
  if (!participant) throw notFound();
  authorize(actor, "act.draft", participant);
  const own = await listActsOf(db.read, participantId);
  const open = typesOpenTo(participant.kind, own);
  const names = await listNames(db.read, participantId);
  return {
    id: participantId,
    kind: participant.kind,
    name: pickText(
      names.map(({ lang, name }) => ({ lang, text: name })),
      locale,
    ) ?? { lang: "und", text: participantId },
    types: endorsementsFor(participant.kind).filter((type) =>
      open.includes(type),
    ),
    vehicles: vehiclesFor(participant.kind),
    underWay: own
      .filter(({ status }) => isEditable(status))
      .map(({ id, type, status, updatedAt }) => ({
        ...{ id, type, status, updatedAt },
      })),
    earlier: own
      .filter(
        (act) => mayFollowUp("amend", act) || mayFollowUp("reaffirm", act),
      )
      .map((act) => ({
        id: act.id,
        type: act.type,
        vehicle: act.vehicle,
        doneOn: act.doneOn,
        number: act.seq === null ? null : registerNumber(act.seq),
        types: (["amend", "reaffirm"] as const).filter((type) =>
          mayFollowUp(type, act),
        ),
      })),
  };
}
