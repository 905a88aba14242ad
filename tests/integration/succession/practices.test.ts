import { afterAll, describe, expect, it } from "vitest";
import { saveAdoption } from "../../../app/domain/adoption/save.server";
import { DAY, dayOf } from "../../../app/domain/kernel/clock";
import { practicesOf } from "../../../app/domain/library/short-list.server";
import type { User } from "../../../app/domain/permissions/actor";
import { practiceNumber } from "../../../app/domain/practice/number";
import { readPracticePage } from "../../../app/domain/practice/page.server";
import { loadPractice } from "../../../app/domain/practice/load.server";
import { isAuthorized } from "../../../app/domain/permissions/authorize";
import { approveSuccession } from "../../../app/domain/succession/decide.server";
import { proposeSuccession } from "../../../app/domain/succession/propose.server";
import { successionForm } from "../../../app/domain/succession/schema.server";
import { openTestDatabase } from "../../support/test-database";
import { now, openLibrary } from "../review/library";

const db = await openTestDatabase();
const library = openLibrary(db);
const { office, ctxOf, addMember, addDraft, addPublished, reload } = library;
afterAll(library.close);

const later = now + 300 * DAY;
const registrars = [
  await office.addPerson("Registrar", ["registrar"]),
  await office.addPerson("Second registrar", ["registrar"]),
] as const;

async function succeed(predecessor: string, successor: string, at = later) {
  const input = successionForm.parse({
    kind: "state_succession",
    predecessors: predecessor,
    successor,
    effectiveOn: "2026-03-02",
    document: "Note of 2 March 2026",
  });
  const id = await proposeSuccession(ctxOf(registrars[0], at), input);
  await approveSuccession(ctxOf(registrars[1], at), id);
}

const mayEdit = async (who: User, id: string) => {
  const { subject } = await loadPractice(db.read, id, later);
  return isAuthorized(who, "practice.keep", subject);
};

describe("practices of a participant whose place another takes", () => {
  it("are the successor's, drafts too, and their history names the predecessor", async () => {
    const { id, author } = await addPublished();
    const draft = await addDraft(author);
    const heir = await addMember("UGA");
    expect(await mayEdit(heir, id)).toBe(false);
    await succeed(author.participantId, heir.participantId);
    for (const one of [id, draft]) {
      expect((await reload(one)).participantId).toBe(heir.participantId);
      expect(await mayEdit(heir, one)).toBe(true);
      expect(await mayEdit(author, one)).toBe(false);
    }
    const { practices } = await practicesOf({ db }, heir.participantId);
    const number = practiceNumber((await reload(id)).number ?? 0);
    expect(practices.map((one) => one.number)).toEqual([number]);
    expect((await practicesOf({ db }, author.participantId)).total).toBe(0);
    const page = await readPracticePage(ctxOf(heir, later), number, {});
    expect(page.events.at(-1)).toMatchObject({
      event: "passed",
      note: `Body ${author.participantId}`,
      at: later,
    });
  });

  it("are adopted by no other body where only the successor had adopted them", async () => {
    const { id, author } = await addPublished();
    const heir = await addMember("UGA");
    await saveAdoption(
      ctxOf(heir, later),
      {
        number: practiceNumber((await reload(id)).number ?? 0),
        ...{ participantId: heir.participantId, seen: 0 },
        input: {
          ...{ kind: "adapted", startedOn: dayOf(later), lang: "en" },
          changes:
            "Two questions left out, since our law has no answer to them.",
          result:
            "Waiting fell from 40 to 12 days by the count of our own desk.",
          ...{ resultOn: dayOf(later) },
          source: "https://www.example.org/report",
        },
      },
      true,
    );
    expect((await reload(id)).evidence).toBe("E4");
    await succeed(author.participantId, heir.participantId);
    expect((await reload(id)).evidence).toBe("E3");
  });

  it("lose the reviewers who belong to the successor", async () => {
    const { id, author, editor } = await library.addCleared();
    const heir = await addMember("UGA");
    await library.invite(editor, id, heir);
    await library.accept(id, heir);
    await succeed(author.participantId, heir.participantId);
    expect(await library.reviewOf(id, heir.userId)).toMatchObject({
      status: "void",
      voidReason: "review.dependence.author_organization",
    });
  });
});
