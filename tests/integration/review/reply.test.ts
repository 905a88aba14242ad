import { afterAll, describe, expect, it } from "vitest";
import { keepReplyDraft } from "../../../app/domain/review/drafts.server";
import { getReply } from "../../../app/domain/review/get-own.server";
import { answerReply } from "../../../app/domain/review/reply.server";
import { openReplyFile } from "../../../app/domain/review/sent-file.server";
import { listWaiting } from "../../../app/domain/review/to-clear.server";
import { newId } from "../../../app/domain/kernel/ids";
import { eq } from "drizzle-orm";
import { listReplies } from "../../../db/queries/practice-reply.server";
import { participants } from "../../../db/schema/participant.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { now, openLibrary, wholeContent } from "./library";

const db = await openTestDatabase();
const library = openLibrary(db);
const { ctxOf, addMember, addCleared, lettersTo } = library;
afterAll(library.close);

const addImpostor = (area: string) => addMember(area, "government", [], false);
const about = (area: string) => ({ ...wholeContent, area });
const replyTo = async (id: string) => {
  const [reply] = await listReplies(db.read, id, 1);
  return reply?.id ?? "";
};
const said = { body: "All is well with us.", lang: "en" };

describe("whoever only calls themselves a government", () => {
  it("reads nothing of a text about that state, saves no file, replies and waives nothing", async () => {
    const impostor = await addImpostor("NPL");
    const { id } = await addCleared(about("NPL"));
    const reply = await replyTo(id);
    const own = [ctxOf(impostor), impostor.participantId, reply] as const;
    const doors = {
      page: () => getReply(...own),
      file: () => openReplyFile(...own, newId()),
      draft: () => keepReplyDraft(...own, said, 0),
      reply: () => answerReply(...own, said),
      waive: () => answerReply(...own, null),
    };
    for (const [name, door] of Object.entries(doors)) {
      expect([name, (await refusal(door())).code]).toEqual([
        name,
        "review.error.reply-unchecked",
      ]);
    }
    expect(await listWaiting(ctxOf(impostor))).toEqual([]);
    expect(await lettersTo(impostor)).toEqual([]);
    expect(await listReplies(db.read, id, 1)).toMatchObject([
      { status: "open", body: null, participantId: null },
    ]);
  });

  it("keeps no focal point from being told", async () => {
    await addImpostor("BTN");
    const focal = await library.office.addPerson("Focal point");
    await library.name(focal.userId, "BTN");
    await addCleared(about("BTN"));
    expect(await lettersTo(focal)).toEqual(["reply-asked"]);
  });

  it("is heard once somebody checked that they are", async () => {
    const ministry = await addImpostor("LAO");
    const { id } = await addCleared(about("LAO"));
    const reply = await replyTo(id);
    await db.write((tx) =>
      tx
        .update(participants)
        .set({ identityCheckedAt: now })
        .where(eq(participants.id, ministry.participantId)),
    );
    const page = await getReply(ctxOf(ministry), ministry.participantId, reply);
    expect(page).toMatchObject({ isOpen: true, text: { seq: 1 } });
    expect(await listWaiting(ctxOf(ministry))).toMatchObject([
      { kind: "reply", id: reply },
    ]);
    await answerReply(ctxOf(ministry), ministry.participantId, reply, said);
    expect(await listReplies(db.read, id, 1)).toMatchObject([
      { status: "given", participantId: ministry.participantId },
    ]);
  });
});
