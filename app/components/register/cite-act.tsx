import type { Instant } from "../../domain/kernel/clock";
import { registerNumber } from "../../domain/act/number";
import { bibtex } from "../../domain/citation/bibtex";
import { dayOf } from "../../domain/kernel/clock";
import type { RegisterEntry } from "../../domain/register/model";
import { citeAct, plainActCitation } from "../../i18n/cite";
import { useLocale, useT } from "../../i18n/use-t";
import { useRoot } from "../layout/use-root";
import { CiteBox } from "../ui/cite-box";
import { citationFiles } from "../views/view-files";

/** How to quote an act, with its primary source: as text, for BibTeX, and as files. */
export function CiteAct({
  entry,
  address,
  at,
}: {
  readonly entry: RegisterEntry;
  /** Absolute address of the act's page. */
  readonly address: string;
  /** The instant as of which the act is shown. */
  readonly at: Instant;
}) {
  const t = useT();
  const lang = useLocale();
  const { now } = useRoot();
  const asOf = dayOf(at);
  const cited = citeAct(t, entry, { address, now: now || at, asOf });
  const isToday = asOf === dayOf(now || at);
  return (
    <CiteBox
      citations={[
        { label: t("cite.plain"), text: plainActCitation(t, entry, cited) },
        { label: "BibTeX", text: bibtex(cited), code: true },
      ]}
      files={citationFiles(
        lang,
        { what: "acts", id: registerNumber(entry.seq) },
        isToday ? {} : { asOf },
      )}
    />
  );
}
