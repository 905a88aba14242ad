import { publicNumber } from "../kernel/public-number";

/** The public number of a round, for instance `RD-000012`. */
export const {
  format: roundNumber,
  parse: parseRoundNumber,
  schema: roundNumberSchema,
} = publicNumber("RD");
