import type { ChallengeOutcome } from "../../domain/challenge/model";
import type { Translate } from "../../i18n/translate";

/** An outcome and its reason in words. */
export function outcomeWords(
  t: Translate,
  {
    outcome,
    outcomeReason,
  }: {
    readonly outcome: ChallengeOutcome;
    readonly outcomeReason: string | null;
  },
): string {
  const code = outcomeReason ?? "";
  const reason =
    outcome === "removed"
      ? t.find(`act.removal_reason.${code}`)
      : t.find(`challenge.dismissal.${code}`);
  const words = t(`challenge.outcome.${outcome}`);
  return reason === undefined ? words : `${words}${t("ui.colon")}${reason}`;
}
