import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, Buttons } from "../form/button";
import { FileField } from "../form/file-field";
import { TextArea } from "../form/text-area";
import { TextField } from "../form/text-field";

/** Looks an act up; its address can be kept, printed and passed on. */
export function NumberForm({ number }: { readonly number: string }) {
  const t = useT();
  return (
    <form
      method="get"
      action={url("verify", { lang: useLocale() })}
      className="stack"
      aria-labelledby="by-number"
    >
      <h2 id="by-number">{t("credential.number.title")}</h2>
      <TextField
        name="number"
        label={t("credential.number.label")}
        hint={t("credential.number.hint")}
        value={number}
        width="short"
        dir="ltr"
        maxLength={40}
      />
      <Buttons>
        <Button>{t("credential.number.submit")}</Button>
      </Buttons>
    </form>
  );
}

/**
 * Sends a file or a credential. Where scripts run, verify.js sends the hash of a
 * PDF in its place, and says so. It changes nothing, so it may be sent twice.
 */
export function FileForm({
  errors,
  text,
}: {
  readonly errors: Readonly<Record<string, string>>;
  readonly text: string;
}) {
  const t = useT();
  return (
    <form
      method="post"
      action={url("verify", { lang: useLocale() })}
      encType="multipart/form-data"
      className="stack"
      aria-labelledby="by-file"
      noValidate
      data-verify=""
    >
      <h2 id="by-file">{t("credential.file.title")}</h2>
      <p data-verify-plain="">{t("credential.privacy.plain")}</p>
      <p data-verify-script="" hidden>
        {t("credential.privacy.script")}
      </p>
      <input type="hidden" name="fingerprint" value="" />
      <FileField
        name="file"
        label={t("credential.file.label")}
        hint={t("credential.file.hint")}
        error={errors["file"] ?? errors["fingerprint"]}
        accept=".pdf,.jwt,.txt,.json"
        optional="silent"
      />
      <TextArea
        name="credential"
        label={t("credential.text.label")}
        hint={t("credential.text.hint")}
        error={errors["credential"]}
        value={text}
        rows={4}
        optional="silent"
      />
      <Buttons>
        <Button>{t("credential.submit")}</Button>
      </Buttons>
      <script src="/verify.js" defer />
    </form>
  );
}
