import type { SeedRows } from "../../../db/seed/insert.server";
import { DAY, type Instant } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { replyTime, reviewTime } from "../lifecycle/practice";
import type { PracticeStage, PracticeStanding } from "../practice/model";
import {
  clearWithin,
  publishWithin,
  reviseWithin,
  takeUpWithin,
} from "../review/clock";
import { wasCleared, wasTakenUp, type DemoCase } from "./practice-case.server";
import { demoReturnNote } from "./review-texts";

interface Ends {
  readonly stage: PracticeStage;
  readonly standing: PracticeStanding;
  /** Of the first edition. */
  readonly publishedAt: Instant | null;
  /** When the last of several editions appeared. */
  readonly lastAt: Instant | null;
  readonly editions: number;
  readonly until: Instant | null;
}

/** How long whoever is next has, by stage. */
const spans: Readonly<Partial<Record<PracticeStage, number>>> = {
  submitted: clearWithin,
  cleared: takeUpWithin,
  in_review: reviewTime,
  revision_requested: reviseWithin,
  approved: publishWithin,
};

/**
 * Adds what happened to a write-up, and the reply of whoever it is about.
 * @returns since when it stands where it does, and for how long it may
 */
export function pushHistory(rows: SeedRows, demo: DemoCase, ends: Ends) {
  const { fate, id, sentAt } = demo;
  const { stage, standing, publishedAt, editions, lastAt, until } = ends;
  let since = sentAt;
  const tell = (
    event: string,
    toState: string,
    at: Instant,
    more: Partial<SeedRows["practiceEvents"][number]> = {},
  ) => {
    rows.practiceEvents.push({
      ...{ id: newId(), practiceId: id, event, toState, edition: null },
      ...{ isPublic: false, reasonCode: null, note: null, noteLang: null },
      ...{ area: null, at, ...more },
    });
    since = at;
  };
  for (let cycle = 1; cycle <= Math.max(editions, 1); cycle += 1) {
    const isLast = cycle >= editions;
    const own = isLast ? stage : "settled";
    const start = cycle === 1 || lastAt === null ? sentAt : lastAt - 70 * DAY;
    const edition = cycle === 1 ? null : cycle - 1;
    if (cycle > 1) tell("revise", "draft", start - 20 * DAY, { edition });
    if (own === "draft") continue;
    if (own === "discarded") {
      tell("discard", "discarded", start);
      continue;
    }
    tell("submit", "submitted", start, { edition });
    if (wasCleared(own)) {
      tell("clear", "cleared", start + 5 * DAY, { edition });
      pushReply(rows, demo, cycle, start + 5 * DAY);
    }
    if (wasTakenUp(own)) {
      tell("start_review", "in_review", start + 9 * DAY, { edition });
    }
    const isRound = isLast && fate.remarks !== undefined;
    if (isRound && own !== "in_review") {
      tell("request_revision", "revision_requested", start + 32 * DAY, {
        edition,
      });
      if (own !== "revision_requested") {
        tell("resubmit", "in_review", start + 45 * DAY, { edition });
      }
    }
    if (own === "approved" || own === "settled") {
      tell("approve", "approved", start + 62 * DAY, { edition });
    }
    if (own === "settled") {
      const at = cycle === 1 ? (publishedAt ?? start) : (lastAt ?? start);
      tell("publish", "settled", at, { edition });
      tell("publish", "published", at, { edition: cycle, isPublic: true });
    }
    const reasonCode = fate.reason ?? null;
    const told = { reasonCode, note: demoReturnNote, noteLang: "en" };
    if (own === "returned") tell("return", own, start + 8 * DAY, told);
    if (own === "declined") tell("decline", own, start + 40 * DAY, told);
    if (own === "withdrawn") tell("withdraw", own, start + 12 * DAY);
  }
  const stageSince = since;
  const events = {
    suspended: "suspend",
    archived: "archive",
    withdrawn: "withdraw",
    update_due: "fall_due",
  } as const;
  if (standing !== "published" && standing !== "unpublished") {
    const at =
      standing === "update_due" && until !== null ? until : since + 40 * DAY;
    tell(events[standing], standing, at, {
      edition: editions,
      isPublic: true,
      reasonCode: fate.reason ?? null,
    });
  }
  return { stage: stageSince, standing: since, due: spans[stage] ?? null };
}

/**
 * A text about an area by somebody else waited for its reply. Only the invented
 * state says something; of the rest two in three wanted no reply, and one let
 * the time pass.
 */
function pushReply(
  rows: SeedRows,
  { id, fate, content, replier, people, practice }: DemoCase,
  cycle: number,
  askedAt: Instant,
) {
  if (content.area === null) return;
  const isGiven = fate.reply !== undefined;
  const isWaived = !isGiven && rows.practiceReplies.length % 3 !== 2;
  const status = isGiven ? "given" : isWaived ? "waived" : "lapsed";
  rows.practiceReplies.push({
    ...{ id: newId(), practiceId: id, cycle, area: content.area },
    ...({ status, askedAt, dueAt: askedAt + replyTime } as const),
    participantId: isGiven ? replier.id : null,
    body: fate.reply ?? null,
    lang: isGiven ? practice.lang : null,
    answeredBy: isGiven ? people.minister : null,
    answeredAt: status === "lapsed" ? null : askedAt + 12 * DAY,
    version: status === "lapsed" ? 1 : 2,
  });
}
