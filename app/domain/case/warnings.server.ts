import type { Queries } from "../../../db/client.server";
import { listPossibleTwins } from "../../../db/queries/case-page.server";
import {
  listIdentifiersOf,
  listNamesOf,
} from "../../../db/queries/register-source.server";
import {
  duplicateCandidates,
  type DuplicateReason,
} from "../participant/duplicates";
import { lookAlikes, mixedScripts } from "../participant/look-alike";
import type { ParticipantRow } from "../../../db/queries/participant.server";

export interface TwinWarning {
  readonly id: string;
  readonly reason: DuplicateReason | "look_alike";
  readonly lang: string;
  readonly name: string;
  readonly area: string | null;
}

/** Participants this one may repeat or imitate, and words that mix scripts. */
export async function listWarnings(
  db: Queries,
  participant: Pick<ParticipantRow, "id" | "area">,
): Promise<{ twins: TwinWarning[]; mixedWords: string[] }> {
  const candidates = await listPossibleTwins(db, participant.id);
  const ids = [participant.id, ...candidates.map(({ id }) => id)];
  const names = await listNamesOf(db, ids);
  const identifiers = await listIdentifiersOf(db, ids);
  const describe = ({ id, area }: { id: string; area: string | null }) => ({
    id,
    area: area ?? undefined,
    names: names.filter((n) => n.participantId === id).map((n) => n.text),
    identifiers: identifiers.filter((one) => one.participantId === id),
  });
  const own = describe(participant);
  const known = candidates.map(describe);
  const doubles = duplicateCandidates(own, known);
  const imitations = own.names
    .flatMap((name) => lookAlikes(name, known))
    .filter(({ id }) => !doubles.some((double) => double.id === id));
  const tell = (id: string, reason: TwinWarning["reason"]) => {
    const first = names.find((one) => one.participantId === id);
    return {
      id,
      reason,
      lang: first?.lang ?? "",
      name: first?.text ?? id,
      area: candidates.find((one) => one.id === id)?.area ?? null,
    };
  };
  return {
    twins: [
      ...doubles.map(({ id, reason }) => tell(id, reason)),
      ...[...new Set(imitations.map(({ id }) => id))].map((id) =>
        tell(id, "look_alike"),
      ),
    ],
    mixedWords: own.names.flatMap((name) =>
      mixedScripts(name).map(({ word }) => word),
    ),
  };
}
