import { expect, it } from "vitest";
import { openTestNodes } from "../../support/test-database";
import { begin, perform, start } from "../register/deeds";
import { countEvents, readWholeLog } from "./whole-log";

const NODES = 12;
const EACH = 8;

it("twelve nodes that write at once make one log without gaps", async () => {
  const nodes = await openTestNodes(NODES);
  const [db] = nodes;
  await begin(db!);
  await Promise.all(
    nodes.map(async (node, at) => {
      for (let turn = 0; turn < EACH; turn += 1) {
        const kind = turn % 4 === 3 ? "move" : "register";
        const now = start + turn * 1000 + at;
        await perform(node, { kind, who: at + turn, which: at }, now);
      }
    }),
  );
  const leaves = await readWholeLog(db!);
  const { shown, logged } = await countEvents(db!);
  // Three of four turns register an act, of which two events tell; none is lost.
  expect(shown).toBe(((NODES * EACH * 3) / 4) * 2);
  expect(logged).toBe(shown);
  const sinces = leaves.map(({ since }) => since);
  expect([...sinces].sort()).toEqual(sinces);
}, 120_000);
