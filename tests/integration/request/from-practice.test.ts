import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { practiceNumber } from "../../../app/domain/practice/number";
import { saveTranslation } from "../../../app/domain/practice/save-translation.server";
import { textDigest } from "../../../app/domain/practice/text-digest.server";
import {
  getRequestStart,
  startRequest,
} from "../../../app/domain/request/start.server";
import { practices } from "../../../db/schema/practice.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { openLibrary, wholeContent } from "../review/library";
import { openMinistry } from "./ministry";

const db = await openTestDatabase();
const house = openMinistry(db);
const library = openLibrary(db);
const { ctxOf, addMember, reload } = house;

const blocks = ["List of clauses", "Desk"].map((name, at) => ({
  ...{ id: `01J0000000000000000000000${String(at)}`, name },
  ...{ steps: "Do it.", preconditions: "", templateId: null },
}));
const content = {
  ...wholeContent,
  ...{ blocks, topics: ["DF04", "DF02"] as const },
};
let id = "";
let number = "";
let author: Awaited<ReturnType<typeof addMember>>;

beforeAll(async () => {
  ({ id } = await library.addPublished(content));
  number = practiceNumber((await library.reload(id)).number ?? 0);
  author = await addMember("NPL");
  const translator = await library.office.addPerson("Translator", [
    "translator",
  ]);
  for (const [path, original, text] of [
    ["title", content.title, "Voie rapide"],
    [`blocks.${blocks[0]?.id ?? ""}.name`, "List of clauses", "Clauses types"],
  ] as const) {
    await saveTranslation(
      ctxOf(translator),
      { id, to: "fr" },
      {
        ...{ path, text, origin: "human", version: 0 },
        source: textDigest(original),
      },
    );
  }
}, 60_000);
afterAll(() => {
  house.close();
  library.close();
});

const start = (practice: string | null, lang = "fr") =>
  startRequest(ctxOf(author), author.participantId, {
    ...{ title: "Aide", lang, topic: "DF04", modality: "training", practice },
  });

it("a request for help to adopt a practice begins with what it says, translated where it is", async () => {
  const french = (await reload(await start(number))).content;
  expect(french).toMatchObject({ practice: number, problem: "" });
  expect(french.objective).toContain(number);
  expect(french.objective).toContain(`[anglais] ${content.objective}`);
  expect(french.outputs).toBe("- Clauses types\n- [anglais] Desk");
  expect(french.needs.map(({ topic }) => topic)).toEqual(["DF04", "DF02"]);
  const english = (await reload(await start(number, "en"))).content;
  expect(english.outputs).toBe("- List of clauses\n- Desk");
  // A language that nobody wrote a word in: the texts as they are, marked.
  const swahili = (await reload(await start(number, "sw"))).content;
  expect(swahili.outputs).toBe("- [en] List of clauses\n- [en] Desk");
});

it("the page proposes a title, a topic and a kind of help, and says what comes in another language", async () => {
  const ctx = { ...ctxOf(author), locale: "fr" as const };
  const { origin } = await getRequestStart(ctx, author.participantId, number);
  expect(origin).toEqual({
    ...{ number, blocks: 2, otherLanguages: ["en"] },
    title: { text: "Voie rapide", lang: "fr" },
    proposed: {
      ...{ topic: "DF04", modality: "legal_drafting" },
      title: expect.stringContaining("Voie rapide") as unknown,
    },
  });
});

it("a practice that is not there, or not listed, begins no request", async () => {
  const wrong = "BP-999999";
  const code = "request.error.no-such-practice";
  expect(await refusal(start(wrong))).toMatchObject({ kind: "conflict", code });
  const page = async (of: string) =>
    (await getRequestStart(ctxOf(author), author.participantId, of)).origin;
  expect(await page(wrong)).toBeNull();
  await db.write((tx) =>
    tx
      .update(practices)
      .set({ standing: "suspended" })
      .where(eq(practices.id, id)),
  );
  expect(await refusal(start(number))).toMatchObject({ code });
  expect(await page(number)).toBeNull();
  const without = (await reload(await start(null))).content;
  expect(without).toMatchObject({ practice: null, objective: "", outputs: "" });
});
