import type { Tx } from "../../../db/client.server";
import { listFocalPointIds } from "../../../db/queries/focal-point.server";
import {
  listAddresses,
  listWritersOf,
} from "../../../db/queries/practice-person.server";
import { listOfficers } from "../../../db/queries/request-desk.server";
import type { RequestRow } from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import { formatDay } from "../../i18n/format";
import { url } from "../../urls";
import type { Instant } from "../kernel/clock";
import type { Locale } from "../kernel/localized";
import { enqueueLetter } from "../outbox/enqueue.server";
import { areaName } from "../reference/area";
import { requestNumber } from "./number";

export const requestLetters = [
  "to-endorse",
  "no-focal-point",
  "side-news",
  "officer-news",
  "named",
] as const;
export type RequestLetter = (typeof requestLetters)[number];

/** What the requester's side is told of; `what` in the letter. */
export type SideNews =
  | "received"
  | "not_endorsed"
  | "asked"
  | "opened"
  | "returned"
  | "refused"
  | "responses_over"
  | "partners_wait"
  | "partners_over"
  | "act_due"
  | "widen_asked"
  | "split"
  | "pooled"
  | "unmet"
  | "reopened"
  | "withdrawn"
  | "endorse_waits"
  | "answer_waits"
  | "draft_waits"
  | "draft_over"
  | "answer_over"
  | "start_over";

/** What officers are told of; `what` in the letter. */
export type OfficerNews =
  | "received"
  | "answered"
  | "assigned"
  | "screening_over"
  | "responses_over"
  | "partners_wait"
  | "partners_over"
  | "act_due"
  | "widen_agreed"
  | "widen_declined"
  | "withdrawn"
  | "expired";

type Here = Pick<Context, "now" | "env">;

/** First-strong isolate: a title keeps its own direction within any sentence. */
const isolate = (text: string) => `\u2068${text}\u2069`;

interface Told {
  readonly kind: RequestLetter;
  readonly what?: string;
  /** Named in the letter in its reader's way of writing days. */
  readonly due?: Instant | null;
  readonly link: (lang: Locale) => string;
  /** What a person wrote. */
  readonly quote?: string | null | undefined;
}

/** One letter to each of some people, in their languages. */
async function writeTo(
  tx: Tx,
  { now, env }: Here,
  request: RequestRow,
  userIds: readonly string[],
  { kind, what, due, link, quote }: Told,
): Promise<void> {
  for (const person of await listAddresses(tx, userIds)) {
    const lang = person.locale;
    await enqueueLetter(tx, now, {
      kind: `request.letter.${kind}`,
      to: person.email,
      locale: lang,
      params: {
        name: person.name,
        title: isolate(request.content.title),
        number: request.number === null ? "" : requestNumber(request.number),
        country: isolate(areaName(request.area, lang)),
        ...(what === undefined ? {} : { what }),
        day: due == null ? "" : formatDay(lang, due),
      },
      link: env.origin + link(lang),
      ...(quote == null || quote === "" ? {} : { quote }),
      subjectId: request.id,
    });
  }
}

/** Tells those who write for the requester, and who endorsed it. */
export async function tellSide(
  tx: Tx,
  ctx: Here,
  request: RequestRow,
  what: SideNews,
  {
    quote,
    due,
  }: { readonly quote?: string | null; readonly due?: Instant | null } = {},
): Promise<void> {
  const writers = await listWritersOf(tx, request.participantId);
  const { endorsedBy, id } = request;
  await writeTo(
    tx,
    ctx,
    request,
    endorsedBy === null ? writers : [...writers, endorsedBy],
    {
      ...{ kind: "side-news", what, quote, due: due ?? null },
      link: (lang) =>
        what === "draft_waits"
          ? url("writeRequest", { lang, id })
          : url("requestSteps", { lang, id }),
    },
  );
}

/** The officer who looks after a request, else all of them. */
export const officersOf = async (
  tx: Tx,
  { officerId }: Pick<RequestRow, "officerId">,
): Promise<string[]> =>
  officerId === null
    ? (await listOfficers(tx, "matching_officer")).map(({ id }) => id)
    : [officerId];

/** Tells the officer who looks after it, else all of them. */
export async function tellOfficers(
  tx: Tx,
  ctx: Here,
  request: RequestRow,
  what: OfficerNews,
): Promise<void> {
  const officers = await officersOf(tx, request);
  await writeTo(tx, ctx, request, officers, {
    ...{ kind: "officer-news", what },
    link: (lang) => url("requestCase", { lang, id: request.id }),
  });
}

/** People who may endorse a request: focal points in office but its sender. */
export const endorsersOf = async (
  tx: Parameters<typeof listFocalPointIds>[0],
  { area, submittedBy }: Pick<RequestRow, "area" | "submittedBy">,
  now: Instant,
): Promise<string[]> =>
  (await listFocalPointIds(tx, area, now, "assistance")).filter(
    (userId) => userId !== submittedBy,
  );

/** Asks the focal points; where the country has none, the registrars hear of it. */
export async function askForEndorsement(
  tx: Tx,
  ctx: Here,
  request: RequestRow,
): Promise<void> {
  const endorsers = await endorsersOf(tx, request, ctx.now);
  if (endorsers.length > 0) {
    await writeTo(tx, ctx, request, endorsers, {
      ...{ kind: "to-endorse", due: request.dueAt },
      link: (lang) => url("endorseRequest", { lang, id: request.id }),
    });
    return;
  }
  const registrars = await listOfficers(tx, "registrar");
  await writeTo(
    tx,
    ctx,
    request,
    registrars.map(({ id }) => id),
    {
      kind: "no-focal-point",
      link: (lang) => url("focalPoints", { lang }),
    },
  );
}

/** Bodies a request names as its readers hear of it when it opens. */
export async function tellNamed(
  tx: Tx,
  ctx: Here,
  request: RequestRow,
  participantIds: readonly string[],
): Promise<void> {
  const { number } = request;
  if (number === null) return;
  const people = new Set<string>();
  for (const id of participantIds) {
    for (const userId of await listWritersOf(tx, id)) people.add(userId);
  }
  await writeTo(tx, ctx, request, [...people], {
    kind: "named",
    link: (lang) => url("request", { lang, number: requestNumber(number) }),
  });
}
