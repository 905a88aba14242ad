import type { Translate } from "../../i18n/translate";

const enums: Readonly<Record<string, string>> = {
  suspend: "suspension_reason",
  restore: "restoration_reason",
  remove_for_cause: "removal_reason",
};

/** The published reason of an event in words; undefined where it has none. */
export const eventReason = (
  t: Translate,
  event: string,
  reasonCode: string | null,
): string | undefined =>
  reasonCode === null
    ? undefined
    : t.find(`act.${enums[event] ?? "none"}.${reasonCode}`);
