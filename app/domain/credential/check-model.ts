import type { ActStatus } from "../act/model";
import type { Instant } from "../kernel/clock";
import type { RegisterEntry } from "../register/model";
import type { CheckOutcome, CredentialProblemCode } from "./model";

/** What reached us: a number, a file's hash, a file, a credential as text. */
export const checkWays = [
  "number",
  "fingerprint",
  "file",
  "credential",
] as const;
export type CheckWay = (typeof checkWays)[number];

/** What of a row a certificate tells, and may be another by now. */
export const toldFields = [
  "name",
  "verification",
  "proposals",
  "party",
] as const;
export type ToldField = (typeof toldFields)[number];

/** How the act stands that was asked about. */
export interface CheckedAct {
  readonly number: string;
  readonly entry: RegisterEntry;
  readonly status: ActStatus;
}

export interface CheckAnswer {
  readonly outcome: CheckOutcome;
  readonly way: CheckWay;
  /** Null where there is no act to speak of. */
  readonly act: CheckedAct | null;
  /** Since when it is as `outcome` says. */
  readonly since: Instant | null;
  /** Of the certificate or credential: as of when it tells. */
  readonly issuedAt: Instant | null;
  /** What happened in public since, oldest first. */
  readonly happened: readonly {
    readonly event: string;
    readonly at: Instant;
  }[];
  /** What it tells otherwise than the register does now. */
  readonly differs: readonly ToldField[];
  /** The hash of the file, in hexadecimal. */
  readonly fingerprint: string | null;
  readonly problem: CredentialProblemCode | null;
}

type Told = Pick<
  RegisterEntry,
  "names" | "verification" | "proposals" | "participantId"
>;

/** What reads otherwise on two rows of one act. */
export function differing(then: Told, now: Told): ToldField[] {
  const names = ({ names: all }: Told) =>
    all.map(({ lang, text }) => `${lang} ${text}`).join("\n");
  const isOther: Record<ToldField, boolean> = {
    name: names(then) !== names(now),
    verification: then.verification !== now.verification,
    proposals: then.proposals !== now.proposals,
    party: then.participantId !== now.participantId,
  };
  return toldFields.filter((field) => isOther[field]);
}
