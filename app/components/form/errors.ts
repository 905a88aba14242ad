import type { MessageParams } from "../../domain/kernel/errors";
import type { Translate } from "../../i18n/translate";

/** Field errors as they arrive in a page, where an absent value may be undefined. */
type FieldErrors = Readonly<
  Record<
    string,
    { readonly key: string; readonly params?: MessageParams | undefined }
  >
>;

interface Refusal {
  readonly errors: FieldErrors;
  readonly error: {
    readonly code: string;
    readonly params: MessageParams;
  } | null;
}

/**
 * What an action answered, as texts for `ErrorSummary` and the fields. The
 * refusal as a whole is told only where no field tells more.
 */
export function formProblems(t: Translate, answer: Refusal | undefined) {
  const { form, ...errors } = errorTexts(t, answer?.errors);
  const whole = answer?.error
    ? (t.find(answer.error.code, answer.error.params) ?? t("ui.error-unknown"))
    : undefined;
  const general =
    form ?? (Object.keys(errors).length === 0 ? whole : undefined);
  return { errors, general: general === undefined ? [] : [general] };
}

/** Each field's problem in the reader's language, by field name. */
export const errorTexts = (
  t: Translate,
  fields: FieldErrors | undefined,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields ?? {}).map(([name, { key, params }]) => [
      name,
      t.find(key, params) ?? t("ui.error-unknown"),
    ]),
  );
