import { afterAll, describe, expect, it } from "vitest";
import {
  saveCommitments,
  saveDates,
  saveProposals,
  saveSignatory,
} from "../../../app/domain/act/edit.server";
import { addEvidence } from "../../../app/domain/act/evidence.server";
import { getOwnAct } from "../../../app/domain/act/get-own.server";
import {
  listOpenDrafts,
  listOwnActs,
} from "../../../app/domain/act/list-own.server";
import { startDraft } from "../../../app/domain/act/start-draft.server";
import { submitAct } from "../../../app/domain/act/submit.server";
import { outbox } from "../../../db/schema/outbox.server";
import { openTestDatabase } from "../../support/test-database";
import { fileOf, now, openMembers, refusal } from "./member";
import { plainPdf } from "../../unit/file/pdf-sample";

const db = await openTestDatabase();
const members = openMembers(db);
afterAll(members.close);

const support = {
  type: "support",
  vehicle: "declaration",
  relatesTo: null,
} as const;
const signatory = {
  signatoryName: "A. Person",
  signatoryOffice: "top_executive",
  signatoryTitle: "Chief executive",
  decidingOrgan: null,
  actsFor: null,
  groupEntities: null,
  focalPoint: null,
} as const;

const participantId = await members.addParticipant();
const owner = await members.addMember(participantId);
const ctx = members.ctxOf(owner);
const id = await startDraft(ctx, participantId, support);

describe("a draft", () => {
  it("begins empty, and waits for its owner", async () => {
    const act = await getOwnAct(ctx, id);
    expect(act.sections.map(({ state }) => state)).toEqual(
      Array.from({ length: 5 }, () => "empty"),
    );
    expect(act.can).toMatchObject({ edit: true, discard: true });
    const open = await listOpenDrafts(ctx);
    expect(open.map((one) => one.id)).toEqual([id]);
  });

  it("keeps half an answer, and says what is missing", async () => {
    const section = await saveCommitments(ctx, id, {
      commitments: [
        { position: 4, measure: "Train", target: "", dueOn: "", proposal: 8 },
      ],
    });
    expect(section.state).toBe("started");
    expect(Object.keys(section.problems)).toEqual([
      "commitments.0.target",
      "commitments.0.dueOn",
    ]);
    const { answers } = await getOwnAct(ctx, id);
    expect(answers.commitments).toMatchObject([
      { position: 0, measure: "Train" },
    ]);
  });

  it("cannot be sent while something is missing", async () => {
    expect(await refusal(submitAct(ctx, id))).toMatchObject({
      kind: "unprocessable",
      code: "act.error.not-ready",
    });
    expect((await getOwnAct(ctx, id)).status).toBe("draft");
  });

  it("is nobody's business but its members'", async () => {
    const stranger = await members.addMember(await members.addParticipant());
    const viewer = await members.addMember(participantId, "viewer");
    const dates = { doneOn: "2026-02-01", inEffectOn: null };
    const notFound = { kind: "not_found" };
    for (const actor of [stranger, viewer]) {
      const other = members.ctxOf(actor);
      expect(await refusal(saveDates(other, id, dates))).toMatchObject(
        notFound,
      );
      expect(await refusal(submitAct(other, id))).toMatchObject(notFound);
      expect(
        await refusal(startDraft(other, participantId, support)),
      ).toMatchObject(notFound);
    }
    expect(await refusal(getOwnAct(members.ctxOf(stranger), id))).toMatchObject(
      notFound,
    );
    const seen = await getOwnAct(members.ctxOf(viewer), id);
    expect(Object.values(seen.can)).not.toContain(true);
  });

  it("goes to the secretariat once, with a copy to the sender", async () => {
    await saveProposals(ctx, id, {
      proposals: [{ proposal: 8, alignment: "same", text: null }],
      statement: "We read it so.",
      lang: "en",
    });
    await saveCommitments(ctx, id, {
      commitments: [
        {
          position: 0,
          measure: "Train regulators",
          target: "200 people",
          dueOn: "2027-12-31",
          proposal: 8,
        },
      ],
    });
    await saveSignatory(ctx, id, signatory);
    await saveDates(ctx, id, { doneOn: "2026-02-01", inEffectOn: null });
    await addEvidence(ctx, id, {
      kind: "letterhead_letter",
      file: fileOf(plainPdf()),
    });
    const { version } = await getOwnAct(ctx, id);
    await submitAct(ctx, id, version);

    const sent = await getOwnAct(ctx, id);
    expect(sent).toMatchObject({ status: "submitted", receivedAt: now });
    expect(sent.case).toMatchObject({ stage: "identity", round: 1 });
    expect(sent.events.map(({ event }) => event)).toEqual([
      "start_draft",
      "submit",
    ]);
    const letters = (await db.read.select().from(outbox)).filter(
      ({ subjectId }) => subjectId === id,
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain("> Commitment 1: Train regulators");
  });

  it("is neither sent again nor changed afterwards", async () => {
    const dates = { doneOn: "2026-01-01", inEffectOn: null };
    expect(await refusal(submitAct(ctx, id))).toMatchObject({
      kind: "conflict",
      code: "act.error.wrong-state",
    });
    expect(await refusal(saveDates(ctx, id, dates))).toMatchObject({
      kind: "conflict",
    });
    expect(
      await refusal(
        addEvidence(ctx, id, {
          kind: "other",
          file: fileOf(plainPdf("/Lang(en)")),
        }),
      ),
    ).toMatchObject({ kind: "conflict" });
    expect((await getOwnAct(ctx, id)).answers.doneOn).toBe("2026-02-01");
  });

  it("leaves no room for a second declaration", async () => {
    expect(
      await refusal(startDraft(ctx, participantId, support)),
    ).toMatchObject({ kind: "invalid", fields: ["type"] });
    const { acts } = await listOwnActs(ctx, participantId);
    expect(acts).toMatchObject([{ id, status: "submitted", number: null }]);
  });
});
