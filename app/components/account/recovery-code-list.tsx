import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ButtonLink, Buttons } from "../form/button";
import { PageHeader } from "../layout/page-header";
import { Notice } from "../ui/notice";

/** New recovery codes: the only time they can be read. */
export function RecoveryCodeList({ codes }: { codes: readonly string[] }) {
  const t = useT();
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("account.recovery.title")}
        lead={t("account.recovery.lead")}
      />
      <Notice tone="warn" live>
        {t("account.recovery.once")}
      </Notice>
      <div className="prose">
        <ol>
          {codes.map((code) => (
            <li key={code}>
              <bdi className="code">{code}</bdi>
            </li>
          ))}
        </ol>
      </div>
      <Buttons>
        <ButtonLink href={url("security", { lang: t.locale }, { done: "yes" })}>
          {t("account.recovery.saved")}
        </ButtonLink>
      </Buttons>
    </div>
  );
}
