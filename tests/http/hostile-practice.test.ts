import { eq } from "drizzle-orm";
import { extractLinks } from "unpdf";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "../../app/domain/kernel/ids";
import {
  emptyContent,
  type PracticeContent,
} from "../../app/domain/practice/content";
import { refreshLibrary } from "../../app/domain/practice/refresh.server";
import { practiceAdoptions } from "../../db/schema/adoption.server";
import {
  practices,
  practiceTexts,
  practiceVersions,
} from "../../db/schema/practice.server";
import {
  practiceRemarks,
  practiceReplies,
  practiceReviewForms,
  practiceReviews,
} from "../../db/schema/practice-review.server";
import { openOffice } from "../integration/case/office";
import { pdfText } from "../support/pdf-text";
import { startServer, type RunningServer } from "../support/server";
import { goodForm } from "../unit/practice/forms";
import { openHouse, type Person } from "./permission-people";
import {
  addAdoption,
  addPractice,
  type SeededPractice,
} from "./practice-doors";

/** HTML and script in every field somebody writes, in every place that shows it. */
const evil =
  "<script>alert(1)</script><img src=x onerror=alert(2)> [a](javascript:alert(3)) \"'</script>";

const hostile = (fileId: string, more = ""): PracticeContent => {
  const text = evil + more;
  return {
    ...emptyContent,
    ...{ title: text, summary: text, contact: "a@example.org", problem: text },
    ...{ objective: text, measure: text, actors: text, legalBasis: text },
    ...{ assessment: text, sideEffects: text, failures: text, lessons: text },
    ...{ preconditions: text, ldcChanges: text, notSuitable: text },
    ...{ area: "KEN", topics: ["DF04"], startedOn: "2024-02-01" },
    sources: `${text}\njavascript:alert(4)\nhttps://example.org/"><b>`,
    blocks: [
      {
        ...{ id: "01J00000000000000000000001", name: text, steps: text },
        ...{ preconditions: text, templateId: fileId },
      },
    ],
    indicators: [
      {
        ...{ id: "01J00000000000000000000002", name: text, baseline: text },
        ...{ target: text, actual: text, measuredOn: null, source: text },
      },
    ],
    attachments: [{ fileId, title: text }],
  };
};

let server: RunningServer;
let house: ReturnType<typeof openHouse>;
let office: ReturnType<typeof openOffice>;
let seeded: SeededPractice;
let cookie = "";
/** Of the register, so that both have a page. */
let bodies: readonly [string, string];

/** What reviewers, a state, an adopter and a translator wrote. */
async function surround(adoption: string) {
  const { practiceId, reviewId } = seeded;
  const now = Date.now();
  const { userId } = await office.addPerson("Translator of it");
  await house.db.write(async (tx) => {
    await tx
      .update(practiceReviews)
      .set({ status: "submitted", submittedAt: now })
      .where(eq(practiceReviews.id, reviewId));
    await tx.insert(practiceReviewForms).values({
      ...{ id: newId(), reviewId, versionSeq: 2, at: now },
      form: { ...goodForm(), summary: evil },
    });
    await tx.insert(practiceRemarks).values({
      ...{ id: newId(), practiceId, reviewId, versionSeq: 2, path: "title" },
      ...{ body: evil, lang: "en", at: now, answer: evil, answerLang: "en" },
      ...{ answeredBy: userId, answeredAt: now },
    });
    await tx.insert(practiceReplies).values({
      ...{ id: newId(), practiceId, cycle: 1, area: "FRA", status: "given" },
      ...{ askedAt: now, dueAt: now, body: evil, lang: "en" },
      ...{ answeredBy: userId, answeredAt: now, version: 2 },
    });
    const [owner, adopter] = bodies;
    await tx
      .update(practices)
      .set({ participantId: owner })
      .where(eq(practices.id, practiceId));
    await tx
      .update(practiceAdoptions)
      .set({ changes: evil, result: evil, source: "javascript:alert(5)" })
      .where(eq(practiceAdoptions.id, adoption));
    await tx
      .update(practiceAdoptions)
      .set({ participantId: adopter })
      .where(eq(practiceAdoptions.id, adoption));
    const source = "0".repeat(64);
    for (const path of ["title", "summary", "measure"]) {
      await tx.insert(practiceTexts).values({
        ...{ practiceId, path, lang: "fr", text: evil, origin: "human" },
        ...{ source, by: userId, at: now, version: 1 },
      });
    }
  });
}

