import type { SeedRows } from "../../../db/seed/insert.server";
import { DAY, dayOf, type Instant } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { locales } from "../kernel/localized";
import { kindsFit } from "../succession/rules";
import type { SuccessionKind } from "../succession/model";
import { demoDocument, demoFormerName } from "./report-texts";

type ActRow = SeedRows["acts"][number];

/** The registrars who proposed and approved what happened here. */
export interface DemoRegistrars {
  readonly proposer: string;
  readonly approver: string;
}

const kindFor = (act: ActRow): Exclude<SuccessionKind, "rename"> =>
  act.participantKind === "government" ? "state_succession" : "merger";

/** Whether an act was in force before an instant and is its participant's only one. */
function standing(rows: SeedRows, at: Instant): (act: ActRow) => boolean {
  const several = new Set<string>();
  const seen = new Set<string>();
  for (const { participantId } of rows.acts) {
    (seen.has(participantId) ? several : seen).add(participantId);
  }
  return (act) =>
    act.status === "published" &&
    act.type !== "reaffirm" &&
    act.registeredAt !== null &&
    act.registeredAt < at &&
    !several.has(act.participantId);
}

const endOf = (rows: SeedRows, act: ActRow) =>
  rows.actEvents.find(
    ({ actId, event }) => actId === act.id && event === "succeed",
  )?.at;

/**
 * Tells of each act that passed to a successor to whom it passed and by whose
 * decision, lets one state follow another, and gives one body another name.
 */
export function pushSuccessions(
  rows: SeedRows,
  officers: DemoRegistrars,
): void {
  letStateFollow(rows);
  const stands = standing(rows, Infinity);
  const taken = new Set<string>();
  for (const act of rows.acts.filter(({ status }) => status === "succeeded")) {
    const at = endOf(rows, act);
    if (at === undefined) continue;
    const kind = kindFor(act);
    const heir = rows.acts.find(
      (one) =>
        stands(one) &&
        (one.registeredAt ?? at) < at &&
        one.participantId !== act.participantId &&
        !taken.has(one.participantId) &&
        kindsFit(kind, act.participantKind, one.participantKind),
    );
    if (!heir) continue;
    taken.add(heir.participantId);
    const successionId = pushSuccession(rows, officers, {
      kind,
      successorId: heir.participantId,
      at,
    });
    rows.successionPredecessors.push({
      successionId,
      participantId: act.participantId,
    });
    rows.successionActs.push({
      successionId,
      actId: act.id,
      successorActId: heir.id,
    });
  }
  rename(rows, officers);
}

function pushSuccession(
  rows: SeedRows,
  { proposer, approver }: DemoRegistrars,
  {
    kind,
    successorId,
    at,
  }: { kind: SuccessionKind; successorId: string; at: Instant },
): string {
  const id = newId();
  rows.successions.push({
    id,
    kind,
    status: "approved",
    successorId,
    names: null,
    effectiveOn: dayOf(at - 20 * DAY),
    document: demoDocument,
    note: null,
    proposedBy: proposer,
    proposedAt: at - 2 * DAY,
    decidedBy: approver,
    decidedAt: at,
    decisionNote: null,
    demo: true,
    version: 2,
  });
  return id;
}

/** Where no state's act passed on by itself, one does now. */
function letStateFollow(rows: SeedRows) {
  const isState = (act: ActRow) => act.participantKind === "government";
  if (rows.acts.some((act) => isState(act) && act.status === "succeeded")) {
    return;
  }
  const at = Date.parse("2026-09-15T10:00:00Z");
  const stands = standing(rows, at);
  const old = rows.acts.findLast((act) => isState(act) && stands(act));
  if (!old) return;
  old.status = "succeeded";
  old.updatedAt = at;
  rows.actEvents.push({
    id: newId(),
    actId: old.id,
    event: "succeed",
    fromStatus: "published",
    toStatus: "succeeded",
    isPublic: true,
    reasonCode: null,
    at,
  });
}

/** One body of civil society bore another name until last year. */
function rename(rows: SeedRows, officers: DemoRegistrars) {
  const at = Date.parse("2026-06-10T10:00:00Z");
  const stands = standing(rows, at);
  const act = rows.acts.find(
    (one) => one.participantKind === "civil_society" && stands(one),
  );
  if (!act) return;
  const { participantId } = act;
  const successionId = pushSuccession(rows, officers, {
    kind: "rename",
    successorId: participantId,
    at,
  });
  const names = rows.participantNames.filter(
    (name) => name.participantId === participantId,
  );
  const succession = rows.successions.at(-1);
  if (succession) {
    succession.names = names.map(({ lang, name, isOriginal }) => ({
      lang,
      text: name,
      isOriginal,
    }));
  }
  for (const { lang, isOriginal } of names) {
    const locale = locales.find((one) => one === lang);
    if (!locale) continue;
    rows.formerNames.push({
      id: newId(),
      participantId,
      lang,
      name: demoFormerName[locale],
      isOriginal,
      fromDay: null,
      untilDay: dayOf(at - 20 * DAY),
      at,
      successionId,
    });
  }
}
