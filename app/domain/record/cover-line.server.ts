import type { Cover } from "../instrument/cover";
import { pickText, type Locale } from "../kernel/localized";
import type { RecordLine } from "../sheet/lines.server";

/** An organization's act that covers a member. */
export function coverLine(locale: Locale, cover: Cover): RecordLine {
  const { number, organizationId, names, since } = cover;
  const name = pickText(names, locale);
  return {
    ...{ part: "covered_by", id: number, value: organizationId, from: since },
    ...{ name: name?.text, lang: name?.lang },
  };
}
