import type { OwnPart } from "../../domain/practice/own";

/** Nothing was answered wrongly: some answers are still to come. */
export const isEmptyProblems = (problems: OwnPart["problems"]): boolean =>
  Object.values(problems).every(({ key }) => key.endsWith("-missing"));
