import { publicNumber } from "../kernel/public-number";

/** The public number of an engagement, for instance `EN-000012`. */
export const {
  format: engagementNumber,
  parse: parseEngagementNumber,
  schema: engagementNumberSchema,
} = publicNumber("EN");
