import type { SeedRows } from "../../../db/seed/insert.server";
import { DAY, dayOf, type Instant } from "../kernel/clock";
import { newId } from "../kernel/ids";
import type { PracticeContent } from "../practice/content";
import { judge, ownedBy } from "../practice/judgement";
import type { ReviewForm } from "../practice/review-form";
import { digestOf } from "../practice/text-digest.server";
import { categoriesOn } from "../reference/category";
import { undecided } from "../reference/ldc";
import { wasCleared, type DemoCase } from "./practice-case.server";
import { pushReviews } from "./practice-reviews.server";
import { contentOf } from "./practices/content.server";

/** The first edition appeared so long after the write-up was sent. */
export const untilPublished = 70 * DAY;

/** A second edition so long after the first. */
export const betweenEditions = 200 * DAY;

/** How the first edition read, where it was another. */
export function earlierOf({ practice, fate, content }: DemoCase) {
  if (!fate.earlier) return null;
  return contentOf(
    practice,
    { ...practice.words, ...fate.earlier },
    {
      ...{ area: content.area, region: content.region },
      ...{ related: content.related, act: content.act },
      contact: content.contact,
      blockIds: content.blocks.map((block) => block.id),
      indicatorIds: content.indicators.map((indicator) => indicator.id),
    },
  );
}

/** Adds what was sent, edition by edition, with its reviews. */
export function pushVersions(
  rows: SeedRows,
  demo: DemoCase,
  earlier: PracticeContent | null,
  isPublic: boolean,
) {
  const { id, practice, fate, owner, content, writer } = demo;
  const { stage = "settled" } = fate;
  const isUnsent = stage === "draft" || stage === "discarded";
  const texts = isUnsent ? [] : earlier ? [earlier, content] : [content];
  const area = content.area ?? owner.area;
  let seq = 0;
  let forms: ReviewForm[] = [];
  const push = (
    text: PracticeContent,
    cycle: number,
    submittedAt: Instant,
    more: Partial<SeedRows["practiceVersions"][number]> = {},
  ) => {
    seq += 1;
    rows.practiceVersions.push({
      ...{ id: newId(), practiceId: id, seq, cycle, edition: null },
      ...{ lang: practice.lang, content: text, digest: digestOf(text) },
      categories:
        area === null
          ? null
          : categoriesOn(area, dayOf(submittedAt), undecided),
      ...{ submittedBy: writer, submittedAt, publishedAt: null },
      clearedBy: wasCleared(stage) ? demo.clearer : null,
      ...{ evidence: null, label: null, ...more },
    });
  };
  for (const [index, text] of texts.entries()) {
    const cycle = index + 1;
    const sentAt = demo.sentAt + index * betweenEditions;
    const isLast = cycle === texts.length;
    const isRound = isLast && fate.remarks !== undefined;
    const isMended = isRound && (stage === "settled" || stage === "approved");
    if (isMended) push(text, cycle, sentAt);
    forms = pushReviews(rows, demo, {
      ...{ cycle, seq: seq + 1, sentAt, isRound, isMended, isLast },
    });
    const { evidence, label } = judge(text, forms, [], ownedBy(owner.id));
    const published = {
      ...{ edition: cycle, evidence, label },
      publishedAt: sentAt + untilPublished,
    };
    push(
      text,
      cycle,
      isMended ? sentAt + 45 * DAY : sentAt,
      isPublic ? published : {},
    );
  }
  return { forms, seq, editions: texts.length };
}
