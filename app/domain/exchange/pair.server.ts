import type { Queries } from "../../../db/client.server";
import { listFocalPointIds } from "../../../db/queries/focal-point.server";
import { listMembers } from "../../../db/queries/membership.server";
import type { Instant } from "../kernel/clock";
import type { PairSubject } from "../permissions/subjects";

interface Sides {
  readonly requesterId: string;
  readonly providerId: string;
  /** The requester's country. */
  readonly area: string;
}

type Member = Awaited<ReturnType<typeof listMembers>>[number];
const writes = ({ role }: Member) => role !== "viewer";
const idsOf = (members: readonly Member[]) =>
  members.map(({ userId }) => userId);

/** What the permission table asks about a match or an engagement. */
export async function pairSubject(
  db: Queries,
  { requesterId, providerId, area }: Sides,
  now: Instant,
): Promise<PairSubject> {
  const requesters = await listMembers(db, requesterId);
  const providers = await listMembers(db, providerId);
  return {
    requesterId,
    providerId,
    assigned: {
      requester_side: idsOf(requesters.filter(writes)),
      provider_side: idsOf(providers.filter(writes)),
      side_viewer: idsOf(
        [...requesters, ...providers].filter((member) => !writes(member)),
      ),
      focal_point: await listFocalPointIds(db, area, now, "assistance"),
    },
  };
}
