import { partFields, partNames } from "../../domain/practice/parts";
import type { Translate } from "../../i18n/translate";

const fieldNames = partNames.flatMap((part) => [...partFields[part]]);
type Plain = Exclude<
  (typeof fieldNames)[number],
  "blocks" | "indicators" | "attachments"
>;

const isPlain = (name: string): name is Plain =>
  fieldNames.some((field) => field === name) &&
  !["blocks", "indicators", "attachments"].includes(name);

const indicatorFields = [
  ...(["name", "baseline", "target", "actual"] as const),
  ...(["measuredOn", "source"] as const),
];

/** The label of a form's field: `title`, `indicators.2.actual`; none for hidden ones. */
export function fieldLabel(t: Translate, name: string): string | undefined {
  if (name === "lang" || isPlain(name)) return t(`writing.field.${name}`);
  const [list, row, part] = name.split(".");
  const field = indicatorFields.find((one) => one === part);
  if (list !== "indicators" || !field) return undefined;
  const label = t(`writing.indicator.${field}`);
  return `${t("writing.indicator.one", { place: Number(row) + 1 })}: ${label}`;
}
