import type { DemoWords } from "./model";

type Needed =
  "title" | "summary" | "problem" | "objective" | "measure" | "failures";

/** A write-up that leaves some fields open, as many do. */
export const brief = (
  words: Partial<DemoWords> & Pick<DemoWords, Needed>,
): DemoWords => ({
  ...{ blocks: [], actors: "", legalBasis: "", indicators: [] },
  ...{ assessment: "", sideEffects: "", lessons: "", preconditions: "" },
  ...{ ldcChanges: "", notSuitable: "", ...words },
});

/** A building block in its three texts. */
export const block = (name: string, steps: string, preconditions: string) => ({
  ...{ name, steps, preconditions },
});

/** An indicator in its four texts. */
export const indicator = (
  name: string,
  baseline: string,
  target: string,
  actual: string,
) => ({ name, baseline, target, actual });
