import { expect, it } from "vitest";
import { DAY, dayOf } from "../../../app/domain/kernel/clock";
import { endOf } from "../../../app/domain/register/as-of";
import { openBriefDatabase } from "../../support/test-database";
import { copyRegister } from "./copy";
import { perform } from "./deeds";
import { beginAll, start, type Deed } from "./world";

/** What is done on one day, and after how many days; the next day is the rule. */
type Step = Deed & { readonly after?: number };

/** Things of which a page of an earlier day may tell nothing. */
const stories: readonly (readonly [string, readonly Step[]])[] = [
  [
    "a party's act is withdrawn, and the party gets another name",
    [
      { kind: "file", who: 0 },
      { kind: "call", who: 0, which: 0 },
      { kind: "withdraw" },
    ],
  ],
  [
    "a party that was only named acts itself, and has a page",
    [
      { kind: "file", who: 0 },
      { kind: "join", who: 1 },
    ],
  ],
  [
    "a party that never came on the register gets another name",
    [
      { kind: "file", who: 1 },
      { kind: "call", who: 2, which: 3 },
      { kind: "answer", who: 2, which: 0 },
    ],
  ],
  [
    "members that were members long before are entered, and their ends",
    [
      { kind: "unite" },
      { kind: "member", which: 0 },
      { kind: "member", which: 2 },
      { kind: "leave", which: 0 },
      { kind: "leave", which: 1 },
    ],
  ],
  [
    "the successor of a merger is called otherwise later",
    [
      { kind: "register", who: 0 },
      { kind: "register", who: 1 },
      { kind: "merge", who: 0, which: 0 },
      { kind: "call", who: 1, which: 1 },
    ],
  ],
  [
    "one without an act takes a place, and is called otherwise later",
    [
      { kind: "register", who: 2 },
      { kind: "merge", who: 2, which: 0 },
      { kind: "call", who: 3, which: 1 },
    ],
  ],
  [
    "a report is overdue, and comes",
    [
      { kind: "register", who: 0 },
      { kind: "tick", after: 740 },
      { kind: "tick", after: 100 },
      { kind: "report" },
    ],
  ],
  [
    "a challenge suspends, and is decided",
    [
      { kind: "register", who: 0 },
      { kind: "challenge" },
      { kind: "doubt" },
      { kind: "dismiss" },
      { kind: "challenge" },
      { kind: "uphold", which: 1 },
    ],
  ],
  [
    "a claim seen elsewhere is taken back",
    [{ kind: "claim", which: 1 }, { kind: "retract" }],
  ],
];

it.each(stories)(
  "no page of an earlier day tells that %s",
  async (_name, steps) => {
    const db = await openBriefDatabase();
    await beginAll(db);
    const copies: { readonly day: string; readonly copy: string[] }[] = [];
    let now = start;
    for (const { after = 1, ...deed } of steps) {
      now += after * DAY;
      expect(await perform(db, deed, now)).toBeNull();
      const at = endOf(dayOf(now));
      const copy = await copyRegister(db, { now: at, asOf: null });
      // A day on which nobody sees anything new would prove nothing.
      expect(copy).not.toEqual(copies.at(-1)?.copy);
      copies.push({ day: dayOf(now), copy });
    }
    now += DAY;
    for (const { day, copy } of copies) {
      expect(await copyRegister(db, { now, asOf: day })).toEqual(copy);
    }
  },
  90_000,
);
