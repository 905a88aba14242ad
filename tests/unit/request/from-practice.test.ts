import { describe, expect, it } from "vitest";
import { instrumentTypes } from "../../../app/domain/practice/model";
import { topicCodes } from "../../../app/domain/reference/model";
import {
  draftFromPractice,
  helpToAdopt,
  proposedTitle,
  type PracticeOrigin,
} from "../../../app/domain/request/from-practice";
import { limits } from "../../../app/domain/request/limits";

const origin: PracticeOrigin = {
  number: "BP-000012",
  title: { text: "Fast lane", lang: "en" },
  objective: { text: "Clear within ten days.", lang: "en" },
  topics: ["DF04", "DF02"],
  instrument: "model_contract",
  blocks: [
    { text: "List of clauses", lang: "en" },
    { text: "Guichet unique", lang: "fr" },
  ],
};
const words = {
  aim: "To adopt BP-000012:",
  languageName: (lang: string) => lang.toUpperCase(),
};
const chosen = { topic: "DF02", modality: "training" } as const;
let made = 0;
const newId = () => `id-${String((made += 1))}`;
const draft = (change: Partial<PracticeOrigin> = {}, lang = "en") =>
  draftFromPractice({ ...origin, ...change }, lang, chosen, words, newId);

describe("a request that comes from a practice", () => {
  it("needs each of its topics once, the chosen one first", () => {
    const { needs } = draft();
    expect(needs.map(({ topic, priority }) => [topic, priority])).toEqual([
      ["DF02", 3],
      ["DF04", 2],
    ]);
    expect(new Set(needs.map(({ id }) => id)).size).toBe(2);
    expect(needs.every(({ modality }) => modality === "training")).toBe(true);
    // A topic of the requester's own comes before the practice's.
    expect(draft({ topics: ["DF04"] }).needs.map(({ topic }) => topic)).toEqual(
      ["DF02", "DF04"],
    );
    expect(draft({ topics: topicCodes }).needs).toHaveLength(limits.needs);
  });

  it("takes the aim and the building blocks along, one a line, and says of foreign ones which language they are in", () => {
    const english = draft();
    expect(english.objective).toBe(
      "To adopt BP-000012:\n\nClear within ten days.",
    );
    expect(english.outputs).toBe("- List of clauses\n- [FR] Guichet unique");
    const french = draft({}, "fr");
    expect(french.objective).toContain("[EN] Clear within ten days.");
    expect(french.outputs).toBe("- [EN] List of clauses\n- Guichet unique");
  });

  it("makes nothing up where the practice says nothing", () => {
    const bare = draft({ objective: null, blocks: [] });
    expect(bare).toMatchObject({ objective: words.aim, outputs: "" });
    expect(bare).not.toHaveProperty("problem");
  });

  it("proposes a kind of help for each kind of measure", () => {
    for (const instrument of instrumentTypes) {
      expect(helpToAdopt({ instrument })).not.toBeNull();
    }
    expect(helpToAdopt({ instrument: null })).toBeNull();
  });

  it("proposes a title that fits, whatever the practice is called", () => {
    const say = (title: string) => `Help to adopt: ${title}`;
    expect(proposedTitle("Fast lane", say)).toBe("Help to adopt: Fast lane");
    const long = proposedTitle("😀".repeat(200), say);
    expect(Array.from(long)).toHaveLength(limits.title);
    expect(long.endsWith("😀…")).toBe(true);
  });
});
