import { seenMark, type Warnings } from "../../domain/participant/warning";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Checkbox } from "../form/checkbox";
import { Name } from "../ui/name";
import { Notice } from "../ui/notice";

/**
 * Whom a new participant resembles, words that mix scripts, and the tick that
 * lets it through. Stands inside the form.
 */
export function WarningBox({ warnings }: { readonly warnings: Warnings }) {
  const t = useT();
  const { similar, mixed } = warnings;
  return (
    <>
      {similar.length > 0 && (
        <Notice
          tone="warn"
          title={t("participant.warning.duplicate", { count: similar.length })}
          live
        >
          <ul>
            {similar.map(({ id, lang, name, reason }) => (
              <li key={id}>
                <a href={url("participant", { lang: t.locale, id })}>
                  <Name lang={lang} text={name} />
                </a>
                <br />
                <span className="small">
                  {reason === "look_alike"
                    ? t("participant.warning.look-alike", { name })
                    : t(`participant.duplicate.${reason}`)}
                </span>
              </li>
            ))}
          </ul>
          <p>{t("participants.similar-advice")}</p>
        </Notice>
      )}
      {mixed.map(({ word }) => (
        <Notice key={word} tone="warn" live>
          <p>{t("participant.warning.mixed-script", { word })}</p>
        </Notice>
      ))}
      <Checkbox
        name="seenWarnings"
        label={t(
          similar.length > 0
            ? "participants.somebody-else"
            : "participants.really-so",
        )}
        value={seenMark(warnings)}
      />
    </>
  );
}
