import { actsAsState, type ParticipantKind } from "../participant/model";
import type { FieldErrors } from "../kernel/errors";
import { actLifecycle } from "../lifecycle/act";
import { events } from "../lifecycle/define";
import type { Act, ActStatus, ActType, Vehicle } from "./model";
import { endorsementsFor, vehiclesFor } from "./rules";

type OwnAct = Pick<Act, "id" | "status" | "type">;

/** Acts of these types say something about another act; they endorse nothing. */
const isSideAct = (type: ActType) => type === "reaffirm" || type === "withdraw";

const ended: readonly ActStatus[] = [
  "rejected",
  "expired",
  "discarded",
  "withdrawal_notified",
  "withdrawn",
  "removed_for_cause",
  "amended",
  "succeeded",
];

/**
 * The act types a participant may start now; `own` are its acts so far. States
 * and regions may act again through another instrument. Others declare their
 * support once: while a declaration stands or is under way it is amended, not
 * repeated. A withdrawal has its own page and needs no draft.
 */
export function typesOpenTo(
  kind: ParticipantKind,
  own: readonly Pick<OwnAct, "status" | "type">[],
): ActType[] {
  const endorsements = own.filter((act) => !isSideAct(act.type));
  const mayEndorse =
    actsAsState(kind) ||
    endorsements.every((act) => ended.includes(act.status));
  return [
    ...(mayEndorse ? endorsementsFor(kind) : []),
    ...(["amend", "reaffirm"] as const).filter((type) =>
      endorsements.some((act) => mayFollowUp(type, act)),
    ),
  ];
}

/** Types of acts about an earlier act, and the event each needs to be open on it. */
const followUpEvents = {
  amend: "amend",
  reaffirm: "reaffirm",
  withdraw: "notify_withdrawal",
} as const;
export type FollowUpType = keyof typeof followUpEvents;

/** May an act of this type be about that earlier act of the same participant? */
export const mayFollowUp = (
  type: FollowUpType,
  earlier: Pick<Act, "status" | "type">,
): boolean =>
  !isSideAct(earlier.type) &&
  events(actLifecycle, earlier.status).includes(followUpEvents[type]);

const isFollowUp = (type: ActType): type is FollowUpType =>
  type in followUpEvents;

/**
 * What speaks against starting a draft: the type, the vehicle, or the earlier
 * act (`relatesTo`) it should be about. Field names as in `newActForm`.
 */
export function startProblems(
  kind: ParticipantKind,
  own: readonly OwnAct[],
  wanted: Pick<Act, "type" | "vehicle" | "relatesTo">,
): FieldErrors {
  const { type, vehicle, relatesTo } = wanted;
  if (!typesOpenTo(kind, own).includes(type)) {
    const isRepeated = endorsementsFor(kind).includes(type);
    const key = isRepeated
      ? "act.error.already-endorsed"
      : "act.error.type-not-open";
    return { type: { key } };
  }
  if (!isVehicleFor(kind, vehicle)) {
    return { vehicle: { key: "act.error.vehicle-not-for-kind" } };
  }
  if (!isFollowUp(type)) return {};
  const earlier = own.find((act) => act.id === relatesTo);
  return earlier && mayFollowUp(type, earlier)
    ? {}
    : { relatesTo: { key: "act.error.earlier-act" } };
}

const isVehicleFor = (kind: ParticipantKind, vehicle: Vehicle) =>
  vehiclesFor(kind).includes(vehicle);