beforeAll(async () => {
  server = await startServer();
  house = openHouse(server.dataDir);
  office = openOffice(house.db);
  const person: Person = {
    ...{ name: "co-editor of it", holds: [], assigned: "co_editor" },
  };
  const userId = await house.makeAccount(person);
  cookie = await house.signIn(person, userId);
  seeded = await addPractice(house.db, office, server.dataDir, {
    ...{ stage: "settled", standing: "published" },
    ...{ assigned: "co_editor", userId },
  });
  const { practiceId, fileId } = seeded;
  const adoption = await addAdoption(house.db, office, seeded);
  const ofPractice = eq(practiceVersions.practiceId, practiceId);
  await house.db.write(async (tx) => {
    const [first] = await tx.select().from(practiceVersions).where(ofPractice);
    if (!first) throw new Error("no version");
    await tx
      .update(practiceVersions)
      .set({ content: hostile(fileId) })
      .where(ofPractice);
    await tx.insert(practiceVersions).values({
      ...{ ...first, id: newId(), seq: 2, edition: 2 },
      content: hostile(fileId, " changed <b>words</b>"),
    });
    await tx
      .update(practices)
      .set({ edition: 2 })
      .where(eq(practices.id, practiceId));
  });
  const { items } = (await (await get("/api/v1/acts")).json()) as {
    readonly items: readonly { readonly participant: { id: string } }[];
  };
  const known = [...new Set(items.map((one) => one.participant.id))];
  bodies = [known[0] ?? "", known[1] ?? ""];
  await surround(adoption);
  await house.db.write((tx) => refreshLibrary(tx, [practiceId], Date.now()));
}, 90_000);
afterAll(async () => {
  await house.db.close();
  office.close();
  await server.stop();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.origin + path, { headers });

/** The text is there, as text, and nothing of it is markup or an address. */
function expectText(html: string, where: string) {
  const ldJson = /<script type="application\/ld\+json">(.*?)<\/script>/gs;
  const data = [...html.matchAll(ldJson)].map(([, json = ""]) => json).join("");
  const body = html.replaceAll(ldJson, "");
  expect({
    where,
    isThere: body.includes("&lt;script&gt;alert(1)"),
    isMarkup: /<script>|<img src=x|<b>words|example\.org\/"><b>/.test(html),
    isAddress: /(?:href|src)="javascript:/i.test(html),
    isInData: data.includes("<"),
  }).toEqual({
    ...{ where, isThere: true, isMarkup: false },
    ...{ isAddress: false, isInData: false },
  });
}

it("stays text on every page of the practice, old and new, and between them", async () => {
  const page = `/practices/${seeded.number}`;
  for (const path of [
    `/en${page}`,
    `/ar${page}?edition=1`,
    `/fr${page}`,
    `/en${page}/versions`,
    `/en${page}/versions?from=1&to=2`,
    `/en${page}/help`,
  ]) {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    expectText(await answer.text(), path);
  }
});

it("stays text in what reviewers, states and adopters wrote, on each page that shows it", async () => {
  const html = await (await get(`/en/practices/${seeded.number}`)).text();
  // Summary, reply, what was changed and the result: each beside the text's own.
  const times = html.split("&lt;script&gt;alert(1)").length - 1;
  expect(times).toBeGreaterThan(24);
  for (const path of [
    ...bodies.map((id) => `/en/participants/${id}`),
    "/en/countries/FRA",
  ]) {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    expectText(await answer.text(), path);
  }
  const remarks = `/en/account/practices/${seeded.practiceId}/remarks`;
  const answer = await get(remarks, { cookie });
  expect(answer.status).toBe(200);
  expectText(await answer.text(), remarks);
});

it("stays text in the list, the comparison and the index of blocks", async () => {
  const { number } = seeded;
  for (const path of [
    `/en/practices?q=${number}`,
    `/en/practices/compare?p=${number}&p=BP-000001`,
    "/en/practices/blocks?topic=DF04&template=1",
  ]) {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    expectText(await answer.text(), path);
  }
});

it("stays text in the feed and in the data", async () => {
  const { number } = seeded;
  const atom = await (await get(`/en/practices.atom?q=${number}`)).text();
  expect(atom).toContain("&lt;script&gt;alert(1)");
  expect(atom).not.toMatch(/<script|<img|type="x?html"/);
  const answer = await get(`/api/v1/practices/${number}`);
  expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  const item = (await answer.json()) as { content: { title: string } };
  expect(item.content.title).toContain(evil);
});

it("stays text on paper, with no address in it that runs", async () => {
  const answer = await get(`/en/practices/${seeded.number}.pdf`);
  expect(answer.status).toBe(200);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(await pdfText(bytes)).toContain("<script>alert(1)</script>");
  const { links } = await extractLinks(new Uint8Array(bytes));
  expect(links.filter((link) => /^javascript:/i.test(link))).toEqual([]);
});
