import { formatDay } from "../../i18n/format";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import type { Context } from "../../context.server";
import { registerNumber } from "../act/number";
import { statusSentence } from "../act/sentence";
import { isOpen } from "../instrument/model";
import { dayOf } from "../kernel/clock";
import { pickText } from "../kernel/localized";
import { atomFeed, newestOf } from "../sheet/atom.server";
import { isoInstant } from "./item.server";
import type { ShownRow } from "./list.server";
import { countTaken } from "./proposals";
import { toParams, type RegisterQuery } from "./query";
import { escapeXml, tag } from "./xml";

type Reader = Pick<Context, "env" | "locale" | "now">;

/** The newest acts a query finds as an Atom feed. */
export function registerFeed(
  { env, locale: lang, now }: Reader,
  query: RegisterQuery,
  rows: readonly ShownRow[],
): string {
  const t = translator(lang);
  const params = toParams(query);
  const day = query.asOf?.day ?? dayOf(now);
  const asOf = t("cite.note", { asOf: formatDay(lang, day) });
  return atomFeed(
    { env, locale: lang },
    {
      ...{ name: "register", title: t("register.feed-title") },
      subtitle: `${asOf} ${t("register.no-judgement")}`,
      self: url("registerAtom", { lang }, params),
      page: url("register", { lang }, params),
      updated: newestOf(
        rows.map((row) => row.changedAt),
        query.asOf?.at ?? now,
      ),
    },
    rows.map((row) => entry(row, env.origin, lang, query.asOf)),
  );
}

function entry(
  row: ShownRow,
  origin: string,
  lang: Context["locale"],
  asOf: RegisterQuery["asOf"],
): string {
  const t = translator(lang);
  const number = registerNumber(row.seq);
  const name = pickText(row.names, lang)?.text ?? number;
  const { key, params } = statusSentence(
    row,
    name,
    countTaken(row.proposals),
    row.statusSince,
  );
  const who = (parts: string[]) => parts.join("");
  const sentence = t.rich<string>(key, { ...params, who }).join("");
  const page = origin + url("act", { lang, number }, { asOf: asOf?.day });
  const { instrument } = row;
  const states = [
    t(`act.status.${row.status}`),
    ...(instrument && isOpen(instrument.confirmation)
      ? [t(`instrument.state.${instrument.confirmation}`)]
      : []),
  ];
  return [
    "<entry>",
    tag("title", sentence),
    tag("id", `tag:fairway,2024:act:${number}`),
    tag("published", isoInstant(row.registeredAt)),
    tag("updated", isoInstant(row.changedAt)),
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `<category term="${row.type}" label="${escapeXml(t(`act.type.${row.type}`))}"/>`,
    tag("summary", [number, ...states].join(" · ")),
    "</entry>",
  ].join("");
}
