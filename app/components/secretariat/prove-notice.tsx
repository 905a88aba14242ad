import { useT } from "../../i18n/use-t";
import { ButtonLink, Buttons } from "../form/button";
import { Notice } from "../ui/notice";
import { url } from "../../urls";

/**
 * Asks for a fresh proof of identity before a change. Where something was typed
 * already, the proof opens in a tab of its own so that nothing is lost.
 */
export function ProveNotice({
  back,
  isAnswered,
}: {
  /** The page to come back to. */
  readonly back: string;
  readonly isAnswered: boolean;
}) {
  const t = useT();
  const proof = url("stepUp", { lang: t.locale }, { to: back });
  if (isAnswered) {
    return (
      <Notice tone="warn" title={t("secretariat.prove-title")}>
        <p>
          {t("secretariat.prove-and-send")}{" "}
          <a href={proof} target="_blank" rel="noreferrer">
            {t("secretariat.prove-new-tab")}
          </a>
        </p>
      </Notice>
    );
  }
  return (
    <div className="stack">
      <Notice tone="warn" title={t("secretariat.prove-title")}>
        <p>{t("secretariat.prove-first")}</p>
      </Notice>
      <Buttons>
        <ButtonLink href={proof}>{t("secretariat.prove")}</ButtonLink>
      </Buttons>
    </div>
  );
}
