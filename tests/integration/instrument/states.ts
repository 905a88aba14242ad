import { saveSignatory } from "../../../app/domain/act/edit.server";
import { startDraft } from "../../../app/domain/act/start-draft.server";
import { submitAct } from "../../../app/domain/act/submit.server";
import {
  saveArticles,
  saveDescription,
  saveParties,
} from "../../../app/domain/instrument/edit.server";
import type {
  InstrumentForm,
  InstrumentKind,
  PartyKind,
} from "../../../app/domain/instrument/model";
import { HOUR } from "../../../app/domain/kernel/clock";
import { newId } from "../../../app/domain/kernel/ids";
import type { ParticipantKind } from "../../../app/domain/participant/model";
import { nameRows } from "../../../app/domain/participant/rows.server";
import type { User } from "../../../app/domain/permissions/actor";
import { approveSuccession } from "../../../app/domain/succession/decide.server";
import { proposeSuccession } from "../../../app/domain/succession/propose.server";
import { successionForm } from "../../../app/domain/succession/schema.server";
import type { Db } from "../../../db/client.server";
import { findInstrumentAct } from "../../../db/queries/instrument-link.server";
import { memberships } from "../../../db/schema/account.server";
import { evidence } from "../../../db/schema/act.server";
import { files } from "../../../db/schema/file.server";
import {
  participantNames,
  participants,
} from "../../../db/schema/participant.server";
import { openOffice, start } from "../case/office";

export const now = start + HOUR;

export interface State {
  readonly id: string;
  readonly name: string;
  readonly owner: User;
}

interface Through {
  readonly form?: InstrumentForm;
  readonly kind?: InstrumentKind;
  readonly doneOn?: string;
  readonly title?: string;
  readonly isFurther?: boolean;
  readonly type?: "confirm" | "echo";
}

/** Governments and organizations that file instruments, and officers who check them. */
export async function openStates(db: Db) {
  const office = openOffice(db);
  const [identity, authority, approval, second] = [
    await office.addPerson("Reviewer", ["reviewer"]),
    await office.addPerson("Second reviewer", ["reviewer"]),
    await office.addPerson("Registrar", ["registrar"]),
    await office.addPerson("Second registrar", ["registrar"]),
  ] as const;

  async function addState(
    name: string,
    {
      kind = "government",
      area = null,
      checked = true,
    }: {
      kind?: ParticipantKind;
      area?: string | null;
      checked?: boolean;
    } = {},
  ): Promise<State> {
    const id = newId();
    const owner = await office.addPerson(
      `Owner of ${name}`,
      [],
      [{ participantId: id, role: "owner" }],
    );
    await db.write(async (tx) => {
      await tx.insert(participants).values({
        id,
        kind,
        area,
        identityCheckedAt: checked ? start : null,
        demo: false,
        createdAt: start,
        updatedAt: start,
        version: 1,
      });
      await tx
        .insert(participantNames)
        .values(
          nameRows(id, [
            { lang: "en", text: name, script: "Latn", isOriginal: true },
          ]),
        );
    });
    await db.write((tx) =>
      tx.insert(memberships).values({
        userId: owner.userId,
        participantId: id,
        role: "owner",
        createdAt: start,
      }),
    );
    return { id, name, owner };
  }

  /** Signs an act and adds its signed paper. */
  async function sign(
    { owner }: State,
    actId: string,
    office_ = "foreign_minister",
  ) {
    await saveSignatory(office.ctxOf(owner, now), actId, {
      signatoryName: "A. Minister",
      signatoryOffice: office_ as "foreign_minister",
      signatoryTitle: "Minister",
      decidingOrgan: "Council",
      actsFor: "members",
      groupEntities: null,
      focalPoint: "focal@example.org",
    });
    for (const kind of ["signed_instrument", "decision_text"] as const) {
      const fileId = newId();
      await db.write(async (tx) => {
        await tx.insert(files).values({
          id: fileId,
          sha256: fileId.padEnd(64, "0").slice(0, 64).toLowerCase(),
          size: 1000,
          mediaType: "application/pdf",
          name: "signed.pdf",
          uploadedBy: owner.userId,
          createdAt: start,
        });
        await tx
          .insert(evidence)
          .values({ actId, fileId, kind, addedAt: start });
      });
    }
  }

  /** A whole draft through an instrument between these parties; gives the act. */
  async function draft(
    state: State,
    others: readonly { readonly kind?: PartyKind; readonly name: string }[],
    {
      form = "bilateral",
      kind = "agreement",
      doneOn = "2026-02-20",
      title = "Agreement on data flows",
      isFurther = false,
      type = "confirm",
    }: Through = {},
    office_ = "foreign_minister",
  ): Promise<string> {
    const ctx = office.ctxOf(state.owner, now);
    const actId = await startDraft(ctx, state.id, {
      type,
      vehicle: form,
      relatesTo: null,
    });
    await saveDescription(ctx, actId, {
      kind,
      titles: [{ position: 0, lang: "en", title }],
      place: "Harbour City",
      authentic: ["en", "fr"],
      working: [],
      doneOn,
      inEffectOn: null,
      isFurther,
    });
    const own: PartyKind =
      office_ === "executive_head" ? "organization" : "government";
    await saveParties(ctx, actId, {
      parties: [{ kind: own, name: state.name }, ...others].map(
        (party, position) => ({
          position,
          kind: party.kind ?? "government",
          name: party.name,
        }),
      ),
    });
    await saveArticles(ctx, actId, {
      lang: "en",
      articles: ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const).map(
        (proposal) => ({
          proposal,
          alignment: proposal === 4 ? ("adapted" as const) : ("same" as const),
          article: `Article ${String(proposal)}`,
          text: proposal === 4 ? "In its own words." : null,
        }),
      ),
    });
    await sign(state, actId, office_);
    return actId;
  }

  const send = ({ owner }: State, actId: string, at = now) =>
    submitAct(office.ctxOf(owner, at), actId);

  /** Three officers pass an act that was sent. */
  async function pass(actId: string, at = now) {
    await office.pass(identity, actId, "identity", at);
    await office.pass(authority, actId, "authority", at);
    await office.pass({ ...approval, provedAt: at }, actId, "approval", at);
  }

  /** Drafts, sends and publishes; gives act and instrument. */
  async function publish(
    state: State,
    others: Parameters<typeof draft>[1],
    through: Through = {},
    office_ = "foreign_minister",
  ) {
    const actId = await draft(state, others, through, office_);
    await send(state, actId);
    await pass(actId);
    return { actId, instrumentId: await instrumentOf(actId) };
  }

  /** Two registrars let a participant take the place of others. */
  async function succeed(
    kind: "merger" | "state_succession",
    predecessors: readonly State[],
    successor: State,
    at: number,
  ) {
    const input = successionForm.parse({
      kind,
      predecessors: predecessors.map(({ id }) => id).join("\n"),
      successor: successor.id,
      effectiveOn: "2026-03-02",
      document: "Note of 2 March 2026",
    });
    const as = (officer: User) =>
      office.ctxOf({ ...officer, provedAt: at }, at);
    const id = await proposeSuccession(as(approval), input);
    await approveSuccession(as(second), id);
  }

  async function instrumentOf(actId: string): Promise<string> {
    const link = await findInstrumentAct(db.read, actId);
    if (!link) throw new Error("no instrument");
    return link.instrumentId;
  }

  return {
    ...{ office, addState, draft, sign, send, pass, publish, instrumentOf },
    succeed,
    officers: { identity, authority, approval, second },
    ctxOf: office.ctxOf,
  };
}
