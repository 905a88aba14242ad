import type { Draft } from "../../domain/draft/model";
import { typedIn } from "../secretariat/typed";

type Values = Readonly<Record<string, string | readonly string[]>>;

/** What an action answers to a form that can wait, as far as it matters here. */
interface Answer {
  readonly values: Values;
  readonly error: { readonly code: string } | null;
  readonly view: unknown;
}

/**
 * What a form that can wait is filled with: what was typed just now, else what
 * lies saved.
 */
export function useDraft(draft: Draft, answer: Answer | undefined) {
  const isOvertaken = answer?.error?.code === "draft.error.changed-meanwhile";
  const typed = typedIn(answer?.values ?? draft.values);
  const isFresh = !answer || answer.view !== null || isOvertaken;
  return {
    typed,
    at: draft.at,
    /** Once told of another window, saving again replaces what it saved. */
    seen: isFresh ? String(draft.seen) : (typed.one("seen") ?? "0"),
    /** Filled from what lay saved. */
    isResumed: !answer && draft.seen > 0,
    /** There, only a button replaces it. */
    isOvertaken,
  };
}
export type DraftState = ReturnType<typeof useDraft>;
