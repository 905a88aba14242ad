import { dayOf, type Instant } from "../../domain/kernel/clock";
import { citeParticipant, plainCitation } from "../../i18n/cite";
import { useLocale, useT } from "../../i18n/use-t";
import { useRoot } from "../layout/use-root";
import { CiteBox } from "../ui/cite-box";
import { citationFiles } from "../views/view-files";

/** How to quote the page of a participant. */
export function CiteParticipant({
  id,
  name,
  address,
  at,
}: {
  readonly id: string;
  readonly name: string;
  /** Absolute address of the page. */
  readonly address: string;
  /** The instant as of which it is shown. */
  readonly at: Instant;
}) {
  const t = useT();
  const lang = useLocale();
  const { now } = useRoot();
  const asOf = dayOf(at);
  const reading = { address, now: now || at, asOf };
  const cited = citeParticipant(t, { id, name }, reading);
  const isToday = asOf === dayOf(now || at);
  return (
    <CiteBox
      citations={[{ label: t("cite.plain"), text: plainCitation(t, cited) }]}
      files={citationFiles(
        lang,
        { what: "participants", id },
        isToday ? {} : { asOf },
      )}
    />
  );
}
