import { z } from "zod";
import { pageNumberSchema } from "../kernel/paging";
import { topicCodes, type TopicCode } from "../reference/model";
import type { Params } from "./query";

/** Which building blocks are asked for. */
export interface BlockQuery {
  readonly topic: TopicCode | null;
  /** Only blocks with a file to reuse. */
  readonly onlyTemplates: boolean;
  readonly page: number;
}

export const blockQuerySchema = z
  .object({
    topic: z.enum(topicCodes).optional(),
    template: z.literal("1").optional(),
    page: pageNumberSchema.optional(),
  })
  .transform(({ topic, template, page }): BlockQuery => ({
    topic: topic ?? null,
    onlyTemplates: template !== undefined,
    page: page ?? 1,
  }));

export const blockParams = ({
  topic,
  onlyTemplates,
  page,
}: BlockQuery): Params => ({
  topic: topic ?? undefined,
  template: onlyTemplates ? "1" : undefined,
  page: page === 1 ? undefined : page,
});
