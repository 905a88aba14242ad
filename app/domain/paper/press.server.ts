import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Context } from "../../context.server";
import { MINUTE, SECOND } from "../kernel/clock";
import { DomainError } from "../kernel/errors";
import type { Printed, PrintJob } from "./model";

/** Documents that may wait while one is made; those beyond are told to come back. */
const MOST_WAITING = 12;
/** No text of ours takes a tenth of it. */
const LONGEST = 10 * SECOND;
/** Resident memory in bytes; a document takes some 100 MB, a very long one 200. */
const MOST_MEMORY = 700 * 1024 * 1024;
/** The press takes some 100 MB, so it ends when nobody needs it. */
const IDLE = MINUTE;

/** Beside its templates and not part of the build; the server runs from the project's folder. */
const program = resolve("app/domain/paper/press/press.mjs");

interface Press {
  readonly child: ChildProcess;
  readonly ready: Promise<void>;
  /** What it wrote before it ended. */
  complaints: string;
}

type Answer =
  | { readonly ready: true }
  | ({ readonly id: number; readonly isFull: boolean } & (
      Printed | { readonly error: string }
    ));

const busy = () =>
  new DomainError("unavailable", "paper.error.busy", { retryAfter: 10 });
const failed = (cause: string) =>
  new DomainError("unavailable", "paper.error.failed", {
    retryAfter: 120,
    cause: new Error(cause),
  });

let press: Press | undefined;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;
let jobs = 0;

function startPress(): Press {
  const child = fork(program, [], {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    execArgv: ["--max-old-space-size=160"],
    // It needs nothing of the portal's settings, and gets none of its secrets.
    env: { NODE_ENV: "production", HOME: "", MALLOC_ARENA_MAX: "2" },
  });
  let becomeReady: () => void;
  const started: Press = {
    child,
    ready: new Promise((done) => {
      becomeReady = done;
    }),
    complaints: "",
  };
  child.stderr?.on("data", (chunk: Buffer) => {
    started.complaints = (started.complaints + chunk.toString()).slice(-2000);
  });
  child.once("message", () => {
    becomeReady();
  });
  child.once("exit", () => {
    becomeReady();
    if (press === started) press = undefined;
  });
  child.once("error", (error) => {
    started.complaints += error.message;
    becomeReady();
  });
  return started;
}

function endPress(): void {
  press?.child.kill("SIGKILL");
  press = undefined;
}

/** Resident memory of a process in bytes; 0 where the system has no such file. */
function memoryOf({ pid }: ChildProcess): number {
  try {
    const statm = readFileSync(`/proc/${String(pid)}/statm`, "utf8");
    return Number(statm.split(" ")[1]) * 4096;
  } catch {
    return 0;
  }
}

/** While it has nothing to do, it keeps neither the process nor a test from ending. */
function rest({ child }: Press): void {
  child.unref();
  child.channel?.unref();
  (child.stderr as { unref?: () => void } | null)?.unref?.();
  idle = setTimeout(endPress, IDLE);
  idle.unref();
}

async function runJob(job: PrintJob): Promise<Printed> {
  clearTimeout(idle);
  const used = (press ??= startPress());
  const { child } = used;
  child.ref();
  child.channel?.ref();
  await used.ready;
  const id = (jobs += 1);
  const answer = await new Promise<Answer | null>((done) => {
    const end = (answer: Answer | null) => {
      clearTimeout(late);
      clearInterval(watch);
      child.removeListener("exit", onExit).removeListener("message", end);
      done(answer);
    };
    const onExit = () => {
      end(null);
    };
    const late = setTimeout(() => {
      used.complaints += " took too long";
      child.kill("SIGKILL");
    }, LONGEST);
    // A text that makes it run wild keeps it too busy to look at itself.
    const watch = setInterval(() => {
      if (memoryOf(child) < MOST_MEMORY) return;
      used.complaints += " took too much memory";
      child.kill("SIGKILL");
    }, 200);
    child.once("exit", onExit).on("message", end);
    if (child.connected) child.send({ ...job, id });
    else end(null);
  });
  if (answer === null || !("id" in answer)) {
    if (press === used) endPress();
    throw failed(used.complaints || "The press ended");
  }
  if (answer.isFull) endPress();
  else rest(used);
  if ("error" in answer) throw failed(answer.error);
  return { ...answer, pdf: Buffer.from(answer.pdf) };
}

/**
 * A document as PDF/A-3a: tagged, with its fonts inside. One is made at a time,
 * in a process of its own. The same job gives the same bytes.
 * @throws DomainError 503 when too many wait, or the document can't be made;
 *   `cause` says why
 */
export async function printPdf(
  { log }: Pick<Context, "log">,
  job: PrintJob,
): Promise<Printed> {
  if (waiting >= MOST_WAITING) throw busy();
  waiting += 1;
  const turn = last.then(() => runJob(job));
  last = turn.catch(() => undefined);
  try {
    const printed = await turn;
    if (!printed.archival) {
      log.warn({ template: job.template }, "document not fit for archives");
    }
    return printed;
  } catch (error) {
    log.error({ err: error, template: job.template }, "document not made");
    throw error;
  } finally {
    waiting -= 1;
  }
}
