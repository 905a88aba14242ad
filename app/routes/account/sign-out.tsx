import { titled } from "../../components/account/page-meta";
import { Button, Buttons } from "../../components/form/button";
import { Form } from "../../components/form/form";
import { PageHeader } from "../../components/layout/page-header";
import { nothing } from "../../domain/account/schema";
import { pageAction, pageLoader } from "../../http/page.server";
import { endSession } from "../../http/session.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("account.sign-out.title");

export const loader = pageLoader(
  { can: "account.sign_in", cache: "none" },
  () => ({}),
);

export const action = pageAction(
  { schema: nothing, can: "account.sign_in" },
  async ({ ctx, request, scope }) => {
    await endSession(scope, request);
    return { to: url("home", { lang: ctx.locale }) };
  },
);

/** A link or a bookmark ends no session: only the button does. */
export default function SignOut() {
  const t = useT();
  return (
    <div className="narrow stack">
      <PageHeader title={t("account.sign-out.title")} />
      <Form>
        <Buttons>
          <Button>{t("account.sign-out.submit")}</Button>
        </Buttons>
      </Form>
    </div>
  );
}
