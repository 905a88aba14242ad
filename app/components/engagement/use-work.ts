import { useT } from "../../i18n/use-t";
import { formProblems } from "../form/errors";
import { typedIn } from "../secretariat/typed";

type Answer =
  | (NonNullable<Parameters<typeof formProblems>[1]> & {
      readonly values: NonNullable<Parameters<typeof typedIn>[0]>;
    })
  | undefined;

/** What pages of an engagement need of the form that came back. */
export function useWork(answer: Answer) {
  const t = useT();
  const { errors, general } = formProblems(t, answer);
  const typed = typedIn(answer?.values);
  return { t, errors, general, typed, isAnswered: answer !== undefined };
}
export type Work = ReturnType<typeof useWork>;
