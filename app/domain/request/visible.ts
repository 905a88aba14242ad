import { audiences, type Audience } from "../exchange/model";
import type { TopicCode } from "../reference/model";
import {
  guardedFields,
  type FieldAudiences,
  type GuardedField,
  type RequestContent,
} from "./content";

/**
 * Who reads a request: anybody; a member of a body with an active offer or a
 * published interest; a member of a body the request names; the requester's
 * side, its country's focal points and the secretariat.
 */
export const readerClasses = ["public", "provider", "named", "inside"] as const;
export type ReaderClass = (typeof readerClasses)[number];

const rank = (reader: ReaderClass): number => readerClasses.indexOf(reader);

/** May this reader read what is for that audience? */
export const isFor = (audience: Audience, reader: ReaderClass): boolean =>
  rank(reader) >= audiences.indexOf(audience);

export interface Guarded {
  readonly content: RequestContent;
  readonly audience: Audience;
  readonly fieldAudiences: FieldAudiences;
  readonly titleIsPublic: boolean;
}

/** Never read by anybody but the inside: passes when both sides accepted. */
type Private = "contact";

export interface VisibleRequest {
  /** The fields this reader may read; the others are not there. */
  readonly content: Partial<Omit<RequestContent, Private>>;
  /** Title, topics and country: by consent also for those who read no more. */
  readonly title: string;
  readonly topics: readonly TopicCode[];
  /** Fields that are kept from this reader, whether they say anything or not. */
  readonly withheld: readonly GuardedField[];
  /** The reader reads the request itself, not its title alone. */
  readonly isWhole: boolean;
}

const isGuarded = (field: string): field is GuardedField =>
  guardedFields.some((one) => one === field);

export const topicsOf = ({
  needs,
}: Pick<RequestContent, "needs">): TopicCode[] =>
  [...new Set(needs.map(({ topic }) => topic))].sort();

/**
 * What a reader may know of a request; `null` when not even that it exists.
 * The one place that decides it. A field is read by whoever is in the audience
 * of the request and in the field's own.
 */
export function visibleRequest(
  { content, audience, fieldAudiences, titleIsPublic }: Guarded,
  reader: ReaderClass,
): VisibleRequest | null {
  const isWhole = isFor(audience, reader);
  if (!isWhole && !titleIsPublic) return null;
  const isHidden = (field: GuardedField) =>
    !isWhole || !isFor(fieldAudiences[field] ?? audience, reader);
  const withheld = guardedFields.filter(isHidden);
  const shown = Object.fromEntries(
    Object.entries(content).filter(
      ([field]) =>
        field !== "contact" &&
        isWhole &&
        !(isGuarded(field) && withheld.includes(field)),
    ),
  ) as VisibleRequest["content"];
  return {
    content: shown,
    title: content.title,
    topics:
      titleIsPublic || !withheld.includes("needs") ? topicsOf(content) : [],
    withheld,
    isWhole,
  };
}
