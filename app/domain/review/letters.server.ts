import type { Tx } from "../../../db/client.server";
import {
  listAddresses,
  listWritersOf,
} from "../../../db/queries/practice-person.server";
import {
  listEditorIds,
  type PracticeRow,
} from "../../../db/queries/practice.server";
import { listOfficers } from "../../../db/queries/request-desk.server";
import type { Context } from "../../context.server";
import { formatDay } from "../../i18n/format";
import { url } from "../../urls";
import type { Instant } from "../kernel/clock";
import type { MessageParams } from "../kernel/errors";
import type { Locale } from "../kernel/localized";
import { enqueueLetter } from "../outbox/enqueue.server";

export const reviewLetters = [
  "to-clear",
  "author-news",
  "editor-news",
  "invitation",
  "reminder",
  "stage-reminder",
  "no-clearer",
  "reviewer-news",
  "revision",
  "again",
  "update-due",
  "reply-asked",
  "focal-point",
] as const;
export type ReviewLetter = (typeof reviewLetters)[number];

interface Told {
  readonly kind: ReviewLetter;
  readonly params?: MessageParams;
  /** Named in the letter in its reader's way of writing days. */
  readonly due?: Instant | null;
  readonly link: (lang: Locale) => string;
  /** What a person wrote. */
  readonly quote?: string;
}

type Here = Pick<Context, "now" | "env">;
type About = Pick<PracticeRow, "id" | "content">;

/** First-strong isolate: a title keeps its own direction within any sentence. */
const isolate = (text: string) => `\u2068${text}\u2069`;

/** One letter to each of some people, in their languages. */
export async function writeToPeople(
  tx: Tx,
  { now, env }: Here,
  about: About,
  userIds: readonly string[],
  { kind, params, due, link, quote }: Told,
): Promise<void> {
  for (const person of await listAddresses(tx, userIds)) {
    const lang = person.locale;
    await enqueueLetter(tx, now, {
      kind: `review.letter.${kind}`,
      to: person.email,
      locale: lang,
      params: {
        ...params,
        name: person.name,
        title: isolate(about.content.title),
        ...(due == null ? {} : { day: formatDay(lang, due) }),
      },
      link: env.origin + link(lang),
      ...(quote === undefined ? {} : { quote }),
      subjectId: about.id,
    });
  }
}

/** Whoever writes for the owner, and the co-editors. */
export const authorsOf = async (
  tx: Tx,
  { id, participantId }: Pick<PracticeRow, "id" | "participantId">,
): Promise<string[]> => [
  ...(await listWritersOf(tx, participantId)),
  ...(await listEditorIds(tx, id)),
];

/** Who looks after a practice; before anybody does, every editor of the secretariat. */
export const editorsOf = async (
  tx: Tx,
  { editorId }: Pick<PracticeRow, "editorId">,
): Promise<string[]> =>
  editorId === null
    ? (await listOfficers(tx, "thematic_editor")).map(({ id }) => id)
    : [editorId];

/** Letters to both sides that a text was sent which nobody could clear. */
export async function tellNobodyClears(
  tx: Tx,
  ctx: Here,
  practice: PracticeRow,
): Promise<void> {
  const { id } = practice;
  await writeToPeople(tx, ctx, practice, await authorsOf(tx, practice), {
    kind: "no-clearer",
    params: { side: "authors" },
    link: (lang) => url("practiceSteps", { lang, id }),
  });
  const editors = await editorsOf(tx, { editorId: null });
  await writeToPeople(tx, ctx, practice, editors, {
    kind: "no-clearer",
    params: { side: "editors" },
    link: (lang) => url("practiceCase", { lang, id }),
  });
}

/** What authors are told of; `what` in the letter. */
export type AuthorNews =
  | "cleared"
  | "returned"
  | "approved"
  | "declined"
  | "published"
  | "suspended"
  | "restored"
  | "reply"
  | "reply_lapsed";

/** A letter to the authors: how their text stands. */
export const tellAuthors = async (
  tx: Tx,
  ctx: Here,
  practice: PracticeRow,
  what: AuthorNews,
  quote?: string | null,
): Promise<void> =>
  writeToPeople(tx, ctx, practice, await authorsOf(tx, practice), {
    kind: "author-news",
    params: { what },
    link: (lang) => url("practiceSteps", { lang, id: practice.id }),
    ...(quote == null || quote === "" ? {} : { quote }),
  });

/** What the editor of a case is told of; `what` in the letter. */
export type EditorNews =
  | "accepted"
  | "declined"
  | "sent"
  | "lapsed"
  | "void"
  | "resubmitted"
  | "withdrawn"
  | "reply";

/** A letter to the editor who looks after a practice, if one does. */
export const tellEditor = (
  tx: Tx,
  ctx: Here,
  practice: PracticeRow,
  what: EditorNews,
): Promise<void> =>
  writeToPeople(
    tx,
    ctx,
    practice,
    practice.editorId === null ? [] : [practice.editorId],
    {
      kind: "editor-news",
      params: { what },
      link: (lang) => url("practiceCase", { lang, id: practice.id }),
    },
  );

/** What a reviewer is told of; `what` in the letter. */
export type ReviewerNews =
  "lapsed" | "replaced" | "void" | "published" | "closed";

export const tellReviewers = (
  tx: Tx,
  ctx: Here,
  practice: PracticeRow,
  userIds: readonly string[],
  what: ReviewerNews,
): Promise<void> =>
  writeToPeople(tx, ctx, practice, userIds, {
    kind: "reviewer-news",
    params: { what },
    link: (lang) => url("myReviews", { lang }),
  });
