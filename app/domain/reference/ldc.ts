import type { Day } from "../kernel/clock";
import type { LdcOutcome } from "./model";

/*
 * Least developed countries. Source: United Nations, Committee for Development
 * Policy and General Assembly resolutions. Entry is known by year only, so it
 * counts from 1 January. Decision 007 says what could not be verified.
 */

/** Countries on the list, by the year they entered it. */
const entered: Readonly<Record<number, string>> = {
  1971: `AFG BDI BEN BFA BTN BWA ETH GIN HTI LAO LSO MDV MLI MWI NER NPL RWA SDN
         SOM TCD TZA UGA WSM YEM`,
  1975: "BGD CAF GMB",
  1977: "COM CPV",
  1981: "GNB",
  1982: "DJI GNQ SLE STP TGO",
  1985: "VUT",
  1986: "KIR MRT TUV",
  1987: "MMR",
  1988: "MOZ",
  1990: "LBR",
  1991: "COD KHM MDG SLB ZMB",
  1994: "AGO ERI",
  2000: "SEN",
  2003: "TLS",
  2012: "SSD",
};

/** The end of a country's time on the list. `on` is the first day it is no longer on it. */
export interface LdcExit {
  readonly iso3: string;
  readonly on: Day;
  /** General Assembly resolutions, or what two officers named as their source. */
  readonly source: string;
  /** Where that source can be read. */
  readonly url?: string | undefined;
}

/**
 * What two officers entered about the end of a country's time on the list. A
 * confirmed end takes effect on its day; a new day for it is only shown.
 */
export interface LdcDecision extends LdcExit {
  readonly outcome: LdcOutcome;
}

/** For figures that are invented or older than any decision: nothing was decided. */
export const undecided: readonly LdcDecision[] = [];

const exits: readonly LdcExit[] = [
  { iso3: "BWA", on: "1994-12-19", source: "A/RES/49/133" },
  { iso3: "CPV", on: "2007-12-20", source: "A/RES/59/210" },
  { iso3: "MDV", on: "2011-01-01", source: "A/RES/59/210, A/RES/60/33" },
  { iso3: "WSM", on: "2014-01-01", source: "A/RES/62/97, A/RES/64/295" },
  { iso3: "GNQ", on: "2017-06-04", source: "A/RES/68/18" },
  { iso3: "VUT", on: "2020-12-04", source: "A/RES/68/18, A/RES/70/78" },
  { iso3: "BTN", on: "2023-12-13", source: "A/RES/73/133" },
  { iso3: "STP", on: "2024-12-13", source: "A/RES/73/133" },
];

/** A graduation that is planned. It is shown, and changes nothing until it is confirmed. */
export interface ScheduledLdcExit extends LdcExit {
  /** The country has asked for a later day and no decision is known. */
  readonly moreTimeAsked: boolean;
}

/** A plan, and from which days on readers could know of it. */
interface Plan extends LdcExit {
  /** When the General Assembly decided it. */
  readonly since: Day;
  /** When the country asked for a later day, if it did. */
  readonly askedOn?: Day;
}

/** The last one of a country that was decided holds; they are in order of their decision. */
const plans: readonly Plan[] = [
  {
    ...{ iso3: "SLB", on: "2024-12-13", source: "A/RES/73/133" },
    since: "2018-12-13",
  },
  {
    ...{ iso3: "BGD", on: "2026-11-24", source: "A/RES/76/8" },
    ...{ since: "2021-11-24", askedOn: "2026-02-18" },
  },
  {
    ...{ iso3: "LAO", on: "2026-11-24", source: "A/RES/76/8" },
    since: "2021-11-24",
  },
  {
    // No source gives the day of the request: it counts from when this table was made.
    ...{ iso3: "NPL", on: "2026-11-24", source: "A/RES/76/8" },
    ...{ since: "2021-11-24", askedOn: "2026-11-21" },
  },
  {
    ...{ iso3: "SLB", on: "2027-12-13" },
    source: "A/RES/73/133; UN GA, 2023-08-25",
    since: "2023-08-25",
  },
  {
    ...{ iso3: "KHM", on: "2029-12-19", source: "UN GA, 2024-12-19" },
    since: "2024-12-19",
  },
  {
    ...{ iso3: "SEN", on: "2029-12-19", source: "UN GA, 2024-12-19" },
    since: "2024-12-19",
  },
];

/** What was planned for a country as a day knew it, null where nothing was. */
function plannedBy(iso3: string, day: Day): ScheduledLdcExit | null {
  const plan = plans.findLast((one) => one.iso3 === iso3 && one.since <= day);
  if (!plan) return null;
  const { since: _, askedOn, ...exit } = plan;
  return {
    ...exit,
    moreTimeAsked: askedOn !== undefined && askedOn <= day,
  };
}

const entryDays = new Map(
  Object.entries(entered).flatMap(([year, codes]) =>
    codes
      .trim()
      .split(/\s+/)
      .map((iso3) => [iso3, `${year}-01-01`] as const),
  ),
);

export interface LdcTime {
  readonly from: Day;
  /** First day no longer on the list; `null` while it is. */
  readonly to: Day | null;
  readonly source: string;
  readonly url: string | null;
  readonly scheduled: ScheduledLdcExit | null;
}

/**
 * A country's time on the list, `null` where it never was.
 * @param decided what officers entered and was known, at most one a country; it
 *   wins over the table
 * @param day plans and ends of the table are told as this day knew them
 */
export function ldcTime(
  iso3: string,
  decided: readonly LdcDecision[],
  day: Day,
): LdcTime | null {
  const from = entryDays.get(iso3);
  if (from === undefined) return null;
  const ofCountry = (exit: LdcExit) => exit.iso3 === iso3;
  const decision = decided.find(ofCountry);
  const exit =
    decision?.outcome === "confirmed"
      ? decision
      : exits.find((one) => ofCountry(one) && one.on <= day);
  if (exit) {
    const { on: to, source, url = null } = exit;
    return { from, to, source, url, scheduled: null };
  }
  const scheduled = decision
    ? { ...decision, moreTimeAsked: false }
    : plannedBy(iso3, day);
  return { from, to: null, source: "UN CDP", url: null, scheduled };
}

/** Countries on the list whose end is not in the table: all an end can be entered for. */
export const ldcMembers: readonly string[] = [...entryDays.keys()]
  .filter((iso3) => !exits.some((exit) => exit.iso3 === iso3))
  .sort();

/** Whether a country is on the list on a day. Scheduled graduations never count. */
export function isLdc(
  iso3: string,
  day: Day,
  decided: readonly LdcDecision[],
): boolean {
  const time = ldcTime(iso3, decided, day);
  return (
    time !== null && time.from <= day && (time.to === null || day < time.to)
  );
}
