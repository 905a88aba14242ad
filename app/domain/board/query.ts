import { z } from "zod";
import { eligibleGroups } from "../exchange/model";
import { topicCodes } from "../reference/model";
import { offerColumns, requestColumns } from "./columns";

/** The two halves of the board. Labels: `board.show.<code>`. */
export const boardHalves = ["requests", "offers"] as const;
export type BoardHalf = (typeof boardHalves)[number];

/** Continents of M49 by which the board is filtered. */
export const boardRegions = ["002", "019", "142", "150", "009"] as const;

/** An empty choice of a select is no choice. */
const optional = <T>(schema: z.ZodType<T>) =>
  z.union([z.literal("").transform(() => undefined), schema]).optional();

/** What a reader asks of the board, as it stands in the address. */
export const boardQuerySchema = z.object({
  show: z.enum(boardHalves).default("requests"),
  topic: optional(z.enum(topicCodes)),
  group: optional(z.enum(eligibleGroups)),
  region: optional(z.enum(boardRegions)),
  area: optional(z.string().regex(/^[A-Z]{3}$/, "board.error.area")),
  /** One column in full; without it each column shows its newest. */
  column: optional(z.enum([...requestColumns, ...offerColumns])),
});
export type BoardQuery = z.output<typeof boardQuerySchema>;

/** The query as it stands in an address; what is not asked is left out. */
export const boardParams = (
  { show, topic, group, region, area, column }: BoardQuery,
  change: Partial<BoardQuery> = {},
) => ({
  show: (change.show ?? show) === "requests" ? undefined : "offers",
  ...{ topic, group, region, area, column },
  ...Object.fromEntries(
    Object.entries(change).filter(([name]) => name !== "show"),
  ),
});

export const isNarrowed = ({ topic, group, region, area }: BoardQuery) =>
  [topic, group, region, area].some((one) => one !== undefined);
