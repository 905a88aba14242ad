import { registerNumber } from "../../domain/act/number";
import { dayOf, type Instant } from "../../domain/kernel/clock";
import { pickText } from "../../domain/kernel/localized";
import type { RegisterEntry } from "../../domain/register/model";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { CiteBox } from "../ui/cite-box";

/** BibTeX reads these characters itself. */
const plain = (text: string) => text.replace(/[{}\\]/g, "");

/** How to quote an act: as a line of text and for BibTeX, with the day it was read. */
export function CiteAct({
  entry,
  address,
  at,
}: {
  readonly entry: RegisterEntry;
  /** Absolute address of the act's page. */
  readonly address: string;
  readonly at: Instant;
}) {
  const t = useT();
  const lang = useLocale();
  const number = registerNumber(entry.seq);
  const name = pickText(entry.names, lang)?.text ?? "";
  const title = `${t(`act.type.${entry.type}`)}, ${number}`;
  const bibtex = [
    `@misc{${number},`,
    `  author = {{${plain(name)}}},`,
    `  title = {${plain(title)}},`,
    `  year = {${entry.doneOn.slice(0, 4)}},`,
    `  date = {${entry.doneOn}},`,
    `  howpublished = {${t("ui.site")}, ${t("register.title")}},`,
    `  url = {${address}},`,
    `  urldate = {${dayOf(at)}}`,
    `}`,
  ].join("\n");
  return (
    <CiteBox
      citations={[
        {
          label: t("register.cite-plain"),
          text: t("register.cite-text", {
            name,
            title,
            registered: formatDay(lang, entry.registeredAt),
            address,
            day: formatDay(lang, at),
          }),
        },
        { label: "BibTeX", text: bibtex, code: true },
      ]}
    />
  );
}
