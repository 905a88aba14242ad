import { publicNumber } from "../kernel/public-number";

/** The public number of a request for assistance, for instance `AR-000012`. */
export const {
  format: requestNumber,
  parse: parseRequestNumber,
  schema: requestNumberSchema,
} = publicNumber("AR");
