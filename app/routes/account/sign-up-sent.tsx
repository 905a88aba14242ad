import { titled } from "../../components/account/page-meta";
import { PageHeader } from "../../components/layout/page-header";
import { useRoot } from "../../components/layout/use-root";
import { pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("account.sent.title");

export const loader = pageLoader(
  { can: "account.sign_up", cache: "none" },
  () => ({}),
);

export default function SignUpSent() {
  const t = useT();
  const { demo } = useRoot();
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("account.sent.title")}
        lead={t("account.sent.lead")}
      />
      <div className="prose">
        <ul>
          <li>{t("account.sent.junk")}</li>
          <li>{t("account.sent.wait")}</li>
          <li>{t("account.sent.known")}</li>
        </ul>
      </div>
      {demo && (
        <p>
          <a href={url("demoMail")}>{t("account.sent.demo-mail")}</a>
        </p>
      )}
      <p>
        <a href={url("signIn", { lang: t.locale })}>
          {t("account.sign-in.title")}
        </a>
      </p>
    </div>
  );
}
