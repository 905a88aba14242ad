import type { ChallengeOutcome } from "../../domain/challenge/model";
import type { Translate } from "../../i18n/translate";

/** An outcome and its reason in words; one that is not decided yet is a proposal. */
export function outcomeWords(
  t: Translate,
  {
    outcome,
    outcomeReason,
    isDecided = true,
  }: {
    readonly outcome: ChallengeOutcome;
    readonly outcomeReason: string | null;
    readonly isDecided?: boolean;
  },
): string {
  const code = outcomeReason ?? "";
  const reason =
    outcome === "removed"
      ? t.find(`act.removal_reason.${code}`)
      : t.find(`challenge.dismissal.${code}`);
  const isProposal =
    !isDecided && (outcome === "removed" || outcome === "corrected");
  const words = t(
    isProposal
      ? `challenge.proposal.${outcome}`
      : `challenge.outcome.${outcome}`,
  );
  return reason === undefined ? words : `${words}${t("ui.colon")}${reason}`;
}
