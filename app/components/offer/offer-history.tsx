import { useT } from "../../i18n/use-t";
import { OwnText } from "../register/own-text";
import { Timeline } from "../ui/timeline";

interface Happened {
  readonly id: string;
  readonly event: string;
  readonly at: number;
  readonly note?: string | null;
  readonly noteLang?: string | null;
}

/** What happened to an offer, newest first. */
export function OfferHistory({
  happened,
}: {
  readonly happened: readonly Happened[];
}) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history">{t("offer.history")}</h2>
      <Timeline
        items={[...happened].reverse().map((one) => ({
          key: one.id,
          at: one.at,
          title: t.find(`offer.event.${one.event}`) ?? one.event,
          ...(one.note
            ? {
                text: <OwnText lang={one.noteLang ?? "und"} text={one.note} />,
              }
            : {}),
        }))}
      />
    </section>
  );
}
