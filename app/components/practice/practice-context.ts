import { createContext, useContext } from "react";
import type { PracticeView } from "../../domain/practice/view";
import { useLocale } from "../../i18n/use-t";
import { url } from "../../urls";

const PracticeContext = createContext<PracticeView | null>(null);

/** Hands a practice to the parts of its page. */
export const PracticeProvider = PracticeContext.Provider;

/** The practice whose page this is. */
export function usePractice(): PracticeView {
  const practice = useContext(PracticeContext);
  if (!practice) throw new Error("No practice around this part of a page");
  return practice;
}

/** The query that keeps the reader with the edition they read. */
export const editionQuery = ({ edition, newest }: PracticeView) =>
  edition === newest ? {} : { edition };

/** Makes the address of this page in another language of the text or another edition. */
export function usePracticeHref() {
  const lang = useLocale();
  const practice = usePractice();
  return (query: {
    readonly text?: string | undefined;
    readonly edition?: number | undefined;
  }) =>
    url(
      "practice",
      { lang, number: practice.number },
      { ...editionQuery(practice), ...query },
    );
}
