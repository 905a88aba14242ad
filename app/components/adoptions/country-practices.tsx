import type { AdoptionLine } from "../../domain/adoption/model";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { FollowForm } from "../follow/follow-form";
import { AdoptionList } from "./adoption-list";
import { ShortList } from "./short-list";

/** What a country's page tells of the library: practices from there, and those taken over there. */
export function CountryPractices({
  iso3,
  own,
  adopted,
  followed,
}: {
  readonly iso3: string;
  readonly own: Parameters<typeof ShortList>[0];
  readonly adopted: readonly AdoptionLine[];
  /** Countries whose practices the reader follows. */
  readonly followed: readonly string[];
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <>
      <section className="stack" aria-labelledby="practices">
        <h2 id="practices">{t("adoption.lists.country")}</h2>
        {own.practices.length === 0 ? (
          <p className="muted">
            {t("adoption.lists.country-none")}{" "}
            <a href={url("practices", { lang })}>
              {t("adoption.lists.library")}
            </a>
          </p>
        ) : (
          <ShortList {...own} />
        )}
        <FollowForm kind="practice_area" target={iso3} own={followed} />
      </section>
      {adopted.length > 0 && (
        <section className="stack" aria-labelledby="adopted">
          <h2 id="adopted">{t("adoption.lists.adopted-there")}</h2>
          <AdoptionList adoptions={adopted} names="both" />
        </section>
      )}
    </>
  );
}
