import {
  coreCriteria,
  evidenceFindings,
  exclusionCriteria,
  qualifierCriteria,
} from "../../domain/practice/review-form";
import type { Translate } from "../../i18n/translate";

/**
 * The problems of a review form, each with its question: many questions have
 * the same answers, and so the same problem.
 */
export function namedProblems(
  t: Translate,
  errors: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const questions = new Map<string, string>([
    ...exclusionCriteria.map(
      (code) => [`exclusion.${code}`, t(`practice.exclusion.${code}`)] as const,
    ),
    ...coreCriteria.map(
      (code) => [`core.${code}`, t(`practice.criterion.${code}`)] as const,
    ),
    ...qualifierCriteria.map(
      (code) => [`qualifier.${code}`, t(`practice.criterion.${code}`)] as const,
    ),
    ...evidenceFindings.map(
      (code) => [`evidence.${code}`, t(`practice.finding.${code}`)] as const,
    ),
  ]);
  return Object.fromEntries(
    Object.entries(errors).map(([name, problem]) => {
      const question = questions.get(name);
      const text =
        question === undefined
          ? problem
          : t("review.form.problem", { question, problem });
      return [name, text];
    }),
  );
}
