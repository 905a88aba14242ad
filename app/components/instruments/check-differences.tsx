import { contradicts } from "../../domain/instrument/differences";
import type { OwnFiling } from "../../domain/instrument/own";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Notice } from "../ui/notice";
import { DifferenceTable } from "./difference-table";

/** Before an act is sent: where its filing differs from the public one it will be joined to. */
export function CheckDifferences({
  filing: { differences, besideId },
}: {
  readonly filing: Pick<OwnFiling, "differences" | "besideId">;
}) {
  const t = useT();
  const lang = t.locale;
  if (differences.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="differences">
      <h2 id="differences">{t("instrument.differences")}</h2>
      <Notice tone="warn">
        <p>
          {t(
            besideId === null
              ? "instrument.differences-day"
              : "instrument.differences-check",
          )}
        </p>
        {contradicts(differences) && <p>{t("instrument.differences-weigh")}</p>}
      </Notice>
      <DifferenceTable
        differences={differences}
        first={t(
          besideId === null
            ? "instrument.the-instrument"
            : "instrument.difference.public",
        )}
        second={t("instrument.difference.yours")}
      />
      {besideId !== null && (
        <p>
          <a href={url("instrument", { lang, id: besideId })}>
            {t("instrument.public-page")}
          </a>
        </p>
      )}
    </section>
  );
}
