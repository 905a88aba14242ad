import { topicCodes } from "../reference/model";
import { servesGroup, type RequestCard } from "./cards";
import { gapGroups, type Gap, type GapGroup, type GapRow } from "./gap-model";
import type { BoardQuery } from "./query";
import { readOffers, readRequests, type BoardReader } from "./read.server";

const isSeeking = ({ status }: RequestCard) =>
  status === "open" || status === "partly_matched" || status === "unmet";

/** Public requests against active offers, topic by group of countries. */
export async function readGaps(
  ctx: BoardReader,
  query: BoardQuery,
): Promise<GapRow[]> {
  const requests = (await readRequests(ctx, query)).filter(isSeeking);
  const offers = (await readOffers(ctx, query)).filter(
    ({ status }) => status === "active",
  );
  return topicCodes.map((topic) => {
    const asked = requests.filter(({ topics }) => topics.includes(topic));
    const given = offers.filter(({ topics }) => topics.includes(topic));
    const cell = (group: GapGroup): Gap => ({
      wanted:
        group === "all"
          ? asked.length
          : asked.filter(({ groups }) => groups.includes(group)).length,
      places: given
        .filter((offer) => group === "all" || servesGroup(offer.groups, group))
        .reduce((sum, { slots, slotsTaken }) => sum + slots - slotsTaken, 0),
    });
    return {
      topic,
      groups: Object.fromEntries(
        gapGroups.map((group) => [group, cell(group)]),
      ) as Record<GapGroup, Gap>,
    };
  });
}
