import { newId } from "../app/domain/kernel/ids";
import { demoPassword } from "../app/domain/account/demo-password";
import { url } from "../app/urls";
import { member } from "./support/drafts";
import { median, ms, quantile, say, title } from "./support/stats";

/** Sends a form as one of some hundred members' networks: limits count per network. */
const post = (
  origin: string,
  path: string,
  fields: Record<string, string>,
  { cookie = "", network }: { cookie?: string; network: number },
) =>
  fetch(origin + path, {
    method: "POST",
    redirect: "manual",
    headers: {
      origin,
      cookie,
      "x-forwarded-for": `198.51.100.${String(network % 250)}`,
    },
    body: new URLSearchParams({ ...fields, _key: newId() }),
  });

async function signIn(origin: string, network: number): Promise<string> {
  const fields = { email: member, password: demoPassword };
  const path = url("signIn", { lang: "en" });
  const answer = await post(origin, path, fields, { network });
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0];
  if (answer.status !== 303 || !cookie) throw new Error("Nobody signed in");
  return cookie;
}

/**
 * Acts sent per second by signed-in members at once, each a POST of its own
 * whose answer comes after the synced commit.
 */
export async function benchSubmissions(
  origin: string,
  { drafts, clients }: { drafts: readonly string[]; clients: number },
): Promise<void> {
  title(`Submissions, ${String(clients)} at once, answered after the commit`);
  const cookies = await Promise.all(
    Array.from({ length: Math.min(clients, 8) }, (_, at) => signIn(origin, at)),
  );
  const left = [...drafts];
  const taken: number[] = [];
  const send = async (client: number) => {
    const cookie = cookies[client % cookies.length] ?? "";
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
      const started = performance.now();
      const path = url("actCheck", { lang: "en", id });
      const who = { cookie, network: left.length };
      const answer = await post(origin, path, { declaration: "on" }, who);
      await answer.arrayBuffer();
      taken.push(performance.now() - started);
      if (answer.status !== 303) {
        throw new Error(`A submission was answered ${String(answer.status)}`);
      }
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: clients }, (_, at) => send(at)));
  const seconds = (performance.now() - started) / 1000;
  say("acknowledged", `${(drafts.length / seconds).toFixed(0)} /s`);
  say("p50", ms(median(taken)));
  say("p95", ms(quantile(taken, 0.95)));
}
