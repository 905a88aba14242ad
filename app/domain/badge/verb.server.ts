import { findOriginType } from "../../../db/queries/register-act.server";
import type { Queries } from "../../../db/client.server";
import type { ActType } from "../act/model";

const verbs = ["confirm", "echo", "support"] as const;
/** What a participant did, in the word of its kind. */
export type BadgeVerb = (typeof verbs)[number];

/**
 * The word for what an act does. An amendment takes it from the act it amends,
 * through however many amendments; never from another act of the participant.
 */
export async function verbOf(
  db: Queries,
  act: { readonly actId: string; readonly type: ActType },
): Promise<BadgeVerb> {
  const type =
    act.type === "amend" ? await findOriginType(db, act.actId) : act.type;
  return verbs.find((one) => one === type) ?? "support";
}
