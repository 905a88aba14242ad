import { publicNumber } from "../kernel/public-number";

/** The public number of a practice, for instance `BP-000012`. */
export const {
  format: practiceNumber,
  parse: parsePracticeNumber,
  schema: practiceNumberSchema,
} = publicNumber("BP");
