import { publicNumber } from "../kernel/public-number";

/** The public number of an offer of assistance, for instance `AO-000012`. */
export const {
  format: offerNumber,
  parse: parseOfferNumber,
  schema: offerNumberSchema,
} = publicNumber("AO");
