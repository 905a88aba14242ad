import { describe, expect, it } from "vitest";
import { wholeContent } from "../../../app/domain/practice/content-form.server";
import { emptyContent } from "../../../app/domain/practice/content";
import { withIds } from "../../../app/domain/practice/content-schema";
import { limits } from "../../../app/domain/practice/limits";
import { newId } from "../../../app/domain/kernel/ids";
import { leastContent } from "./whole-content";

const messageOf = (given: object) =>
  wholeContent.safeParse(given).error?.issues[0];

describe("the text of a practice from outside", () => {
  it("may be left empty altogether", () => {
    expect(wholeContent.parse({})).toEqual(emptyContent);
  });

  it("comes back as it was saved", () => {
    const block = { id: newId(), name: "A", steps: "1. b", preconditions: "" };
    const content = {
      ...leastContent,
      blocks: [{ ...block, templateId: null }],
      related: [12],
      act: "FW-000001",
    };
    expect(wholeContent.parse(JSON.parse(JSON.stringify(content)))).toEqual(
      content,
    );
  });

  it("reads rows of a form by their number, without the blank ones", () => {
    const row = (name: string) => ({ id: "", name, baseline: " " });
    const { indicators } = wholeContent.parse({
      indicators: { 10: row("last"), 2: row("first"), 3: row("  ") },
    });
    expect(indicators.map(({ name }) => name)).toEqual(["first", "last"]);
  });

  it("names the row that is wrong as the form names it", () => {
    const issue = messageOf({
      indicators: { 0: { name: "" }, 4: { name: "x".repeat(301) } },
    });
    expect(issue).toMatchObject({
      path: ["indicators", "4", "name"],
      message: "text.error.too-long",
    });
  });

  it.each([
    [{ area: "Atlantis" }, "writing.error.area-unknown"],
    [{ region: "999" }, "writing.error.region"],
    [{ sector: "J" }, "writing.error.sector"],
    [{ contact: "nobody" }, "writing.error.contact"],
    [{ licence: "MIT" }, "writing.error.licence"],
    [{ instrument: "law2" }, "writing.error.choose"],
    [{ topics: ["DF99"] }, undefined],
    [{ proposals: ["12"] }, "writing.error.proposal"],
    [{ related: "BP-000001, BP-1" }, "writing.error.related"],
    [{ act: "12" }, "writing.error.act-number"],
    [{ startedOn: "yesterday" }, "writing.error.no-such-day"],
    [{ title: "x".repeat(201) }, "text.error.too-long"],
    [{ problem: "x".repeat(5_000_000) }, "text.error.too-long"],
    [{ title: "a\u202eb" }, "text.error.direction"],
    [
      { blocks: new Array(31).fill({ name: "a" }) },
      "writing.error.too-many-blocks",
    ],
    [{ attachments: [{ fileId: "../../x" }] }, undefined],
  ])("refuses what does not fit, case %#", (given, message) => {
    const issue = messageOf(given);
    expect(issue).toBeDefined();
    if (message) expect(issue?.message).toBe(message);
  });

  it("has a limit on all texts together", () => {
    const steps = "x".repeat(limits.text);
    const blocks = Array.from({ length: 11 }, () => ({ name: "a", steps }));
    expect(messageOf({ blocks })?.message).toBe(
      "writing.error.too-long-together",
    );
  });

  it("understands countries as people write them, and numbers in a line", () => {
    const { area, related, proposals } = wholeContent.parse({
      ...{ area: "République de Corée", related: "bp-000002; BP-000010" },
      proposals: ["4", "4"],
    });
    expect({ area, related, proposals }).toEqual({
      ...{ area: "KOR", related: [2, 10], proposals: [4] },
    });
  });

  it("gives ids to rows without one, and another to a second of the same", () => {
    const id = newId();
    const content = wholeContent.parse({
      blocks: [{ id, name: "a" }, { id, name: "b" }, { name: "c" }],
    });
    const ids = withIds(content, newId).blocks.map((block) => block.id);
    expect(ids[0]).toBe(id);
    expect(new Set(ids).size).toBe(3);
    expect(ids).not.toContain("");
  });
});
