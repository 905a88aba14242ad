import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, ButtonLink, Buttons } from "../form/button";
import { Form } from "../form/form";
import { Notice } from "../ui/notice";

interface View {
  readonly participantId: string;
  /** The address of who is signed in; null for nobody. */
  readonly reader: string | null;
  readonly isMember: boolean;
  readonly isFor: boolean;
}

/** Why the reader cannot accept an invitation now, and the step that helps. */
export function InvitationObstacle({
  invitation,
  to,
}: {
  readonly invitation: View;
  /** The invitation's own path, to come back to. */
  readonly to: string;
}) {
  const t = useT();
  const lang = t.locale;
  const { reader, isMember, isFor, participantId } = invitation;
  if (reader === null) {
    return (
      <>
        <p>{t("membership.invitation.sign-in-text")}</p>
        <Buttons>
          <ButtonLink href={url("signIn", { lang }, { to })}>
            {t("account.sign-in.title")}
          </ButtonLink>
          <ButtonLink kind="secondary" href={url("signUp", { lang })}>
            {t("account.sign-up.title")}
          </ButtonLink>
        </Buttons>
      </>
    );
  }
  if (isMember) {
    return (
      <>
        <Notice>
          <p>{t("membership.invitation.member")}</p>
        </Notice>
        <Buttons>
          <ButtonLink href={url("myParticipant", { lang, id: participantId })}>
            {t("membership.invitation.open")}
          </ButtonLink>
        </Buttons>
      </>
    );
  }
  if (!isFor) {
    return (
      <>
        <Notice tone="warn" title={t("membership.invitation.other-title")}>
          <p>{t("membership.invitation.other-text", { email: reader })}</p>
        </Notice>
        <Form secondary action={url("signOut", { lang })}>
          <Buttons>
            <Button kind="secondary">{t("account.sign-out.title")}</Button>
          </Buttons>
        </Form>
      </>
    );
  }
  return (
    <>
      <Notice tone="warn">
        <p>{t("membership.invitation.unconfirmed")}</p>
      </Notice>
      <Buttons>
        <ButtonLink href={url("account", { lang })}>
          {t("account.home.title")}
        </ButtonLink>
      </Buttons>
    </>
  );
}
