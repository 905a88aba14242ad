import type { Queries } from "../../../db/client.server";
import { findActBySeq } from "../../../db/queries/act.server";
import {
  findParticipant,
  type ParticipantRow,
} from "../../../db/queries/participant.server";
import { parseRegisterNumber } from "../act/number";
import { unprocessable } from "../kernel/errors";
import { isPublic } from "../lifecycle/act";

/** An id, alone or inside an address. */
const id = /(?:^|\/)([0-7][0-9A-HJKMNP-TV-Z]{25})(?:$|[/?#])/;

/**
 * The participant that an officer named: by its id, the address of its page, or
 * the register number of one of its acts.
 * @throws DomainError 422 with the field, and what was typed as `typed`
 */
export async function resolveParticipant(
  db: Queries,
  typed: string,
  field: string,
): Promise<ParticipantRow> {
  const seq = parseRegisterNumber(typed.toUpperCase());
  const act = seq === null ? undefined : await findActBySeq(db, seq);
  const found =
    act && isPublic(act.status)
      ? act.participantId
      : (id.exec(typed)?.[1] ?? null);
  const participant =
    found === null ? undefined : await findParticipant(db, found);
  if (!participant) {
    throw unprocessable("succession.error.participant-unknown", field, {
      typed,
    });
  }
  return participant;
}
