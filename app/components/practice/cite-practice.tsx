import type { Citable } from "../../domain/citation/model";
import { bibtex } from "../../domain/citation/bibtex";
import { plainPracticeCitation } from "../../i18n/cite-practice";
import { useLocale, useT } from "../../i18n/use-t";
import { CiteBox } from "../ui/cite-box";
import { citationFiles } from "../views/view-files";
import { usePractice } from "./practice-context";

/** How to quote this edition: as text, for BibTeX, and as files. */
export function CitePractice({ cited }: { readonly cited: Citable }) {
  const t = useT();
  const lang = useLocale();
  const { number, edition } = usePractice();
  return (
    <CiteBox
      title={t("practices.cite")}
      citations={[
        { label: t("cite.plain"), text: plainPracticeCitation(t, cited) },
        { label: "BibTeX", text: bibtex(cited), code: true },
      ]}
      files={citationFiles(
        lang,
        { what: "practices", id: number },
        { edition },
      )}
    />
  );
}
