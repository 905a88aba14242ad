import { demoPassword } from "../app/domain/account/demo-password";
import { newId } from "../app/domain/kernel/ids";
import { url } from "../app/urls";
import { csvList, xlsxList } from "./support/lists";
import { forgetHighest, memory } from "./support/process";
import { say, title } from "./support/stats";

const network = () => `203.0.113.${String(Math.floor(Math.random() * 250))}`;

/** Somebody of the demonstration's secretariat in front of the portal. */
function officer(origin: string) {
  let cookie = "";
  const send = async (path: string, body?: URLSearchParams | FormData) => {
    body?.set("_key", newId());
    const answer = await fetch(origin + path, {
      method: body ? "POST" : "GET",
      redirect: "manual",
      headers: { origin, cookie, "x-forwarded-for": network() },
      body: body ?? null,
    });
    cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
    return { to: answer.headers.get("location"), text: await answer.text() };
  };
  const form = (fields: Record<string, string>) => new URLSearchParams(fields);
  /** Signs in with the code that the demonstration shows. */
  async function signIn(name: string) {
    const email = `${name}@fairway.example`;
    const lang = "en";
    await send(
      url("signIn", { lang }),
      form({ email, password: demoPassword }),
    );
    const page = await send(url("signInCode", { lang }));
    const code = /<strong class="code"[^>]*>(\d{6})/.exec(page.text)?.[1];
    if (!code) throw new Error("No code to sign in with");
    await send(url("signInCode", { lang }), form({ code }));
  }
  return { send, form, signIn };
}

/** Waits for a page that no longer looks again by itself; the seconds it took. */
async function waitFor(read: () => Promise<string>): Promise<number> {
  const started = performance.now();
  while (/id="import-runs"/.test(await read())) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return (performance.now() - started) / 1000;
}

interface List {
  readonly rows: number;
  readonly format: "csv" | "xlsx";
  /** Names of lists that begin at numbers far apart have nothing in common. */
  readonly from?: number;
}

const fileOf = async ({ rows, format, from }: List) =>
  format === "csv"
    ? new File([csvList(rows, from)], "list.csv")
    : new File([new Uint8Array(await xlsxList(rows, from))], "list.xlsx");

/**
 * Rows per second of a list that two officers import: the dry run, and the one
 * transaction that writes it, each with the wait for the job to look; and the
 * most memory the process held meanwhile.
 */
export async function benchImport(
  { origin, pid }: { readonly origin: string; readonly pid: number },
  given: List,
): Promise<void> {
  const { rows, format } = given;
  title(`Import of a list of ${String(rows)} rows, ${format.toUpperCase()}`);
  const [one, two] = [officer(origin), officer(origin)];
  await one.signIn("registrar");
  await two.signIn("registrar2");
  const file = await fileOf(given);
  const upload = new FormData();
  upload.set("file", file);
  forgetHighest(pid);
  const before = memory(pid, "VmRSS");
  const { to } = await one.send(url("imports", { lang: "en" }), upload);
  if (!to) throw new Error("The list was not taken");
  const read = async () => (await one.send(to)).text;
  const dry = await waitFor(read);
  for (const code of ["close-name", "same-name", "same-transliteration"])
    await one.send(to, one.form({ do: "choose_all", code, choice: "keep" }));
  await one.send(to, one.form({ do: "hand_over" }));
  await two.send(to, two.form({ do: "approve" }));
  const written = await waitFor(read);
  const goal = rows > 10_000 ? "" : ">= 2000 rows/s";
  say("size of the file", `${(file.size / 1e6).toFixed(1)} MB`);
  say("dry run", `${(rows / dry).toFixed(0)} rows/s`, goal);
  say("written", `${(rows / written).toFixed(0)} rows/s`, goal);
  say("memory before it", `${before.toFixed(0)} MB`);
  say("at its highest", `${memory(pid, "VmHWM").toFixed(0)} MB`);
}
