import type { MessageParams } from "../kernel/errors";

interface Found {
  readonly code: string;
  readonly params: MessageParams;
}
/** As much of a translator as texts of findings need. */
interface Say {
  find(key: string, params?: MessageParams): string | undefined;
}

/** What was found, and how to mend it: the same words for all of a kind. */
export const findingKind = (say: Say, code: string): string =>
  say.find(`import.finding.${code}`) ?? code;

/** What only this one tells: the value, and what it was compared with. */
export function findingDetails(
  say: Say,
  { params }: Found,
  formatDay: (day: string) => string = (day) => day,
): string[] {
  const { value, where, name, better, max, word, day } = params;
  const detail = (key: string, given: MessageParams) =>
    say.find(`import.detail.${key}`, given) ?? "";
  return [
    ...(typeof value === "string" && value !== ""
      ? [detail("value", { value })]
      : []),
    ...(where === "file"
      ? [detail("file-row", { row: params["row"] ?? 0 })]
      : []),
    ...(where === "register" ? [detail("register", { name: name ?? "" })] : []),
    ...(better === undefined ? [] : [detail("better", { better })]),
    ...(max === undefined ? [] : [detail("max", { max })]),
    ...(word === undefined ? [] : [detail("word", { word })]),
    ...(typeof day === "string"
      ? [detail("day", { day: formatDay(day) })]
      : []),
  ];
}

/** Both in one text. */
export const findingText = (say: Say, found: Found): string =>
  [findingKind(say, found.code), ...findingDetails(say, found)].join(" ");
