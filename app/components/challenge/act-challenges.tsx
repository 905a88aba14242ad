import type { PublicChallenge } from "../../domain/challenge/model";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { OwnText } from "../register/own-text";
import { NoticeList } from "../ui/notice-list";
import { outcomeWords } from "./outcome-words";

/** What came of challenges to an act, and the way to raise one. Nothing of who raised them. */
export function ActChallenges({
  number,
  isOpen,
  challenges,
}: {
  readonly number: string;
  /** Whether the act stands, so that it can be challenged. */
  readonly isOpen: boolean;
  readonly challenges: readonly PublicChallenge[];
}) {
  const t = useT();
  const lang = t.locale;
  if (!isOpen && challenges.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="challenges">
      <h2 id="challenges">{t("challenge.public.title")}</h2>
      {challenges.length > 0 && (
        <NoticeList
          items={challenges.map((one, index) => ({
            key: String(index),
            when: t("challenge.public.answered", {
              from: formatDay(lang, one.receivedAt),
              to: formatDay(lang, one.closedAt),
            }),
            title: outcomeWords(t, one),
            text: (
              <>
                <p className="small">{t(`challenge.reason.${one.reason}`)}</p>
                {one.note !== null && (
                  <OwnText lang={one.noteLang} text={one.note} />
                )}
              </>
            ),
          }))}
        />
      )}
      <p className="small">
        {isOpen && (
          <>
            <a href={url("challengeAct", { lang, number })}>
              {t("challenge.link")}
            </a>
            {" · "}
          </>
        )}
        <a href={url("challenges", { lang })}>{t("challenge.link-figures")}</a>
      </p>
    </section>
  );
}
