import { formatDay } from "../../i18n/format";
import { doneWords } from "../../i18n/partial-day";
import type { Translate } from "../../i18n/translate";
import { proposalNumbers } from "../act/model";
import { proposalLabel } from "../initiative/text";
import { area, areaName } from "../reference/area";
import type { AreaGroups } from "../register/area-groups.server";
import { readProposal } from "../register/proposals";
import type { Compared, ComparedThere } from "./compare.server";
import type { Answer, ComparisonRow } from "./model";

const notStated: Answer = { kind: "not-stated" };
const text = (value: string | null | undefined): Answer =>
  value === null || value === undefined || value === ""
    ? notStated
    : { kind: "text", text: value };
const yesNo = (value: boolean): Answer => ({ kind: value ? "yes" : "no" });

type Maker = (
  key: string,
  label: string,
  answer: (column: ComparedThere) => Answer,
) => ComparisonRow;

const rowMaker =
  (columns: readonly Compared[]): Maker =>
  (key, label, answer) => ({
    ...{ key, label },
    answers: columns.map((column) =>
      column.participant === null ? { kind: "not-there" } : answer(column),
    ),
  });

/** What the participants are: kind, place, categories of a day, what they publish about themselves. */
export function participantRows(
  t: Translate,
  columns: readonly Compared[],
  groups: AreaGroups,
): ComparisonRow[] {
  const row = rowMaker(columns);
  const inArea =
    (answer: (iso3: string) => Answer) =>
    ({ participant }: ComparedThere) =>
      participant.area === null ? notStated : answer(participant.area);
  return [
    row("kind", t("register.facet.kind"), ({ participant }) =>
      text(t(`participant.kind.${participant.kind}`)),
    ),
    row(
      "area",
      t("register.facet.area"),
      inArea((iso3) => text(areaName(iso3, t.locale))),
    ),
    row(
      "region",
      t("register.facet.region"),
      inArea((iso3) => {
        const { region } = area(iso3);
        return text(region && t(`reference.region.${region}`));
      }),
    ),
    ...(["ldc", "lldc", "sids"] as const).map((code) =>
      row(
        code,
        t(`reference.category.${code}`),
        inArea((iso3) => yesNo(groups.categories(iso3)[code])),
      ),
    ),
    row(
      "income",
      t("reference.category.income"),
      inArea((iso3) => {
        const { income } = groups.categories(iso3);
        return text(income && t(`reference.income.${income.group}`));
      }),
    ),
    row("website", t("participant.label.website"), ({ participant }) =>
      text(participant.website),
    ),
    row("lei", "LEI", ({ participant }) =>
      text(
        participant.identifiers.find(({ scheme }) => scheme === "lei")?.value,
      ),
    ),
    row("acts", t("views.compare.acts"), ({ participant }) =>
      text(String(participant.acts.length)),
    ),
  ];
}

/** The act by which each stands. */
export function actRows(
  t: Translate,
  columns: readonly Compared[],
): ComparisonRow[] {
  const row = rowMaker(columns);
  const ofEntry =
    (answer: (entry: NonNullable<Compared["entry"]>) => Answer) =>
    ({ entry }: ComparedThere): Answer =>
      entry ? answer(entry) : text(t("views.compare.no-act"));
  const ofAct =
    (answer: (act: NonNullable<Compared["act"]>) => Answer) =>
    ({ act }: ComparedThere): Answer =>
      act ? answer(act) : text(t("views.compare.no-act"));
  return [
    row(
      "act",
      t("register.facet.act"),
      ofEntry(({ type }) => text(t(`act.type.${type}`))),
    ),
    row(
      "vehicle",
      t("register.facet.vehicle"),
      ofEntry(({ vehicle }) => text(t(`act.vehicle.${vehicle}`))),
    ),
    row(
      "status",
      t("register.facet.status"),
      ofEntry(({ status }) => text(t(`act.status.${status}`))),
    ),
    row(
      "verification",
      t("register.facet.verification"),
      ofEntry(({ verification }) => text(t(`ui.level.${verification}`))),
    ),
    row(
      "done",
      t("register.done"),
      ofEntry(({ doneOn }) => text(doneWords(t, doneOn))),
    ),
    row(
      "registered",
      t("register.registered"),
      ofEntry(({ registeredAt }) => text(formatDay(t.locale, registeredAt))),
    ),
    row(
      "statement",
      t("register.statement"),
      ofAct(({ statement, lang }) =>
        statement === null
          ? notStated
          : { kind: "text", text: statement, lang },
      ),
    ),
    row(
      "commitments",
      t("views.compare.commitments"),
      ofAct(({ commitments }) => text(String(commitments.length))),
    ),
  ];
}

/** How far each goes, proposal by proposal: absent is "no", nothing said is "not stated". */
export function proposalRows(
  t: Translate,
  columns: readonly Compared[],
): ComparisonRow[] {
  const row = rowMaker(columns);
  return proposalNumbers.map((number) =>
    row(
      `proposal_${String(number)}`,
      `${String(number)}. ${proposalLabel(t.locale, number)}`,
      ({ entry }) => {
        if (!entry) return notStated;
        const { alignment, added } = readProposal(entry.proposals, number);
        const plus = added ? t("ui.alignment.added") : null;
        if (alignment === null) return plus === null ? notStated : text(plus);
        if (alignment === "absent") {
          return plus === null ? { kind: "no" } : text(plus);
        }
        const how = t(`ui.alignment.${alignment}`);
        return text(plus === null ? how : `${how} · ${plus}`);
      },
    ),
  );
}
