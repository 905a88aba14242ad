import type { EntryRow } from "../../../db/queries/register.server";
import type { Translate } from "../../i18n/translate";
import { url } from "../../urls";
import { registerNumber } from "../act/number";
import { statusSentence } from "../act/sentence";
import type { Instant } from "../kernel/clock";
import { pickText } from "../kernel/localized";
import type { AsOf } from "../register/as-of";
import { isoInstant } from "../register/item.server";
import { countTaken } from "../register/proposals";
import type { SheetReader } from "../sheet/make.server";
import type { RecordLine } from "../sheet/lines.server";

export const isoOrNull = (at: Instant | null | undefined): string | null =>
  at === null || at === undefined ? null : isoInstant(at);

/** Where an act stands, in one sentence, without the mark-up of pages. */
export function sentenceOf(t: Translate, row: EntryRow): string {
  const { key, params } = statusSentence(
    row,
    pickText(row.names, t.locale)?.text ?? "",
    countTaken(row.proposals),
    row.statusSince,
  );
  const who = (parts: string[]) => parts.join("");
  return t.rich<string>(key, { ...params, who }).join("");
}

/** One act in the list of a participant or a country. */
export function actLine(
  { env }: Pick<SheetReader, "env">,
  t: Translate,
  row: EntryRow,
  { part, asOf }: { readonly part: string; readonly asOf: AsOf | null },
): RecordLine {
  const lang = t.locale;
  const number = registerNumber(row.seq);
  const name = pickText(row.names, lang);
  return {
    part,
    id: number,
    name: name?.text,
    lang: name?.lang,
    value: row.type,
    status: row.status,
    from: isoInstant(row.registeredAt),
    until: isoOrNull(row.withdrawnAt),
    text: sentenceOf(t, row),
    reference: env.origin + url("act", { lang, number }, { asOf: asOf?.day }),
  };
}
