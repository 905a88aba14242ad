import type { ParticipantKind } from "../participant/model";
import type {
  Act,
  ActProposal,
  Commitment,
  Evidence,
  Signatory,
} from "./model";

/** All of an act that its owner fills in, with what the rules need to know beside. */
export interface ActDraft
  extends Signatory, Pick<Act, "type" | "vehicle" | "doneOn" | "inEffectOn"> {
  readonly participantKind: ParticipantKind;
  /** The participant has a LEI, a ROR id or a number in a register. */
  readonly hasIdentifier: boolean;
  readonly proposals: readonly ActProposal[];
  readonly commitments: readonly Commitment[];
  readonly evidence: readonly Pick<Evidence, "kind">[];
}
