import type { OwnPracticeLine } from "../../domain/practice/own";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ButtonLink, Buttons } from "../form/button";
import { PracticeLines } from "./practice-lines";

/** What a participant has written, on its own page, and the way to write more. */
export function OwnPractices({
  practices,
  participantId,
  canStart,
}: {
  readonly practices: readonly OwnPracticeLine[];
  readonly participantId: string;
  readonly canStart: boolean;
}) {
  const t = useT();
  const lang = t.locale;
  if (practices.length === 0 && !canStart) return null;
  return (
    <section className="stack" aria-labelledby="practices">
      <h2 id="practices">{t("writing.own.title")}</h2>
      <PracticeLines practices={practices} />
      {canStart && (
        <Buttons>
          <ButtonLink
            kind="secondary"
            href={url("newPractice", { lang, id: participantId })}
          >
            {t("writing.new.link")}
          </ButtonLink>
        </Buttons>
      )}
    </section>
  );
}
