import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, ButtonLink, Buttons } from "../form/button";
import { Form } from "../form/form";
import { TextField } from "../form/text-field";
import { CopyText } from "../ui/copy-text";
import { Notice } from "../ui/notice";

/** Three steps: scan or type the secret, then prove with a first code. */
export function TotpSetup({
  secret,
  picture,
  error,
}: {
  readonly secret: string;
  /** The QR code as a `data:` address. */
  readonly picture: string;
  readonly error: string | undefined;
}) {
  const t = useT();
  return (
    <>
      <div className="prose">
        <ol>
          <li>
            <p>{t("account.totp.step-scan")}</p>
            <img
              src={picture}
              alt={t("account.totp.qr")}
              width={240}
              height={240}
            />
            <p>{t("account.totp.step-type")}</p>
            <p>
              <CopyText text={secret} code />
            </p>
          </li>
          <li>{t("account.totp.step-code")}</li>
        </ol>
      </div>
      <Form>
        <TextField
          name="code"
          label={t("account.field.code")}
          error={error}
          autoComplete="one-time-code"
          inputMode="numeric"
          dir="ltr"
          width="short"
        />
        <Buttons>
          <Button name="intent" value="on">
            {t("account.totp.submit")}
          </Button>
          <ButtonLink
            kind="secondary"
            href={url("passkeys", { lang: t.locale })}
          >
            {t("account.totp.passkey-instead")}
          </ButtonLink>
        </Buttons>
      </Form>
    </>
  );
}

/** The app is on: how to turn it off, or why not. */
export function TotpOff({ canTurnOff }: { canTurnOff: boolean }) {
  const t = useT();
  return (
    <>
      <Notice tone="ok">{t("account.totp.is-on")}</Notice>
      {canTurnOff ? (
        <Form>
          <Buttons>
            <Button
              name="intent"
              value="off"
              kind="warning"
              confirm={t("account.totp.off-sure")}
            >
              {t("account.totp.off")}
            </Button>
          </Buttons>
        </Form>
      ) : (
        <p>
          {t("account.totp.off-officer")}{" "}
          <a href={url("passkeys", { lang: t.locale })}>
            {t("account.passkeys.title")}
          </a>
        </p>
      )}
    </>
  );
}
