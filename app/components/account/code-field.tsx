import { useT } from "../../i18n/use-t";
import { TextField } from "../form/text-field";
import { Notice } from "../ui/notice";

/** The field for a code of the app or a recovery code; a demonstration shows its code. */
export function CodeField({
  hasTotp,
  demoCode,
  error,
}: {
  readonly hasTotp: boolean;
  readonly demoCode: string | null;
  readonly error: string | undefined;
}) {
  const t = useT();
  return (
    <>
      {demoCode !== null && (
        <Notice>
          {t("account.code.demo")} <strong className="code">{demoCode}</strong>
        </Notice>
      )}
      <TextField
        name="code"
        label={t("account.field.code")}
        hint={t(hasTotp ? "account.code.hint" : "account.code.hint-recovery")}
        error={error}
        autoComplete="one-time-code"
        dir="ltr"
        width="short"
        spellCheck={false}
      />
    </>
  );
}
