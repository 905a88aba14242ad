import type { SeedRows } from "../../../../db/seed/insert.server";
import type { Day } from "../../kernel/clock";
import { categoriesOn } from "../../reference/category";
import { undecided } from "../../reference/ldc";

type Participant = SeedRows["participants"][number];

/** One that asks or gives, and the language of its papers. */
export interface ExchangeBody {
  readonly id: string;
  readonly kind: Participant["kind"];
  readonly area: string | null;
  readonly lang: string;
}

const bodiesOf = (
  rows: SeedRows,
  fits: (one: Participant) => boolean,
): ExchangeBody[] => {
  const standing = new Set(
    rows.acts
      .filter(({ status }) => status === "published")
      .map(({ participantId }) => participantId),
  );
  const languages = new Map(
    rows.participantNames
      .filter(({ isOriginal }) => isOriginal)
      .map(({ participantId, lang }) => [participantId, lang]),
  );
  return rows.participants
    .filter((one) => standing.has(one.id) && fits(one))
    .map(({ id, kind, area }) => ({
      id,
      kind,
      area,
      lang: languages.get(id) ?? "en",
    }));
};

/** Least developed, landlocked, small islands or low income: whom help is meant for first. */
export const isDeveloping = (iso3: string, day: Day): boolean => {
  const { ldc, lldc, sids, income } = categoriesOn(iso3, day, undecided);
  const group = income?.group;
  return ldc || lldc || sids || group === "low" || group === "lower_middle";
};

/**
 * Universities and associations of developing countries ask; governments of
 * invented states belong to no area and so cannot.
 */
export const askingBodies = (rows: SeedRows, day: Day) =>
  bodiesOf(
    rows,
    ({ kind, area }) =>
      (kind === "academia" || kind === "civil_society") &&
      area !== null &&
      isDeveloping(area, day),
  );

/** Invented governments, organizations, and bodies of other countries give. */
export const givingBodies = (rows: SeedRows, day: Day) =>
  bodiesOf(
    rows,
    ({ kind, area }) =>
      kind === "government" ||
      kind === "international_organization" ||
      kind === "regional_organization" ||
      (area !== null && !isDeveloping(area, day)),
  );
