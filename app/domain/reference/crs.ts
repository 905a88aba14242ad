/**
 * OECD Creditor Reporting System purpose codes that topics use, all active.
 * Source: IATI codelist Sector (CC BY 4.0). Labels: `reference.crs.<code>`.
 */
export const crsCodes = [
  "15110",
  "15130",
  "15132",
  "15144",
  "16062",
  "22010",
  "22020",
  "22040",
  "24010",
  "25010",
  "25030",
  "32182",
  "33110",
  "33120",
  "33130",
  "33140",
  "33181",
  "43081",
  "43082",
] as const;
export type CrsCode = (typeof crsCodes)[number];

export const isCrsCode = (code: string): code is CrsCode =>
  crsCodes.some((known) => known === code);
