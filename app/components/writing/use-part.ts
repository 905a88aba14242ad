import type { OwnPractice } from "../../domain/practice/own";
import type { PartName } from "../../domain/practice/parts";
import { useT } from "../../i18n/use-t";
import { errorTexts, formProblems } from "../form/errors";
import { partValues, valueReader, type Values } from "./part-values";

/** What the action of a page that writes answers. */
export type PageView = "saved" | "preview";
export type Answer = Parameters<typeof formProblems>[1] &
  ({ readonly values: Values; readonly view: PageView | null } | undefined);

/** The code of "somebody else saved this meanwhile". */
export const overtaken = "writing.error.changed-meanwhile";

export interface WriteView {
  readonly practice: OwnPractice;
  /** The mark of what is saved now, see `seenMark`. */
  readonly seen: string;
  readonly show?: "all" | "field" | undefined;
}

/** What a page that writes shows: values, problems, and whether somebody was faster. */
export function useWriting(
  { seen, show }: Pick<WriteView, "seen" | "show">,
  answer: Answer,
  saved: Values,
  problems: Parameters<typeof errorTexts>[1],
) {
  const t = useT();
  const stored = show && !answer ? errorTexts(t, problems) : {};
  const sent = formProblems(t, answer);
  const isOvertaken = answer?.error?.code === overtaken;
  return {
    t,
    ...valueReader(answer?.values ?? saved),
    saved,
    typed: answer?.values,
    errors: answer ? sent.errors : stored,
    general: sent.general,
    /** Problems at the head of the page. */
    summary: answer ? sent.errors : show === "all" ? stored : {},
    isSaved: show === "all" && !answer,
    isPreview: answer?.view === "preview",
    isOvertaken,
    /** Once told of another's change, saving again replaces it. */
    seen:
      answer && !answer.view && !isOvertaken
        ? (valueReader(answer.values).one("seen") ?? seen)
        : seen,
  };
}
export type Writing = ReturnType<typeof useWriting>;

export function usePart(part: PartName, view: WriteView, answer: Answer) {
  const { content, lang, parts } = view.practice;
  return useWriting(
    view,
    answer,
    partValues(content, part, lang),
    parts.find(({ name }) => name === part)?.problems,
  );
}
