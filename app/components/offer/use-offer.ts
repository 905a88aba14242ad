import type { OwnOffer } from "../../domain/offer/own";
import { useT } from "../../i18n/use-t";
import { errorTexts, formProblems } from "../form/errors";
import { valueReader, type Values } from "../writing/part-values";
import { offerValues } from "./offer-values";

type Answer = Parameters<typeof formProblems>[1] &
  ({ readonly values: Values; readonly view: "saved" | null } | undefined);

/** The code of "somebody else saved this meanwhile". */
const overtaken = "offer.error.changed-meanwhile";

/** What the page that writes an offer shows: values, problems, who was faster. */
export function useOffer(
  offer: OwnOffer,
  show: "all" | undefined,
  answer: Answer,
) {
  const t = useT();
  const sent = formProblems(t, answer);
  const stored = show && !answer ? errorTexts(t, offer.problems) : {};
  const saved = offerValues(offer.content, offer.lang, t.locale);
  const isOvertaken = answer?.error?.code === overtaken;
  const values = answer?.values ?? saved;
  const reader = valueReader(values);
  return {
    t,
    ...reader,
    values,
    saved,
    errors: answer ? sent.errors : stored,
    general: sent.general,
    summary: answer ? sent.errors : stored,
    isSaved: show === "all" && !answer,
    isOvertaken,
    /** Once told of another's change, saving again replaces it. */
    seen:
      answer && !answer.view && !isOvertaken
        ? (reader.one("seen") ?? String(offer.revision))
        : String(offer.revision),
  };
}
export type OfferWriting = ReturnType<typeof useOffer>;
