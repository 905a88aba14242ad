import { titled } from "../../components/account/page-meta";
import { PageHeader } from "../../components/layout/page-header";
import { pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";

export const meta = titled("account.erased.title");

export const loader = pageLoader(
  { can: "account.sign_in", cache: "none" },
  () => ({}),
);

/** Where the erasure of an account ends. */
export default function AccountErased() {
  const t = useT();
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("account.erased.title")}
        lead={t("account.erased.lead")}
      />
    </div>
  );
}
