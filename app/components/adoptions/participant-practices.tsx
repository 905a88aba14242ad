import type { AdoptionLine } from "../../domain/adoption/model";
import { useT } from "../../i18n/use-t";
import { AdoptionList } from "./adoption-list";
import { ShortList } from "./short-list";

/** What a participant's page tells of the library; nothing where there is nothing. */
export function ParticipantPractices({
  own,
  taken,
  adopted,
}: {
  readonly own: Parameters<typeof ShortList>[0];
  /** Who took practices of this participant over. */
  readonly taken: readonly AdoptionLine[];
  readonly adopted: readonly AdoptionLine[];
}) {
  const t = useT();
  return (
    <>
      {own.practices.length > 0 && (
        <section className="stack" aria-labelledby="practices">
          <h2 id="practices">{t("adoption.lists.own")}</h2>
          <ShortList {...own} />
        </section>
      )}
      {taken.length > 0 && (
        <section className="stack" aria-labelledby="taken">
          <h2 id="taken">{t("adoption.lists.taken")}</h2>
          <AdoptionList adoptions={taken} names="both" />
        </section>
      )}
      {adopted.length > 0 && (
        <section className="stack" aria-labelledby="adopted">
          <h2 id="adopted">{t("adoption.lists.adopted")}</h2>
          <AdoptionList adoptions={adopted} names="practice" />
        </section>
      )}
    </>
  );
}
