import { alignments, type Vehicle } from "../act/model";
import type { ParticipantKind } from "../participant/model";

/** What the parties call their paper. Labels: message area `instrument`, `kind.<code>`. */
export const instrumentKinds = [
  "agreement",
  "arrangement",
  "joint_statement",
  "memorandum",
] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

/** Between how many; the vehicles of acts that are instruments. */
export const instrumentForms = [
  "bilateral",
  "multilateral",
  "regional",
] as const satisfies readonly Vehicle[];
export type InstrumentForm = (typeof instrumentForms)[number];

export const isInstrumentForm = (vehicle: Vehicle): vehicle is InstrumentForm =>
  instrumentForms.some((form) => form === vehicle);

/**
 * How far a filing is. `joined`: the other side had filed the same instrument,
 * whose page now speaks for both. `ended`: it never came on the register.
 */
export const filingStates = [
  "draft",
  "filed",
  "joined",
  "published",
  "ended",
] as const;
export type FilingState = (typeof filingStates)[number];

/** A party is a government, or an organization of states. */
export const partyKinds = ["government", "organization"] as const;
export type PartyKind = (typeof partyKinds)[number];

/** The kind of party a participant can be; null for those who sign no instrument. */
export function partyKindOf(kind: ParticipantKind): PartyKind | null {
  switch (kind) {
    case "government":
      return "government";
    case "international_organization":
    case "regional_organization":
      return "organization";
    case "company":
    case "civil_society":
    case "academia":
      return null;
  }
}

/** What an instrument does with one proposal; `added` goes beyond all eleven. */
export const articleAlignments = [...alignments, "added"] as const;
export type ArticleAlignment = (typeof articleAlignments)[number];

/**
 * What was said about one party's part in an instrument, one row each time:
 * - `act`: its own act under the instrument came on the register;
 * - `act_withdrawn`: it withdrew that act; `act_removed`: the act was removed for cause;
 * - `confirmed`, `disputed`, `dispute_withdrawn`: it said so here;
 * - `uphold_proposed`: one officer holds the dispute to be right, not public;
 * - `dispute_upheld` (two officers), `dispute_rejected`: the secretariat decided.
 */
export const answerCodes = [
  "act",
  "act_withdrawn",
  "act_removed",
  "confirmed",
  "disputed",
  "dispute_withdrawn",
  "uphold_proposed",
  "dispute_upheld",
  "dispute_rejected",
] as const;
export type AnswerCode = (typeof answerCodes)[number];

/** Where one party stands towards the instrument. */
export const partyStates = [
  "awaiting",
  "confirmed",
  "disputed",
  "denied",
  "withdrawn",
] as const;
export type PartyState = (typeof partyStates)[number];

/**
 * Where the instrument stands: the weakest word of its parties. `differing`:
 * what two of them filed contradicts itself. `ended`: no act stands any more.
 */
export const confirmationStates = [
  ...partyStates,
  "differing",
  "ended",
] as const;
export type ConfirmationState = (typeof confirmationStates)[number];

/** Whether a row of the register says so beside its act: a party's word is missing, or against it. */
export const isOpen = (state: ConfirmationState): boolean =>
  state !== "confirmed" && state !== "ended";

/** Most parties, titles and articles one filing holds. */
export const mostParties = 60;
export const mostTitles = 12;
export const mostAdded = 10;
