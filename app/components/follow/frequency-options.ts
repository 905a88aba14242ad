import { frequencies } from "../../domain/follow/model";
import type { Translate } from "../../i18n/translate";

/** How often letters may come, as choices. */
export const frequencyOptions = (t: Translate) =>
  frequencies.map((value) => ({
    value,
    label: t(`follow.frequency.${value}`),
  }));
