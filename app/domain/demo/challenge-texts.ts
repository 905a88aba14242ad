import type { ChallengeReason } from "../challenge/model";

/** What invented challengers say. */
export const challengeTexts: readonly {
  readonly reason: ChallengeReason;
  readonly explanation: string;
}[] = [
  {
    reason: "not_signed",
    explanation:
      "I work in the legal department. Nobody here knows of this declaration, and the signature is not ours. (demonstration)",
  },
  {
    reason: "not_authorized",
    explanation:
      "The person who signed had left the post a month before. The board decides on such declarations. (demonstration)",
  },
  {
    reason: "wrong_details",
    explanation:
      "The register number belongs to a sister company of the same name. (demonstration)",
  },
  {
    reason: "no_longer_exists",
    explanation:
      "This association was dissolved last year; the notice is in the public gazette. (demonstration)",
  },
];
