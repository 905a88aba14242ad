import type { RequestStatus } from "../exchange/model";
export type { VisibleRequest } from "./visible";

/** Why a request can't be taken up. Labels: `request.reason.<code>`. */
export const refusalReasons = [
  "not_developing",
  "outside_scope",
  "duplicate",
  "not_public_body",
  "other",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Why nobody could help, told to everybody. Labels: `request.reason.<code>`. */
export const unmetReasons = [
  "no_offer",
  "no_language",
  "no_place",
  "no_taker",
  "conditions",
  "other",
] as const;
export type UnmetReason = (typeof unmetReasons)[number];

/** Why a request is unmet; null in any other state. */
export const unmetReason = ({
  status,
  reasonCode,
}: {
  readonly status: RequestStatus;
  readonly reasonCode: string | null;
}): UnmetReason | null =>
  (status === "unmet" && unmetReasons.find((code) => code === reasonCode)) ||
  null;

/** Saved views of the officers' desk. Labels: `request.view.<code>`. */
export const deskViews = [
  "screening",
  "mine",
  "must_act",
  "open",
  "waiting",
  "unmet",
  "over",
] as const;
export type DeskView = (typeof deskViews)[number];

/** What an officer's form on a request asks for. Labels: `request.do.<code>`. */
export const officerSteps = [
  "take",
  "assign",
  "ask",
  "open",
  "return",
  "refuse",
  "widen",
  "split",
  "publish_unmet",
  "reopen",
  "unpool",
] as const;
export type OfficerStep = (typeof officerSteps)[number];

/** What the requester's form asks for. Labels: `request.keep.<code>`. */
export const keepSteps = ["discard", "withdraw"] as const;
export type KeepStep = (typeof keepSteps)[number];
