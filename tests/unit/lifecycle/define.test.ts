import { describe, expect, it } from "vitest";
import { DomainError } from "../../../app/domain/kernel/errors";
import {
  events,
  type HasState,
  type Machine,
  transition,
} from "../../../app/domain/lifecycle/define";

type State = "off" | "on" | "parked";
const machine: Machine<State, "press" | "park" | "back", HasState<State>> = {
  wrongState: "test.error.wrong-state",
  states: {
    off: {
      press: {
        to: "on",
        guard: (_, { now }) => (now < 10 ? "test.error.early" : undefined),
      },
    },
    on: { press: { to: "off" }, park: { to: "parked" } },
    parked: { back: { to: ["on", "off"] } },
  },
};

describe("transition", () => {
  it("follows the table", () => {
    expect(transition(machine, { status: "on" }, "press", { now: 0 })).toBe(
      "off",
    );
  });

  it("refuses an event the state does not know, and names both", () => {
    const ask = () =>
      transition(machine, { status: "off" }, "park", { now: 0 });
    expect(ask).toThrow(DomainError);
    expect(ask).toThrow(
      expect.objectContaining({
        kind: "conflict",
        code: "test.error.wrong-state",
        params: { state: "off", event: "park" },
      }) as Error,
    );
  });

  it("asks the guard", () => {
    const off = { status: "off" } as const;
    expect(() => transition(machine, off, "press", { now: 9 })).toThrow(
      "test.error.early",
    );
    expect(transition(machine, off, "press", { now: 10 })).toBe("on");
  });

  it("returns to the remembered state, and to no other", () => {
    const back = (resumesAt?: State | null) =>
      transition(
        machine,
        { status: "parked", ...(resumesAt === undefined ? {} : { resumesAt }) },
        "back",
        { now: 0 },
      );
    expect(back("on")).toBe("on");
    expect(back("off")).toBe("off");
    for (const wrong of [undefined, null, "parked"] as const) {
      expect(() => back(wrong)).toThrow("test.error.wrong-state");
    }
  });
});

describe("events", () => {
  it("lists what leads out of a state", () => {
    expect(events(machine, "on")).toEqual(["press", "park"]);
    expect(events(machine, "parked")).toEqual(["back"]);
  });
});
