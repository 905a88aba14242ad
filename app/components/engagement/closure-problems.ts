import type { TermsOutput } from "../../domain/engagement/content";
import { dacCriteria } from "../../domain/exchange/model";
import type { Translate } from "../../i18n/translate";

type Texts = Readonly<Record<string, string>>;

/**
 * The problems of a closure as the summary tells them: each that could be of any
 * criterion or output names its own. Beside the fields their headings do.
 */
export function closureProblems(
  t: Translate,
  errors: Texts,
  outputs: readonly Pick<TermsOutput, "id" | "name">[],
): Texts {
  const subjectOf = (field: string): string | undefined => {
    const [group, id] = field.split(".");
    if (group === "outputs") return outputs.find((one) => one.id === id)?.name;
    const criterion = dacCriteria.find((code) => code === id);
    return group === "ratings" && criterion
      ? t(`exchange.criterion.${criterion}`)
      : undefined;
  };
  return Object.fromEntries(
    Object.entries(errors).map(([field, problem]) => {
      const subject = subjectOf(field);
      const named = { subject: subject ?? "", problem };
      return [
        field,
        subject === undefined
          ? problem
          : t("engagement.closure.problem-of", named),
      ];
    }),
  );
}
