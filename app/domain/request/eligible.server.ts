import type { Categories } from "../reference/category";

/**
 * Whether a country with these categories may ask for help: in any development
 * category, or of low or middle income. Source: domain.md, pillar 3 (only
 * developing countries' entities request).
 */
export const isDeveloping = ({
  ldc,
  lldc,
  sids,
  income,
  oda,
}: Categories): boolean =>
  ldc ||
  lldc ||
  sids ||
  oda === true ||
  (income !== null && income.group !== "high");
