import type { Translate } from "../../i18n/translate";

/** The label of a field of a form: `needs.2.topic` is one of the needs. */
export const labelOfField = (
  t: Translate,
  field: string,
): string | undefined => {
  const [first = "", , last = ""] = field.split(".");
  if (last === "id") return undefined;
  return t.find(`request.field.${first}`);
};
