import { demoPassword } from "../app/domain/account/demo-password";
import { newId } from "../app/domain/kernel/ids";
import { url } from "../app/urls";
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

const syllables = "ka lo mi ran tes vor zu pel dri mon quo sha bel tur".split(
  " ",
);

/** A name nobody else has, out of the digits of a number. */
const nameOf = (number: number) =>
  [7919, 104_729, 1_299_709]
    .map((factor) =>
      Array.from(
        { length: 4 },
        (_, at) =>
          syllables[Math.floor((number * factor) / 14 ** at) % 14] ?? "",
      ).join(""),
    )
    .join(" ");

const list = (rows: number) =>
  `name,type,country,date,website,proposals\n${Array.from(
    { length: rows },
    (_, at) =>
      `${nameOf(at + 1)},company,${["Kenya", "France", "中国", "Мексика"][at % 4] ?? ""},2025-03-04,https://example.org,"1, ${String(2 + (at % 9))}"\n`,
  ).join("")}`;

/** Waits for a page that no longer looks again by itself; the seconds it took. */
async function waitFor(read: () => Promise<string>): Promise<number> {
  const started = performance.now();
  while (/id="import-runs"/.test(await read())) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return (performance.now() - started) / 1000;
}

/**
 * Rows per second of a list that two officers import: the dry run, and the one
 * transaction that writes it, each with the wait for the job to look.
 */
export async function benchImport(
  origin: string,
  { rows }: { readonly rows: number },
): Promise<void> {
  title(`Import of a list of ${String(rows)} rows`);
  const [one, two] = [officer(origin), officer(origin)];
  await one.signIn("registrar");
  await two.signIn("registrar2");
  const upload = new FormData();
  upload.set("file", new File([list(rows)], "list.csv"));
  const { to } = await one.send(url("imports", { lang: "en" }), upload);
  if (!to) throw new Error("The list was not taken");
  const read = async () => (await one.send(to)).text;
  const dry = await waitFor(read);
  for (const code of ["close-name", "same-name", "same-transliteration"])
    await one.send(to, one.form({ do: "choose_all", code, choice: "keep" }));
  await one.send(to, one.form({ do: "hand_over" }));
  await two.send(to, two.form({ do: "approve" }));
  const written = await waitFor(read);
  say("dry run", `${(rows / dry).toFixed(0)} rows/s`);
  say("written", `${(rows / written).toFixed(0)} rows/s`, ">= 2000 rows/s");
}
