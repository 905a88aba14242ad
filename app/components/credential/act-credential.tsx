import type { ActStatus } from "../../domain/act/model";
import { isCertified } from "../../domain/credential/model";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";

/** What of an act can be taken along and shown to others, and where they check it. */
export function ActCredential({
  number,
  status,
}: {
  readonly number: string;
  readonly status: ActStatus;
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <div className="stack no-print">
      <h3>{t("credential.panel.title")}</h3>
      <p>{t("credential.panel.about")}</p>
      {!isCertified(status) && <p>{t("credential.panel.ended")}</p>}
      <ul>
        <li>
          <a href={url("certificate", { lang, number })} download>
            {t(
              isCertified(status)
                ? "paper.link-certificate"
                : "paper.link-extract",
            )}
          </a>
        </li>
        {isCertified(status) && (
          <li>
            <a href={url("apiCredential", { number })} download>
              {t("credential.panel.credential", { number })}
            </a>
          </li>
        )}
        <li>
          <a href={url("issuerKeys")}>{t("credential.panel.keys")}</a>
        </li>
        <li>
          <a href={url("verify", { lang }, { number })}>
            {t("credential.panel.check")}
          </a>
        </li>
      </ul>
    </div>
  );
}
