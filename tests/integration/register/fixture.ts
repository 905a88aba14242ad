import type { Tx } from "../../../db/client.server";
import { users } from "../../../db/schema/account.server";
import {
  actEvents,
  actProposals,
  acts,
  commitments,
} from "../../../db/schema/act.server";
import {
  participantNames,
  participants,
} from "../../../db/schema/participant.server";
import type { Act, Alignment } from "../../../app/domain/act/model";
import type { TaggedText } from "../../../app/domain/kernel/localized";
import type { ParticipantKind } from "../../../app/domain/participant/model";

const start = Date.parse("2026-03-04T10:00:00Z");

/** An author, for the acts of one test database. */
export async function addAuthor(tx: Tx) {
  await tx.insert(users).values({
    id: "author",
    email: "author@example.org",
    emailKey: "author@example.org",
    name: "Author",
    locale: "en",
    demo: true,
    createdAt: start,
    version: 1,
  });
}

interface ParticipantParts {
  readonly id: string;
  readonly kind?: ParticipantKind;
  readonly area?: string | null;
  readonly names: readonly (TaggedText & { transliteration?: string })[];
}

export async function addParticipant(
  tx: Tx,
  { id, kind = "company", area = "KEN", names }: ParticipantParts,
) {
  await tx.insert(participants).values({
    id,
    kind,
    area,
    demo: true,
    createdAt: start,
    updatedAt: start,
    version: 1,
  });
  await tx.insert(participantNames).values(
    names.map(({ lang, text, transliteration }, index) => ({
      id: `${id}-${String(index)}`,
      participantId: id,
      lang,
      name: text,
      transliteration: transliteration ?? null,
      isOriginal: index === 0,
      matchKey: text,
      skeleton: text,
    })),
  );
}

interface ActParts extends Partial<
  Pick<Act, "type" | "vehicle" | "status" | "verification" | "statement">
> {
  readonly seq: number;
  readonly participantId: string;
  readonly kind?: ParticipantKind;
  readonly area?: string | null;
  readonly proposals?: readonly Alignment[];
  readonly measures?: readonly string[];
  readonly withdrawnAt?: number;
  readonly relatesTo?: string;
}

/** A registered act, `act-<seq>`, done on 2026-03-04 and registered `seq` minutes later. */
export async function addAct(tx: Tx, given: ActParts): Promise<string> {
  const { seq, participantId, kind = "company", area = "KEN" } = given;
  const id = `act-${String(seq)}`;
  const registeredAt = start + seq * 60_000;
  await tx.insert(acts).values({
    id,
    seq,
    type: given.type ?? "support",
    vehicle: given.vehicle ?? "declaration",
    status: given.status ?? "published",
    verification: given.verification ?? "authority_verified",
    participantId,
    participantKind: kind,
    area,
    relatesTo: given.relatesTo ?? null,
    statement: given.statement ?? null,
    lang: "en",
    signatoryName: "Sam Signatory",
    doneOn: "2026-03-04",
    receivedAt: start,
    registeredAt,
    publishedAt: registeredAt,
    withdrawnAt: given.withdrawnAt ?? null,
    authorId: "author",
    demo: true,
    createdAt: start,
    updatedAt: registeredAt,
    version: 1,
  });
  const proposals = given.proposals ?? ["same", "adapted"];
  await tx.insert(actProposals).values(
    proposals.map((alignment, index) => ({
      actId: id,
      proposal: index + 1,
      alignment,
      text: alignment === "adapted" ? "within our own law" : null,
    })),
  );
  for (const [position, measure] of (given.measures ?? []).entries()) {
    await tx.insert(commitments).values({
      actId: id,
      position,
      proposal: 8,
      measure,
      target: "10",
      dueOn: "2027-12-31",
    });
  }
  await tx.insert(actEvents).values({
    id: `event-${String(seq)}`,
    actId: id,
    event: "publish",
    fromStatus: "registered",
    toStatus: given.status ?? "published",
    isPublic: true,
    at: registeredAt,
  });
  return id;
}
