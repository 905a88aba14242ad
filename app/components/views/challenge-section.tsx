import type { ChallengeFigures } from "../../domain/challenge/figures";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ChallengeTable } from "../challenge/challenge-table";
import { HowCounted } from "../ui/how-counted";
import { StatFiles } from "./stat-files";

/** How often entries were challenged, and what came of it; their page says more. */
export function ChallengeSection({
  figures,
  asOf,
}: {
  readonly figures: ChallengeFigures;
  readonly asOf: string | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <section id="challenges" className="stack" aria-labelledby="t-challenges">
      <h2 id="t-challenges">{t("views.statistics.challenges")}</h2>
      <ChallengeTable figures={figures} />
      <div className="row between">
        <a href={url("challenges", { lang }, { asOf })}>
          {t("challenge.link-figures")}
        </a>
        <HowCounted rule="challenges" />
      </div>
      <StatFiles table="challenges" asOf={asOf} />
    </section>
  );
}
