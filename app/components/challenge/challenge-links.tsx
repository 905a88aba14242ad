import type { ActStatus } from "../../domain/act/model";
import { registerNumber } from "../../domain/act/number";
import { mayBeChallenged } from "../../domain/challenge/rules";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

/** Ways to challenge each act of a participant that stands. */
export function ChallengeLinks({
  acts,
}: {
  readonly acts: readonly {
    readonly seq: number;
    readonly status: ActStatus;
  }[];
}) {
  const t = useT();
  const standing = acts.filter(({ status }) => mayBeChallenged(status));
  if (standing.length === 0) return null;
  return (
    <ul className="small">
      {standing.map(({ seq }) => {
        const number = registerNumber(seq);
        return (
          <li key={seq}>
            <a href={url("challengeAct", { lang: t.locale, number })}>
              {t("challenge.link")} <bdi dir="ltr">{number}</bdi>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
