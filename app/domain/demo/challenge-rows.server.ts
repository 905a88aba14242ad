import type { SeedRows } from "../../../db/seed/insert.server";
import { answerWithin } from "../challenge/model";
import { DAY, HOUR, type Instant } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { challengeTexts } from "./challenge-texts";

type Act = SeedRows["acts"][number];
type Event = SeedRows["actEvents"][number];
type Challenge = SeedRows["challenges"][number];

/** Who judges challenges in the demonstration; none of them registered the acts. */
export interface DemoJudges {
  readonly first: string;
  readonly second: string;
  readonly registrar: string;
}

const nothingYet = {
  claimedBy: null,
  claimedUntil: null,
  pausedAt: null,
  closedAt: null,
  suspendedBy: null,
  suspendedAt: null,
  outcome: null,
  outcomeReason: null,
  outcomeNote: null,
  outcomeLang: null,
  proposedBy: null,
  decidedBy: null,
} as const satisfies Partial<Challenge>;

function pushChallenge(
  rows: SeedRows,
  act: Act,
  receivedAt: Instant,
  more: Partial<Challenge>,
): string {
  const at = rows.challenges.length;
  const text =
    challengeTexts.find(({ reason }) => reason === more.reason) ??
    challengeTexts[at % challengeTexts.length];
  const id = newId();
  rows.challenges.push({
    id,
    reference: `CH-DEMO${String(at).padStart(4, "0")}`,
    actId: act.id,
    reason: text?.reason ?? "other",
    explanation: text?.explanation ?? "",
    lang: "en",
    evidenceUrl: "https://www.example.org/evidence",
    name: "Challenger (demonstration)",
    role: null,
    organization: null,
    email: `challenger${String(at)}@fairway.example`,
    locale: "en",
    status: "open",
    openKey: null,
    dueAt: receivedAt + answerWithin,
    createdAt: receivedAt - HOUR,
    receivedAt,
    demo: true,
    updatedAt: receivedAt,
    version: 1,
    ...nothingYet,
    ...more,
  });
  return id;
}

/** The last event of an act by its name. */
const eventOf = (rows: SeedRows, act: Act, event: string) =>
  rows.actEvents.findLast((one) => one.actId === act.id && one.event === event);

/** Gives an event its reason, and another time where it is told. */
function retell(rows: SeedRows, event: Event, change: Partial<Event>) {
  rows.actEvents[rows.actEvents.indexOf(event)] = { ...event, ...change };
}

/** Suspended acts: each by a challenge of these days, at another step of its way. */
function suspended(rows: SeedRows, act: Act, at: number, judges: DemoJudges) {
  return (now: Instant) => {
    const event = eventOf(rows, act, "suspend");
    if (!event) return;
    const wanted = now - (1 + (at % 5)) * DAY;
    const since =
      wanted > (act.registeredAt ?? 0) + 2 * DAY ? wanted : event.at;
    retell(rows, event, { at: since, reasonCode: "challenge" });
    const receivedAt = Math.max(act.registeredAt ?? 0, since - DAY);
    const found = { suspendedBy: judges.first, suspendedAt: since };
    if (at % 3 === 1) {
      const askedAt = since + HOUR;
      const id = pushChallenge(rows, act, receivedAt, {
        ...found,
        status: "waiting",
        pausedAt: askedAt,
      });
      rows.challengeMessages.push({
        id: newId(),
        challengeId: id,
        fromSecretariat: true,
        authorId: judges.first,
        body: "Who signed this declaration, and with what authority?",
        lang: "en",
        at: askedAt,
      });
      return;
    }
    pushChallenge(rows, act, receivedAt, {
      ...found,
      ...(at % 3 === 2
        ? {
            reason: "not_authorized",
            status: "proposed",
            outcome: "removed",
            outcomeReason: "not_authorized",
            outcomeLang: "en",
            proposedBy: judges.first,
          }
        : {}),
    });
  };
}

/** Removed acts: a challenge that two officers upheld. */
function removed(rows: SeedRows, act: Act, { first, registrar }: DemoJudges) {
  const suspension = eventOf(rows, act, "suspend");
  const removal = eventOf(rows, act, "remove_for_cause");
  if (!suspension || !removal) return;
  const since = Math.max(suspension.at, removal.at - 6 * DAY);
  retell(rows, suspension, { at: since, reasonCode: "challenge" });
  retell(rows, removal, { reasonCode: "not_signed" });
  pushChallenge(rows, act, Math.max(act.registeredAt ?? 0, since - DAY), {
    reason: "not_signed",
    status: "upheld",
    closedAt: removal.at,
    suspendedBy: first,
    suspendedAt: since,
    outcome: "removed",
    outcomeReason: "not_signed",
    outcomeNote: "The signature was not the signatory’s own (demonstration).",
    outcomeLang: "en",
    proposedBy: first,
    decidedBy: registrar,
    updatedAt: removal.at,
  });
}

/** Adds challenges at every step of their way, with the truthful events on their acts. */
export function pushChallenges(
  rows: SeedRows,
  judges: DemoJudges,
  now: Instant,
): void {
  const of = (status: Act["status"]) =>
    rows.acts.filter((act) => act.status === status);
  for (const act of of("removed_for_cause")) removed(rows, act, judges);
  for (const [at, act] of of("suspended").entries()) {
    suspended(rows, act, at, judges)(now);
  }
  const standing = of("published").filter(
    ({ registeredAt }) => (registeredAt ?? now) + 60 * DAY < now,
  );
  for (const [at, act] of standing.slice(5, 9).entries()) {
    const receivedAt = (act.registeredAt ?? now) + 20 * DAY;
    pushChallenge(rows, act, receivedAt, {
      reason: at % 2 === 0 ? "not_signed" : "wrong_details",
      status: "dismissed",
      closedAt: receivedAt + (2 + at * 2) * DAY,
      outcome: "dismissed",
      outcomeReason: at % 2 === 0 ? "signature_confirmed" : "no_evidence",
      outcomeLang: "en",
      decidedBy: judges.second,
    });
  }
  const [fresh] = standing.slice(10);
  if (fresh) pushChallenge(rows, fresh, now - 2 * DAY, {});
}
