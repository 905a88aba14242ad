import { readdirSync, readFileSync } from "node:fs";
import { startServer, type RunningServer } from "../tests/support/server";
import { memory } from "./support/process";
import { median, ms, quantile, say, title } from "./support/stats";

const languages = ["ar", "zh", "en", "fr", "ru", "es"];

/** The process that sets documents in type: the server's only child. */
function pressOf(pid: number): number | undefined {
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      const [, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      if (Number(parent) === pid) return Number(name);
    } catch {
      // It has ended meanwhile.
    }
  }
  return undefined;
}

let asked = 0;

/** Milliseconds until a document is there, and its length; each asked for by another network. */
async function time({ origin }: RunningServer, path: string) {
  const started = performance.now();
  asked += 1;
  const answer = await fetch(origin + path, {
    headers: {
      "x-forwarded-for": `10.9.${String(asked >> 8)}.${String(asked & 255)}`,
    },
  });
  const bytes = (await answer.arrayBuffer()).byteLength;
  if (answer.status !== 200) {
    throw new Error(`${path} answered ${String(answer.status)}`);
  }
  return { took: performance.now() - started, bytes };
}

async function numbersFrom(server: RunningServer, path: string) {
  const text = await (await fetch(server.origin + path)).text();
  return [...new Set(text.match(/(?:FW|BP)-\d{6}/g))];
}

/** Certificates and practices as PDF, none of them from the cache. */
export async function benchPaper(isSmall: boolean) {
  const proxies = "127.0.0.1,::1,::ffff:127.0.0.1";
  const server = await startServer({ TRUSTED_PROXIES: proxies });
  try {
    const each = isSmall ? 1 : 20;
    const acts = await numbersFrom(
      server,
      "/api/v1/acts?status=published&limit=100",
    );
    const practices = await numbersFrom(server, "/api/v1/practices?limit=100");
    const before = memory(server.pid, "VmRSS");
    title("Documents as PDF, each made anew");
    const cold = await time(
      server,
      `/en/acts/${String(acts.pop())}/certificate.pdf`,
    );
    say("the first one, with the start of the press", ms(cold.took));
    for (const [what, paths] of [
      ["certificate", acts.map((number) => `acts/${number}/certificate.pdf`)],
      ["practice", practices.map((number) => `practices/${number}.pdf`)],
    ] as const) {
      for (const lang of languages) {
        const times: number[] = [];
        const sizes: number[] = [];
        for (const path of paths.slice(0, each)) {
          const { took, bytes } = await time(server, `/${lang}/${path}`);
          times.push(took);
          sizes.push(bytes);
        }
        const size = (median(sizes) / 1000).toFixed(0);
        say(
          `${what}, ${lang}, ${size} kB`,
          `${ms(median(times))}, p95 ${ms(quantile(times, 0.95))}`,
          "<= 300 ms",
        );
      }
    }
    const press = pressOf(server.pid);
    const mb = (value: number) => `${value.toFixed(0)} MB`;
    if (press !== undefined) {
      say("memory of the press, at its highest", mb(memory(press, "VmHWM")));
    }
    say(
      "memory of the portal, before and after",
      `${mb(before)}, ${mb(memory(server.pid, "VmRSS"))}`,
    );
  } finally {
    await server.stop();
  }
}
