import { beforeAll, describe, expect, it } from "vitest";
import { prepareQuery } from "../../../app/domain/search/prepare";
import { refreshRegister } from "../../../app/domain/register/refresh.server";
import { findDocuments } from "../../../db/search/register-search.server";
import { openTestDatabase } from "../../support/test-database";
import { addAct, addAuthor, addParticipant } from "./fixture";

const db = await openTestDatabase();
const names = [
  ["zh", "华南数据流通研究院"],
  ["ar", "شَرِكَةُ المُسْتَقْبَلِ لِلبَيانات"],
  ["ru", "Ассоциация «Зелёный мост»"],
  ["fr", "Société Générale d’Échanges Numériques"],
  ["en", "Acme Data Limited"],
] as const;

beforeAll(() =>
  db.write(async (tx) => {
    await addAuthor(tx);
    for (const [index, [lang, text]] of names.entries()) {
      const seq = index + 1;
      await addParticipant(tx, { id: lang, names: [{ lang, text }] });
      await addAct(tx, {
        seq,
        participantId: lang,
        ...(lang === "en"
          ? {
              statement: "We read this as voluntary",
              measures: ["Train staff"],
            }
          : {}),
      });
    }
    const ids = names.map((_, index) => `act-${String(index + 1)}`);
    await refreshRegister(tx, ids, 1000);
  }),
);

async function find(query: string) {
  const hits = await findDocuments(db.read, prepareQuery(query), 9);
  return [...hits.keys()].filter((seq) => hits[seq]);
}

describe("full-text search", () => {
  it.each([
    ["two Chinese characters", "数据", [1]],
    ["one Chinese character", "院", [1]],
    ["Chinese characters that are not neighbours", "华数", []],
    ["Arabic without harakat", "شركة المستقبل", [2]],
    ["Arabic with harakat", "المُسْتَقْبَلِ", [2]],
    ["ye for yo", "зеленый", [3]],
    ["yo for ye", "Зелёный", [3]],
    ["another case and no accents", "SOCIETE generale echanges", [4]],
    ["accents typed", "échanges", [4]],
    ["the beginning of a word", "acm dat", [5]],
    ["a statement", "voluntary", [5]],
    ["a commitment", "train staff", [5]],
    ["a register number", "FW-000004", [4]],
    ["a phrase out of order", '"Data Acme"', []],
    ["a country in another language", "Кения", [1, 2, 3, 4, 5]],
    ["operators and quotes as plain words", "acme' OR \"x", []],
  ])("finds %s", async (_, query, seqs) => {
    expect(await find(query)).toEqual(seqs);
  });
});
