import { afterAll, describe, expect, it } from "vitest";
import {
  getAdopters,
  getAdoptionPage,
} from "../../../app/domain/adoption/get.server";
import { saveAdoption } from "../../../app/domain/adoption/save.server";
import { strikeAdoption } from "../../../app/domain/adoption/strike.server";
import { dayOf } from "../../../app/domain/kernel/clock";
import type { User } from "../../../app/domain/permissions/actor";
import { publishPractice } from "../../../app/domain/practice/publish.server";
import { practiceNumber } from "../../../app/domain/practice/number";
import { revisePractice } from "../../../app/domain/practice/keep.server";
import { submitPractice } from "../../../app/domain/practice/submit.server";
import { clearPractice } from "../../../app/domain/review/clear.server";
import { approvePractice } from "../../../app/domain/review/decide.server";
import { removeEditor } from "../../../app/domain/writing/co-editors.server";
import { addWriter } from "../../../db/queries/practice-author.server";
import { addCoEditor } from "../../../db/queries/practice-write.server";
import { eq } from "drizzle-orm";
import { practiceAdoptions } from "../../../db/schema/adoption.server";
import { memberships } from "../../../db/schema/account.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { now, openLibrary } from "./library";

const db = await openTestDatabase();
const library = openLibrary(db);
const { ctxOf, addMember, addPublished, join, reload } = library;
afterAll(library.close);

type Member = Awaited<ReturnType<typeof addMember>>;
const later = now + 86_400_000 * 300;
const input = {
  kind: "adapted",
  startedOn: dayOf(now + 9 * 86_400_000),
  lang: "en",
  changes: "Two questions left out, since our law has no answer to them.",
  result: "Waiting fell from 40 to 12 days by the count of our own desk.",
  resultOn: dayOf(now + 99 * 86_400_000),
  source: "https://www.example.org/report",
} as const;

const adopt = async (id: string, who: Pick<Member, "participantId"> & User) =>
  saveAdoption(
    ctxOf(who, later),
    {
      ...{ participantId: who.participantId, input, seen: 0 },
      number: practiceNumber((await reload(id)).number ?? 0),
    },
    true,
  );
const codeOf = async (id: string, who: Pick<Member, "participantId"> & User) =>
  (await refusal(adopt(id, who))).code;
const evidenceOf = async (id: string) => (await reload(id)).evidence;

/** A public practice that somebody of another body wrote along. */
async function addWrittenAlong(cycle = 1) {
  const made = await addPublished();
  const along = await addMember("IND", "government");
  await db.write(async (tx) => {
    await addCoEditor(tx, {
      ...{ practiceId: made.id, userId: along.userId, at: now },
      addedBy: made.author.userId,
    });
    await addWriter(tx, made.id, cycle, along.userId);
  });
  return { ...made, along };
}

describe("those who had a hand in a practice", () => {
  it("earn it no E4 by adopting it: their body, a colleague, or after they were taken off", async () => {
    const { id, author, along } = await addWrittenAlong();
    const colleague = await addMember("JPN", "company");
    await join(colleague.userId, along.participantId, "editor");
    const forIt: User = {
      ...colleague,
      memberships: [{ participantId: along.participantId, role: "editor" }],
    };
    const asColleague = { ...forIt, participantId: along.participantId };
    expect(await codeOf(id, along)).toBe("adoption.error.co-author");
    expect(await codeOf(id, asColleague)).toBe("adoption.error.co-author");
    await removeEditor(ctxOf(author), id, along.userId);
    expect(await codeOf(id, along)).toBe("adoption.error.co-author");
    await db.write((tx) =>
      tx.delete(memberships).where(eq(memberships.userId, along.userId)),
    );
    expect(await codeOf(id, asColleague)).toBe("adoption.error.co-author");
    expect(await evidenceOf(id)).toBe("E3");
    // The pages say so before anything is filled in.
    const number = practiceNumber((await reload(id)).number ?? 0);
    const ctx = ctxOf(forIt, later);
    const page = await getAdoptionPage(ctx, along.participantId, number);
    expect(page.obstacle).toBe("adoption.error.co-author");
    expect((await getAdopters(ctx, number)).bodies).toMatchObject([
      { obstacle: "adoption.error.co-author" },
    ]);
  });

  it("say nothing for another body either, which a colleague may", async () => {
    const { id, author, along } = await addWrittenAlong();
    await removeEditor(ctxOf(author), id, along.userId);
    const elsewhere = await addMember("BRA", "company");
    await join(along.userId, elsewhere.participantId, "editor");
    const moved = {
      ...along,
      participantId: elsewhere.participantId,
      memberships: [
        { participantId: elsewhere.participantId, role: "editor" as const },
      ],
    };
    expect(await codeOf(id, moved)).toBe("adoption.error.wrote-it");
    expect(await evidenceOf(id)).toBe("E3");
    await adopt(id, elsewhere);
    expect(await evidenceOf(id)).toBe("E4");
  });

  it("are not counted where a record of theirs is there already", async () => {
    const { id, along, editor } = await addWrittenAlong();
    const stranger = await addMember("BRA", "company");
    await adopt(id, stranger);
    expect(await evidenceOf(id)).toBe("E4");
    await db.write((tx) =>
      tx
        .update(practiceAdoptions)
        .set({ createdBy: along.userId })
        .where(eq(practiceAdoptions.practiceId, id)),
    );
    const other = await addMember("FRA", "company");
    const [record] = await db.read
      .select()
      .from(practiceAdoptions)
      .where(eq(practiceAdoptions.practiceId, id));
    await adopt(id, other);
    expect(await evidenceOf(id)).toBe("E4");
    const [, second] = await db.read
      .select()
      .from(practiceAdoptions)
      .where(eq(practiceAdoptions.practiceId, id));
    await strikeAdoption(ctxOf(editor, later), second?.id ?? "", {
      ...{ reason: "result_false", note: "No such report." },
    });
    // What is left is the record that one of its writers declared.
    expect(record?.status).toBe("published");
    expect(await evidenceOf(id)).toBe("E3");
  });

  it("of the next edition lose it there what they proved of the first", async () => {
    const made = await addPublished();
    const { id, author, focal, editor } = made;
    const adopter = await addMember("IND", "company");
    await adopt(id, adopter);
    expect(await evidenceOf(id)).toBe("E4");
    await revisePractice(ctxOf(author), id);
    await db.write((tx) => addWriter(tx, id, 2, adopter.userId));
    // The public edition is judged as before.
    const stranger = await addMember("JPN", "company");
    await saveAdoption(
      ctxOf(stranger, later),
      {
        ...{ participantId: stranger.participantId, seen: 0 },
        number: practiceNumber((await reload(id)).number ?? 0),
        input: { ...input, result: null, resultOn: null, source: null },
      },
      true,
    );
    expect(await evidenceOf(id)).toBe("E4");
    await submitPractice(ctxOf(author), id);
    await clearPractice(ctxOf(focal), id, (await reload(id)).revision);
    for (const area of ["FRA", "IDN"]) {
      const reviewer = await addMember(area);
      await library.invite(editor, id, reviewer);
      await library.accept(id, reviewer);
      await library.send(id, reviewer);
    }
    await approvePractice(ctxOf(editor), id);
    await publishPractice(ctxOf(editor), id);
    expect(await evidenceOf(id)).toBe("E3");
  });
});
