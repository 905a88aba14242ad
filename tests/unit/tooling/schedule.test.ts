import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { schedule } from "../../suite/schedule.mjs";

describe("schedule", () => {
  it("never exceeds the capacity and gives results in order", async () => {
    let used = 0;
    let most = 0;
    const task = (name: string, weight: number) => ({
      weight,
      ready: Promise.resolve(),
      async run() {
        used += weight;
        most = Math.max(most, used);
        await pause(5);
        used -= weight;
        return name;
      },
    });
    const tasks = [task("a", 1), task("b", 2), task("c", 1), task("d", 5)];
    expect(await schedule(tasks, 2)).toEqual(["a", "b", "c", "d"]);
    expect(most).toBeLessThanOrEqual(5); // d counts as 2, it alone is heavier
  });

  it("starts a task only when it is ready, and others before it", async () => {
    const order: string[] = [];
    const task = (name: string, ready: Promise<unknown>) => ({
      weight: 2,
      ready,
      run() {
        order.push(name);
        return Promise.resolve(name);
      },
    });
    await schedule([task("late", pause(20)), task("now", pause(0))], 2);
    expect(order).toEqual(["now", "late"]);
  });

  it("keeps a place for a heavy task that is ready", async () => {
    const order: string[] = [];
    const task = (name: string, weight: number, ms = 5) => ({
      weight,
      ready: Promise.resolve(),
      async run() {
        order.push(name);
        await pause(ms);
        return name;
      },
    });
    const first = [task("a", 1, 5), task("b", 1, 20), task("heavy", 2)];
    await schedule([...first, task("c", 1), task("d", 1)], 3);
    expect(order).toEqual(["a", "b", "heavy", "c", "d"]);
  });

  it("fails when a task throws", async () => {
    const task = {
      weight: 1,
      ready: Promise.resolve(),
      run: () => Promise.reject(new Error("broken")),
    };
    await expect(schedule([task], 2)).rejects.toThrow("broken");
  });
});
