import { url } from "../../urls";
import type { AdoptionLine } from "../adoption/model";
import { pickText } from "../kernel/localized";
import type { ShortList } from "../library/short-list.server";
import { isoInstant } from "../register/item.server";
import type { RecordLine } from "../sheet/lines.server";
import type { SheetReader } from "../sheet/make.server";

type Reader = Pick<SheetReader, "env" | "locale">;

const pageOf = ({ env, locale: lang }: Reader, number: string) =>
  env.origin + url("practice", { lang, number });

/** A practice in the short list of a participant or a country. */
export function practiceLine(
  ctx: Reader,
  {
    number,
    titles,
    evidence,
    label,
    publishedAt,
  }: ShortList["practices"][number],
): RecordLine {
  const title = pickText(titles, ctx.locale);
  return {
    ...{ part: "practice", id: number, name: title?.text, lang: title?.lang },
    ...{ value: evidence, status: label, from: isoInstant(publishedAt) },
    reference: pageOf(ctx, number),
  };
}

/** A practice that was taken over; a struck record tells no results. */
export function adoptionLine(ctx: Reader, one: AdoptionLine): RecordLine {
  const title = pickText(one.titles, ctx.locale);
  const isStruck = one.status === "struck";
  return {
    ...{ part: "adoption", id: one.practice, name: title?.text },
    ...{ value: one.kind, status: one.status, from: one.startedOn },
    ...{ lang: one.lang, text: isStruck ? one.struckReason : one.result },
    reference: isStruck ? null : one.source,
  };
}
