import { expect, it } from "vitest";
import { seenMark, wereSeen } from "../../../app/domain/participant/warning";

const similar = (id: string) =>
  ({ id, name: "Name", lang: "en", reason: "close_name" }) as const;
const mixed = { word: "Dаta", scripts: ["Latn", "Cyrl"] };

it("a tick counts for the warnings it was set under, in any order", () => {
  const shown = { similar: [similar("A"), similar("B")], mixed: [mixed] };
  const mark = seenMark(shown);
  expect(wereSeen({ similar: [similar("B")], mixed: [mixed] }, mark)).toBe(
    true,
  );
  expect(wereSeen({ similar: [similar("C")], mixed: [] }, mark)).toBe(false);
  expect(wereSeen({ similar: [], mixed: [] }, "")).toBe(true);
  expect(wereSeen(shown, "")).toBe(false);
});
