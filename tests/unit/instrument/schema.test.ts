import { describe, expect, it } from "vitest";
import {
  answerForm,
  articlesForm,
  descriptionForm,
  partiesForm,
} from "../../../app/domain/instrument/schema.server";

const keysOf = (result: {
  error?: { issues: { path: PropertyKey[]; message: string }[] };
}) =>
  (result.error?.issues ?? []).map(({ path, message }) => [
    path.join("."),
    message,
  ]);

describe("the description", () => {
  it("may be half done", () => {
    expect(descriptionForm.parse({})).toMatchObject({
      kind: null,
      titles: [],
      authentic: [],
      doneOn: null,
    });
  });

  it("leaves out blank titles and joins languages", () => {
    const { titles, authentic } = descriptionForm.parse({
      titles: {
        "0": { title: "Agreement", lang: "en" },
        "1": { title: " ", lang: "fr" },
      },
      authentic: ["en", "ar"],
      authenticOther: "sw, pt-BR; en",
    });
    expect(titles).toEqual([{ position: 0, title: "Agreement", lang: "en" }]);
    expect(authentic).toEqual(["en", "ar", "sw", "pt-BR"]);
  });

  it("refuses two titles of one language and languages nobody knows", () => {
    const twice = descriptionForm.safeParse({
      titles: {
        "0": { title: "One", lang: "en" },
        "3": { title: "Two", lang: "en" },
      },
    });
    expect(keysOf(twice)).toEqual([
      ["titles.3.lang", "instrument.error.title-language-twice"],
    ]);
    const unknown = descriptionForm.safeParse({ workingOther: "klingon" });
    expect(keysOf(unknown)).toEqual([
      ["workingOther", "instrument.error.language-code"],
    ]);
  });
});

it("parties keep the row they were typed in", () => {
  const { parties } = partiesForm.parse({
    parties: {
      "2": { kind: "organization", name: "Union" },
      "0": { kind: "government", name: "Kenya" },
      "1": { kind: "government", name: "" },
    },
  });
  expect(parties.map(({ position }) => position)).toEqual([0, 2]);
  const wrong = partiesForm.safeParse({
    parties: { "0": { kind: "company", name: "Acme" } },
  });
  expect(keysOf(wrong)).toEqual([
    ["parties.0.kind", "instrument.error.party-kind"],
  ]);
});

it("what is absent has no words, and what is added needs some", () => {
  const { articles } = articlesForm.parse({
    lang: "en",
    alignment: { "1": "same", "2": "absent" },
    article: { "1": "4", "2": " " },
    added: { "0": { article: "9", text: "Yearly meetings" } },
  });
  expect(articles).toEqual([
    { proposal: 1, alignment: "same", article: "4", text: null },
    { proposal: 2, alignment: "absent", article: null, text: null },
    {
      proposal: null,
      alignment: "added",
      article: "9",
      text: "Yearly meetings",
    },
  ]);
  const left = articlesForm.safeParse({
    lang: "en",
    alignment: { "2": "absent", "3": "absent" },
    article: { "2": "5", "4": "6" },
    text: { "3": "Left over" },
  });
  expect(keysOf(left)).toEqual([
    ["article.2", "instrument.error.absent-with-words"],
    ["text.3", "instrument.error.absent-with-words"],
    ["alignment.4", "instrument.error.alignment-missing"],
  ]);
  const bare = articlesForm.safeParse({
    lang: "en",
    added: { "0": { article: "9", text: "" } },
  });
  expect(keysOf(bare).map(([field]) => field)).toEqual(["added.0.text"]);
});

it("a denial says why", () => {
  expect(keysOf(answerForm.safeParse({ answer: "disputed" }))).toEqual([
    ["reason", "instrument.error.reason-missing"],
  ]);
  expect(answerForm.safeParse({ answer: "confirmed" }).success).toBe(true);
});
