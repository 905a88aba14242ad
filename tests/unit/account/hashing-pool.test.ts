import { describe, expect, it } from "vitest";
import { makePool } from "../../../app/domain/account/hashing-pool";

/** Jobs that end when told to. */
function makeJobs() {
  const open: (() => void)[] = [];
  const job = () =>
    new Promise<void>((resolve) => {
      open.push(resolve);
    });
  return { job, open };
}
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe("the hashing pool", () => {
  it("runs no more at once than it is wide", async () => {
    const run = makePool(2, 10);
    const { job, open } = makeJobs();
    const all = Array.from({ length: 5 }, () => run(job));
    await settle();
    expect(open).toHaveLength(2);
    for (let done = 0; done < 5; done += 1) {
      open[done]?.();
      await settle();
      expect(open.length).toBe(Math.min(5, done + 3));
    }
    await Promise.all(all);
  });

  it("turns away who finds the queue full, with 503 and a time to wait", async () => {
    const run = makePool(1, 1);
    const { job, open } = makeJobs();
    const kept = [run(job), run(job)];
    await expect(run(job)).rejects.toMatchObject({
      kind: "unavailable",
      retryAfter: 5,
    });
    open[0]?.();
    await settle();
    open[1]?.();
    await Promise.all(kept);
  });

  it("gives the place on after a job that failed", async () => {
    const run = makePool(1, 1);
    const failing = run(() => Promise.reject(new Error("no")));
    const next = run(() => Promise.resolve("yes"));
    await expect(failing).rejects.toThrow("no");
    await expect(next).resolves.toBe("yes");
    await expect(run(() => Promise.resolve("on"))).resolves.toBe("on");
  });
});
