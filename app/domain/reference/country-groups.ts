import type { Day } from "../kernel/clock";

const codes = (text: string): ReadonlySet<string> =>
  new Set(text.trim().split(/\s+/));

/** Landlocked developing countries. Source: UN-OHRLLS list, as in UN M49. */
export const landlocked = codes(`
  AFG ARM AZE BDI BFA BOL BTN BWA CAF ETH KAZ KGZ LAO LSO MDA MKD MLI MNG MWI
  NER NPL PRY RWA SSD SWZ TCD TJK TKM UGA UZB ZMB ZWE`);

/** Small island developing States. Source: UN M49, with the associate members of regional commissions. */
export const smallIslands = codes(`
  ABW AIA ASM ATG BES BHS BLZ BRB COK COM CPV CUB CUW DMA DOM FJI FSM GNB GRD
  GUM GUY HTI JAM KIR KNA LCA MDV MHL MNP MSR MUS NCL NIU NRU PLW PNG PRI PYF
  SGP SLB STP SUR SXM SYC TLS TON TTO TUV VCT VGB VIR VUT WSM`);

/*
 * Official development assistance. Source: derived from the published rules of
 * the OECD Development Assistance Committee (least developed countries and low
 * and middle income groups of 2022, with the known exceptions). To be checked
 * against the committee's own table: see decision 007.
 */
const odaRecipients = codes(`
  AFG AGO ALB ARG ARM AZE BDI BEN BFA BGD BIH BLR BLZ BOL BRA BTN BWA CAF CHN
  CIV CMR COD COG COL COM CPV CRI CUB DJI DMA DOM DZA ECU EGY ERI ETH FJI FSM
  GAB GEO GHA GIN GMB GNB GNQ GRD GTM GUY HND HTI IDN IND IRN IRQ JAM JOR KAZ
  KEN KGZ KHM KIR LAO LBN LBR LBY LCA LKA LSO MAR MDA MDG MDV MEX MHL MKD MLI
  MMR MNE MNG MOZ MRT MSR MUS MWI MYS NAM NER NGA NIC NIU NPL NRU PAK PAN PER
  PHL PLW PNG PRK PRY PSE RWA SDN SEN SHN SLB SLE SLV SOM SRB SSD STP SUR SWZ
  SYR TCD TGO THA TJK TKL TKM TLS TON TUN TUR TUV TZA UGA UKR UZB VCT VEN VNM
  VUT WLF WSM YEM ZAF ZMB ZWE`);

/** The first day the table knows. */
export const odaFrom: Day = "2024-01-01";
/** Recipients that left the list, with the first day off it. */
const odaExits: Readonly<Record<string, Day>> = { NRU: "2026-01-01" };

/** A recipient's time on the list, `null` where it is not on it. */
export function odaTime(
  iso3: string,
): { readonly from: Day; readonly to: Day | null } | null {
  if (!odaRecipients.has(iso3)) return null;
  return { from: odaFrom, to: odaExits[iso3] ?? null };
}

/** Whether an area may receive official development assistance; `null`: not recorded for that day. */
export function odaOn(iso3: string, day: Day): boolean | null {
  if (day < odaFrom) return null;
  const time = odaTime(iso3);
  return time !== null && (time.to === null || day < time.to);
}
