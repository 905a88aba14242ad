import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../app/domain/kernel/ids";
import { forgetHighest, memory } from "../../bench/support/process";
import { startServer, type RunningServer } from "../support/server";
import { waitFor } from "../support/temp";
import { workbookOf } from "../unit/import/workbook-sample";
import { openHouse } from "./permission-people";

const registrar = (name: string) => ({
  name,
  holds: [],
  secretariat: "registrar" as const,
});

describe("uploading a list", () => {
  let server: RunningServer;
  let house: ReturnType<typeof openHouse>;
  let cookie = "";
  let other = "";
  beforeAll(async () => {
    server = await startServer();
    house = openHouse(server.dataDir);
    const [one, two] = [registrar("uploads lists"), registrar("reads lists")];
    cookie = await house.signIn(one, await house.makeAccount(one));
    other = await house.signIn(two, await house.makeAccount(two));
  });
  afterAll(async () => {
    await house.db.close();
    await server.stop();
  });

  function send(
    name: string,
    bytes: string | Buffer,
    path = "/en/secretariat/imports",
  ) {
    const form = new FormData();
    form.set("_key", newId());
    form.set(
      "file",
      new File([new Uint8Array(Buffer.from(bytes as string))], name),
    );
    return fetch(server.origin + path, {
      method: "POST",
      redirect: "manual",
      headers: { cookie, origin: server.origin },
      body: form,
    });
  }
  const row = '<row r="1"><c r="A1" t="str"><v>name</v></c></row>';

  it.each([
    [
      "a zip bomb named .xlsx",
      "list.xlsx",
      workbookOf({
        rows: row,
        more: [{ name: "xl/media/a", data: Buffer.alloc(5_000_000) }],
      }),
      "more than a list needs",
    ],
    [
      "macros",
      "list.xlsx",
      workbookOf({
        rows: row,
        more: [{ name: "xl/vbaProject.bin", data: "x" }],
      }),
      "macros",
    ],
    [
      "entities",
      "list.xlsx",
      workbookOf({
        rows: row,
        more: [{ name: "xl/styles.xml.x", data: "x", encrypted: true }],
      }),
      "password",
    ],
    ["a PDF named .csv", "list.csv", "%PDF-1.7", "no CSV or XLSX"],
    ["nothing", "list.csv", "", "Choose a spreadsheet"],
  ])("refuses %s and says why", async (_, name, bytes, words) => {
    const answer = await send(name, bytes);
    expect([400, 422]).toContain(answer.status);
    expect(await answer.text()).toContain(words);
  });

  it("lets an officer say once what a word for a kind means, and begin a claim from a government", async () => {
    const list =
      "name,kind,country,date\nOrion,Partenaires du numérique,Kenya,2025-03-04\nVega,Partenaires du numérique,Congo,2025-03-04\nSénégal,État,Sénégal,2025-03-04\n";
    const address = (await send("signataires.csv", list)).headers.get(
      "location",
    );
    const page = async (query = "") =>
      (
        await fetch(`${server.origin}${address ?? ""}${query}`, {
          headers: { cookie },
        })
      ).text();
    await waitFor(
      async () => (await page()).includes("Decide by value"),
      20_000,
      "the dry run",
    );
    expect(await page("?code=kind-unknown")).toContain(
      "Partenaires du numérique</bdi>",
    );
    const claim = /href="([^"]*claims\/new[^"]*)"/
      .exec(await page("?code=kind-government"))?.[1]
      ?.replaceAll("&amp;", "&");
    const begun = await fetch(`${server.origin}${claim ?? ""}`, {
      headers: { cookie },
    });
    expect(await begun.text()).toContain('value="Sénégal"');
    const answer = await fetch(`${server.origin}${address ?? ""}`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie, origin: server.origin },
      body: new URLSearchParams({
        ...{ _key: newId(), do: "map_kinds", code: "kind-unknown" },
        ...{ "values.0": "Partenaires du numérique", "picks.0": "company" },
      }),
    });
    expect(answer.status).toBe(303);
    await waitFor(
      async () => (await page()).includes("can mean more than one area"),
      20_000,
      "the dry run",
    );
    expect(await page("?code=area-ambiguous")).toContain("What “Congo” means");
  });

  const inStore = () =>
    readdir(join(server.dataDir, "files")).then((names) => names.sort());

  it("takes a long list in little memory", async () => {
    // Heads that say nothing: it waits for an officer, and no row is read yet.
    const list = "aaa,bbb\n".repeat(3.5 * 1024 * 1024);
    // The first one finds a process that has only just begun, with little memory yet.
    await send("first.csv", list);
    const { pid } = server;
    forgetHighest(pid);
    const before = memory(pid, "VmRSS");
    const answer = await send("long.csv", list);
    expect(answer.status).toBe(303);
    if (!Number.isNaN(before))
      expect(memory(pid, "VmHWM") - before).toBeLessThan(35);
    const { status } = await send("longer.csv", list + list);
    expect(status).toBe(413);
  });

  it("keeps nothing of a list whose sending is cut off", async () => {
    const before = await inStore();
    const { port } = new URL(server.origin);
    const socket = connect(Number(port), "localhost");
    await once(socket, "connect");
    const lines = [
      "POST /en/secretariat/imports HTTP/1.1",
      `Host: localhost:${port}`,
      `Origin: ${server.origin}`,
      `Cookie: ${cookie}`,
      "Content-Type: multipart/form-data; boundary=cut",
      "Content-Length: 9000000",
      "",
      "--cut",
      'Content-Disposition: form-data; name="file"; filename="list.csv"',
      "Content-Type: text/csv",
      "",
      "name,kind\n".repeat(300_000),
    ];
    socket.write(lines.join("\r\n"));
    await waitFor(
      async () => (await inStore()).some((name) => name.endsWith(".part")),
      10_000,
      "The first half",
    );
    socket.destroy();
    await waitFor(
      async () => (await inStore()).join() === before.join(),
      10_000,
      "Cleaning up",
    );
  });

  it("shows its own officers what stands in a cell as text only, and nobody a stranger's id", async () => {
    const answer = await send(
      "<img src=x>.csv",
      'name,kind,country\n"<script>alert(1)</script>",company,"=cmd|calc"\n',
    );
    expect(answer.status).toBe(303);
    const path = answer.headers.get("location") ?? "";
    const look = async (who: string, to = path) => {
      const page = await fetch(server.origin + to, {
        headers: { cookie: who },
      });
      return {
        status: page.status,
        refresh: page.headers.get("refresh"),
        text: await page.text(),
      };
    };
    let page = await look(cookie);
    for (let tries = 0; tries < 40 && page.refresh !== null; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      page = await look(cookie);
    }
    expect(page.refresh).toBeNull();
    expect(page.text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page.text).not.toContain("<script>alert(1)");
    const csv = await look(cookie, `${path}/problems.csv`);
    expect(csv.text).toContain("begins like a formula");
    expect(csv.text).not.toMatch(/(?:^|,)=cmd/m);
    expect((await look(other)).status).toBe(200);
    expect((await look("")).text).not.toContain("script&gt;");
    expect((await look(cookie, path.replace(/.{4}$/, "ZZZZ"))).status).toBe(
      404,
    );
  });
});
