import { bibtex } from "../../domain/citation/bibtex";
import { dayOf, type Instant } from "../../domain/kernel/clock";
import {
  citeInstrument,
  plainCitation,
  type CitedInstrument,
} from "../../i18n/cite";
import { useLocale, useT } from "../../i18n/use-t";
import { useRoot } from "../layout/use-root";
import { CiteBox } from "../ui/cite-box";
import { citationFiles } from "../views/view-files";

/** How to quote an instrument, as text, for BibTeX and as files. */
export function CiteInstrument({
  instrument,
  address,
  at,
}: {
  readonly instrument: CitedInstrument;
  /** Absolute address of its page. */
  readonly address: string;
  /** The instant as of which it is shown. */
  readonly at: Instant;
}) {
  const t = useT();
  const lang = useLocale();
  const { now } = useRoot();
  const asOf = dayOf(at);
  const reading = { address, now: now || at, asOf };
  const cited = citeInstrument(t, instrument, reading);
  const isToday = asOf === dayOf(now || at);
  return (
    <CiteBox
      citations={[
        { label: t("cite.plain"), text: plainCitation(t, cited) },
        { label: "BibTeX", text: bibtex(cited), code: true },
      ]}
      files={citationFiles(
        lang,
        { what: "instruments", id: instrument.id },
        isToday ? {} : { asOf },
      )}
    />
  );
}
