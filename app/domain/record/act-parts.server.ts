import { doneWords } from "../../i18n/partial-day";
import type { Translate } from "../../i18n/translate";
import { proposalNumbers } from "../act/model";
import { registerNumber } from "../act/number";
import type { Day } from "../kernel/clock";
import { proposalLabel } from "../initiative/text";
import { isDay } from "../kernel/clock";
import { pickText } from "../kernel/localized";
import { dayOrNull } from "../kernel/partial-day";
import { areaName } from "../reference/area";
import type { PublicAct } from "../register/act.server";
import { isoInstant } from "../register/item.server";
import { readProposal, stanceOn } from "../register/proposals";
import type { ActProgress } from "../report/read.server";
import type { RecordLine } from "../sheet/lines.server";
import { isoOrNull, sentenceOf } from "./act-line.server";

/** Facts and dates of an act, and its statement. */
export function actFacts(t: Translate, act: PublicAct): RecordLine[] {
  const { entry, lang } = act;
  const name = pickText(entry.names, t.locale);
  const groups = (["ldc", "lldc", "sids"] as const).filter((key) => entry[key]);
  const lines: (Omit<RecordLine, "part"> | false)[] = [
    {
      ...{ id: "number", value: registerNumber(entry.seq) },
      text: sentenceOf(t, entry),
    },
    {
      ...{ id: "act", name: t("register.facet.act"), value: entry.type },
      text: t(`act.type.${entry.type}`),
    },
    {
      ...{ id: "status", name: t("register.facet.status") },
      ...{ value: entry.status, text: t(`act.status.${entry.status}`) },
      from: isoInstant(entry.statusSince),
    },
    {
      ...{ id: "verification", name: t("register.facet.verification") },
      ...{
        value: entry.verification,
        text: t(`ui.level.${entry.verification}`),
      },
    },
    {
      ...{ id: "participant", name: t("register.participant") },
      ...{ value: entry.participantId, text: name?.text, lang: name?.lang },
    },
    {
      ...{ id: "kind", name: t("register.facet.kind"), value: entry.kind },
      text: t(`participant.kind.${entry.kind}`),
    },
    entry.area !== null && {
      ...{ id: "area", name: t("register.facet.area"), value: entry.area },
      text: areaName(entry.area, t.locale),
    },
    (groups.length > 0 || entry.income !== null) && {
      ...{ id: "category", name: t("register.facet.category") },
      value: [...groups, ...(entry.income ?? "").split(" ")]
        .filter(Boolean)
        .join(" "),
      from: dayOrNull(entry.doneOn),
    },
    {
      ...{ id: "vehicle", name: t("register.facet.vehicle") },
      ...{ value: entry.vehicle, text: t(`act.vehicle.${entry.vehicle}`) },
    },
    act.signatoryOffice !== null && {
      ...{ id: "signed_by", name: t("register.signed-by") },
      value: act.signatoryOffice,
      text: t(`act.office.${act.signatoryOffice}`),
    },
    act.decidingOrgan !== null && {
      ...{ id: "organ", name: t("register.organ") },
      ...{ text: act.decidingOrgan, lang },
    },
    act.actsFor !== null && {
      ...{ id: "binds", name: t("register.binds"), value: act.actsFor },
      text: t(`act.acts_for.${act.actsFor}`),
    },
    act.groupEntities !== null && {
      ...{ id: "group", name: t("register.group") },
      ...{ text: act.groupEntities, lang },
    },
    {
      ...{ id: "done", name: t("register.done") },
      from: dayOrNull(entry.doneOn),
      // Where the day is not known, this says so.
      text: isDay(entry.doneOn) ? null : doneWords(t, entry.doneOn),
    },
    {
      ...{ id: "received", name: t("register.received") },
      from: isoInstant(entry.receivedAt),
    },
    {
      ...{ id: "registered", name: t("register.registered") },
      from: isoInstant(entry.registeredAt),
    },
    act.inEffectOn !== null && {
      ...{ id: "in_effect", name: t("register.in-effect") },
      from: act.inEffectOn,
    },
    entry.withdrawnAt !== null && {
      ...{ id: "withdrawn", name: t("register.withdrawn") },
      from: isoInstant(entry.withdrawnAt),
    },
    act.statement !== null && {
      ...{ id: "statement", name: t("register.statement") },
      ...{ text: act.statement, lang },
    },
  ];
  return lines.flatMap((line) => (line ? { part: "act", ...line } : []));
}

/** How far an act goes, proposal by proposal, and what it commits to. */
export function actTerms(t: Translate, act: PublicAct): RecordLine[] {
  const texts = new Map(
    act.proposals.map(({ proposal, text }) => [proposal, text]),
  );
  const stated = texts.size === 0 ? [] : proposalNumbers;
  return [
    ...stated.map((number) => {
      const { added } = readProposal(act.entry.proposals, number);
      const text = texts.get(number) ?? null;
      return {
        ...{ part: "proposal", id: String(number) },
        value: stanceOn(act.entry.proposals, number),
        name: proposalLabel(t.locale, number),
        status: added ? "added" : null,
        ...{ text, lang: text === null ? null : act.lang },
      };
    }),
    ...act.commitments.map(
      ({ position, proposal, measure, target, dueOn }) => ({
        ...{ part: "commitment", id: String(position), value: proposal },
        ...{ name: measure, text: target, lang: act.lang, until: dueOn },
      }),
    ),
  ];
}

/** What was checked, and what happened to an act, oldest first. */
export const actHistory = (
  t: Translate,
  { checks, events }: PublicAct,
): RecordLine[] => [
  ...Object.entries(checks).map(([stage, at]) => ({
    ...{ part: "check", id: stage, from: isoInstant(at) },
  })),
  ...events.map(({ event, toStatus, reasonCode, at }) => ({
    ...{ part: "history", id: event, name: t.find(`act.event.${event}`) },
    ...{ value: reasonCode, status: toStatus, from: isoInstant(at) },
  })),
];

/** When an act of a kind that never lapses was last reaffirmed, or that it never was. */
export const reaffirmedLine = (day: Day | null): RecordLine => ({
  ...{ part: "last_reaffirmed", from: day },
  status: day === null ? "never" : null,
});

/** The reports on an act, newest first, and when the next is due. */
export const actReports = (
  { reports, dueAt, neverLapses, lastReaffirmed }: ActProgress,
  commitments: PublicAct["commitments"],
): RecordLine[] => [
  ...(dueAt === null ? [] : [{ part: "report_due", until: isoOrNull(dueAt) }]),
  ...(neverLapses ? [reaffirmedLine(lastReaffirmed)] : []),
  ...reports.flatMap(({ number, at, lang, text, link, items }) => [
    {
      ...{ part: "report", id: String(number), from: isoInstant(at) },
      ...{ text, lang, reference: link },
    },
    ...items.map((item) => ({
      part: "report_commitment",
      id: `${String(number)}.${String(item.position)}`,
      name: commitments.find(({ position }) => position === item.position)
        ?.measure,
      ...{ status: item.light, text: item.text, lang, reference: item.link },
      from: isoInstant(at),
    })),
  ]),
];
