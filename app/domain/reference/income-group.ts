import { type Day, isDay } from "../kernel/clock";
import type { IncomeGroup, IncomeOnDay } from "./model";

/*
 * Source: World Bank country classification by income (CC BY 4.0). One letter
 * per fiscal year from FY2017, the first with today's set of economies.
 * `-`: the World Bank left the economy unclassified.
 */
export const firstIncomeYear = 2017;
/** The last fiscal year the table knows; the list of a new one comes out on 1 July. */
export const lastIncomeYear = 2026;

const letters: Readonly<Record<string, IncomeGroup>> = {
  L: "low",
  M: "lower_middle",
  U: "upper_middle",
  H: "high",
};

const unchanged: Readonly<Record<string, string>> = {
  L: `AFG BDI BFA CAF COD ERI GMB GNB LBR MDG MLI MOZ MWI NER PRK RWA SLE SOM
      SSD TCD TGO UGA`,
  M: `BGD BOL BTN CIV CMR COG DJI EGY FSM GHA HND IND KEN KGZ KHM KIR LAO LSO
      MAR MMR MRT NGA NIC PAK PHL PNG SLB STP SWZ TLS TUN UZB VNM VUT`,
  U: `ALB AZE BIH BLR BRA BWA CHN COL CUB DMA DOM ECU FJI GAB GNQ GRD IRQ JAM
      KAZ LBY LCA MDV MEX MHL MKD MNE MYS PER PRY SRB SUR THA TKM TUR TUV VCT
      ZAF`,
  H: `ABW AND ARE ATG AUS AUT BEL BHR BHS BMU BRB BRN CAN CHE CHL CUW CYM CYP
      CZE DEU DNK ESP EST FIN FRA FRO GBR GGY GIB GRC GRL GUM HKG HUN IMN IRL
      ISL ISR ITA JEY JPN KNA KOR KWT LIE LTU LUX LVA MAC MAF MCO MLT MNP NCL
      NLD NOR NZL OMN POL PRI PRT PYF QAT SAU SGP SMR SVK SVN SWE SXM SYC TCA
      TTO URY USA VGB VIR`,
};

const changing = `
  AGO UMMMMMMMMM ARG UUHUUUUUUU ARM MMUUUUUUUU ASM UUUUUUUHHH BEN LLLLMMMMMM
  BGR UUUUUUUUHH BLZ UUUUUMUUUU COM LLLMMMMMMM CPV MMMMMMMMMU CRI UUUUUUUUUH
  DZA UUUUMMMMUU ETH LLLLLLLLL- GEO UMMUUUUUUU GIN LLLLLLLMMM GTM MMUUUUUUUU
  GUY UUUUUUUHHH HRV HUHHHHHHHH HTI LLLLLMMMMM IDN MMMMUMMUUU IRN UUUUUMMMUU
  JOR UMUUUUUMMM LBN UUUUUUMMMM LKA MMMUMMMMMM MDA MMMMMUUUUU MNG MMMMMMMMUU
  MUS UUUUHUUUUU NAM UUUUUUUUUM NPL LLLLMMMMMM NRU HUUUHHHHHH PAN UUHHHUHHHH
  PLW UHHHHHUUHH PSE MMMMMMMUMM ROU UUUUHUHHHH RUS UUUUUUUUHH SDN MMMMLLLLLL
  SEN LLLMMMMMMM SLV MMMMMMMUUU SYR MMLLLLLLLL TJK MMLLLMMMMM TON MUUUUUUUUU
  TZA LLLLMMMMMM UKR MMMMMMMMUU VEN UUUUU----- WSM MUUUUMMMMU YEM MMLLLLLLLL
  ZMB MMMMMMLMMM ZWE LLLMMMMMMM`;

const words = (text: string) => text.trim().split(/\s+/);

const table = new Map<string, string>();
for (const [letter, codes] of Object.entries(unchanged))
  for (const iso3 of words(codes))
    table.set(iso3, letter.repeat(lastIncomeYear - firstIncomeYear + 1));
const pairs = words(changing);
for (let at = 0; at < pairs.length; at += 2)
  table.set(pairs[at] ?? "", pairs[at + 1] ?? "");

/** World Bank fiscal year of a day: FY2026 runs from 1 July 2025 to 30 June 2026. */
export function fiscalYearOf(day: Day): number {
  if (!isDay(day)) throw new RangeError(`Not a day: ${day}`);
  return Number(day.slice(0, 4)) + (day.slice(5) >= "07-01" ? 1 : 0);
}

export const firstDayOfFiscalYear = (year: number): Day =>
  `${String(year - 1)}-07-01`;

/** The group of one fiscal year; `null`: not classified, or before the table. */
export function incomeGroupInYear(
  iso3: string,
  year: number,
): IncomeGroup | null {
  const letter = table.get(iso3)?.[year - firstIncomeYear];
  return letter === undefined ? null : (letters[letter] ?? null);
}

/** The income group in force on a day. `null`: not classified, or before July 2016. */
export function incomeOn(iso3: string, day: Day): IncomeOnDay | null {
  const wanted = fiscalYearOf(day);
  const fiscalYear = Math.min(wanted, lastIncomeYear);
  const group = incomeGroupInYear(iso3, fiscalYear);
  return group && { group, fiscalYear, carried: fiscalYear < wanted };
}

export interface IncomeSpan {
  readonly group: IncomeGroup;
  readonly from: Day;
  /** First day it no longer held; `null` while it does. */
  readonly to: Day | null;
}

/** Each unbroken time in one group, oldest first. */
export function incomeHistory(iso3: string): IncomeSpan[] {
  const spans: IncomeSpan[] = [];
  for (let year = firstIncomeYear; year <= lastIncomeYear; year += 1) {
    const group = incomeGroupInYear(iso3, year);
    const from = firstDayOfFiscalYear(year);
    const last = spans.at(-1);
    const open =
      last?.to === from && last.group === group ? spans.pop() : undefined;
    if (group)
      spans.push({
        group,
        from: open?.from ?? from,
        to: firstDayOfFiscalYear(year + 1),
      });
  }
  return spans.map((span) =>
    span.to === firstDayOfFiscalYear(lastIncomeYear + 1)
      ? { ...span, to: null }
      : span,
  );
}
