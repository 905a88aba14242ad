import type { ImportState } from "../import/model";
import type { Machine } from "./define";

/** What can happen to an import. */
export const importEvents = [
  "ask",
  "map",
  "read",
  "finish",
  "hand_over",
  "send_back",
  "approve",
  "complete",
  "recheck",
  "fail",
  "discard",
] as const;
export type ImportEvent = (typeof importEvents)[number];

/**
 * The life of an imported spreadsheet. Nothing leaves the dry run but through a
 * second officer; `recheck` is for a register that changed meanwhile.
 */
export const importLifecycle: Machine<
  ImportState,
  ImportEvent,
  { readonly status: ImportState }
> = {
  wrongState: "import.error.wrong-state",
  states: {
    received: {
      ask: { to: "mapping" },
      read: { to: "reading" },
      fail: { to: "failed" },
      discard: { to: "discarded" },
    },
    mapping: { map: { to: "received" }, discard: { to: "discarded" } },
    reading: {
      finish: { to: "review" },
      fail: { to: "failed" },
      discard: { to: "discarded" },
    },
    review: {
      hand_over: { to: "approval" },
      map: { to: "received" },
      discard: { to: "discarded" },
    },
    approval: {
      approve: { to: "writing" },
      send_back: { to: "review" },
      discard: { to: "discarded" },
    },
    writing: {
      complete: { to: "done" },
      recheck: { to: "review" },
      fail: { to: "failed" },
    },
    done: {},
    failed: {},
    discarded: {},
  },
};
