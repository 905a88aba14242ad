import { directionOf } from "../../domain/kernel/localized";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Notice } from "../ui/notice";
import { usePractice, usePracticeHref } from "./practice-context";

const tones = {
  update_due: "warn",
  suspended: "error",
  archived: "info",
  withdrawn: "error",
} as const;

/** Which words tell of a standing: `practices.<words>`. */
const words = {
  update_due: "update-due",
  suspended: "suspended",
  archived: "archived",
  withdrawn: "withdrawn",
} as const;

const causes = { suspended: "suspend", withdrawn: "withdraw" } as const;

/** Why it stands so, as whoever decided it wrote. */
function Why({ standing }: { readonly standing: keyof typeof causes }) {
  const { events } = usePractice();
  const step = events.findLast(({ event }) => event === causes[standing]);
  if (!step?.note) return null;
  const lang = step.noteLang ?? undefined;
  return (
    <p lang={lang} dir={lang && directionOf(lang)}>
      {step.note}
    </p>
  );
}

/** What a reader must know before reading: it is due, suspended, archived, withdrawn, or an old edition. */
export function StandingNotices() {
  const t = useT();
  const lang = useLocale();
  const practice = usePractice();
  const href = usePracticeHref();
  const { standing, standingSince, freshUntil, number } = practice;
  const key =
    standing === "published" || standing === "unpublished"
      ? undefined
      : standing;
  const isOld = practice.edition !== practice.newest && !practice.isWithheld;
  return (
    <>
      {key && (
        <Notice
          tone={tones[key]}
          title={t(`practices.${words[key]}`, {
            day: formatDay(lang, standingSince),
          })}
        >
          {(key === "suspended" || key === "withdrawn") && (
            <Why standing={key} />
          )}
          <p>
            {t(`practices.${words[key]}-text`, {
              day: formatDay(lang, freshUntil ?? standingSince),
            })}
          </p>
        </Notice>
      )}
      {isOld && (
        <Notice
          tone="warn"
          title={t("practices.old-edition", {
            edition: practice.edition,
            newest: practice.newest,
          })}
        >
          <p>
            {t("practices.old-edition-text", {
              day: formatDay(lang, practice.publishedAt),
            })}
          </p>
          <p className="row">
            <a href={href({ edition: undefined })}>
              {t("practices.to-newest")}
            </a>
            <a
              href={url(
                "practiceVersions",
                { lang, number },
                { from: practice.edition, to: practice.newest },
              )}
            >
              {t("practices.to-changes")}
            </a>
          </p>
        </Notice>
      )}
    </>
  );
}
