import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { systemContext } from "../../../app/domain/job/system-context.server";
import { DAY, MINUTE } from "../../../app/domain/kernel/clock";
import { locales } from "../../../app/domain/kernel/localized";
import { enqueueLetter } from "../../../app/domain/outbox/enqueue.server";
import { backoff, sendOutbox } from "../../../app/domain/outbox/send.server";
import { messagesOf } from "../../../app/i18n/translate";
import { listLetters, updateLetter } from "../../../db/queries/outbox.server";
import { openTestDatabase } from "../../support/test-database";
import { makeTestServices } from "../account/people";

interface Received {
  readonly to: string[];
  readonly data: string;
}

let server: SMTPServer | undefined;
afterEach(
  () =>
    new Promise<void>((done) => {
      if (!server) {
        done();
        return;
      }
      server.close(done);
      server = undefined;
    }),
);

/** A real SMTP server on this machine; refuses the first `refusals` letters. */
async function startMailServer(refusals = 0, delay = 0) {
  const received: Received[] = [];
  let left = refusals;
  const options: SMTPServerOptions = {
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      let data = "";
      stream.on("data", (chunk: Buffer) => (data += chunk.toString()));
      stream.on("end", () => {
        if (left > 0) {
          left -= 1;
          done(Object.assign(new Error("try later"), { responseCode: 451 }));
          return;
        }
        received.push({
          to: session.envelope.rcptTo.map((r) => r.address),
          data,
        });
        setTimeout(done, delay);
      });
    },
  };
  const made = new SMTPServer(options);
  server = made;
  await new Promise<void>((ready) => made.listen(0, "127.0.0.1", ready));
  const { port } = made.server.address() as { port: number };
  return { received, smtpUrl: `smtp://127.0.0.1:${String(port)}` };
}

async function setUp(
  smtpUrl: string | undefined,
  mode: "demo" | "production" = "production",
  contactEmail?: string,
) {
  const db = await openTestDatabase();
  const world = makeTestServices(db);
  const { env } = world.services;
  const services = {
    ...world.services,
    env: {
      ...env,
      mode,
      smtpUrl,
      contactEmail,
      mailFrom: "Fairway <office@fairway.example>",
    },
  };
  const run = () => sendOutbox.run(systemContext(services));
  const post = (kind = "act.letter.expired", name = "Ada") =>
    db.write((tx) =>
      enqueueLetter(tx, world.clock.now, {
        kind,
        to: "reader@example.org",
        locale: "en",
        params: { name },
        link: "https://portal.example/en/account",
      }),
    );
  return { db, world, run, post, read: () => listLetters(db.read, 100) };
}

describe("the outbox", () => {
  it("delivers a letter as text and HTML, once", async () => {
    const { received, smtpUrl } = await startMailServer();
    const { run, post, read } = await setUp(smtpUrl);
    await post();
    await run();
    await run();
    expect(received).toHaveLength(1);
    expect(received[0]?.to).toEqual(["reader@example.org"]);
    expect(received[0]?.data).toContain("text/plain");
    expect(received[0]?.data).toContain("text/html");
    const [kept] = await read();
    expect(kept).toMatchObject({ status: "sent", attempts: 1 });
    // Nobody needs its words any more, nor the links in them.
    expect(kept).toMatchObject({ recipient: "", text: "", html: "" });
  });

  it("says to whom answers go, and that nobody reads them where there is none", async () => {
    const { received, smtpUrl } = await startMailServer();
    const contact = "secretariat@portal.example";
    const reached = await setUp(smtpUrl, "production", contact);
    await reached.post();
    await reached.run();
    const silent = await setUp(smtpUrl);
    await silent.post();
    await silent.run();
    const [first, second] = received.map(({ data }) =>
      // Long lines are broken on their way.
      data.replace(/=\r?\n/g, ""),
    );
    expect(first).toMatch(/^Reply-To: secretariat@portal\.example\r?$/m);
    expect(first?.match(/write to secretariat@portal\.example/g)).toHaveLength(
      2,
    );
    expect(second).not.toMatch(/^Reply-To/m);
    expect(second?.match(/Nobody reads answers/g)).toHaveLength(2);
  });

  it("tries again after a refusal, later each time, and keeps the reason", async () => {
    const { received, smtpUrl } = await startMailServer(2);
    const { world, run, post, read } = await setUp(smtpUrl);
    await post();
    await run();
    expect((await read())[0]).toMatchObject({ status: "waiting", attempts: 1 });
    expect((await read())[0]?.lastError).toContain("try later");
    await run();
    expect((await read())[0]).toMatchObject({ attempts: 1 });
    world.clock.now += backoff(1);
    await run();
    world.clock.now += backoff(2);
    await run();
    expect(received).toHaveLength(1);
    expect((await read())[0]).toMatchObject({ status: "sent", attempts: 3 });
  });

  it("gives up after twelve tries and says so", async () => {
    const { world, run, post, read } = await setUp("smtp://127.0.0.1:1");
    await post();
    for (let tries = 0; tries < 14; tries += 1) {
      await run();
      world.clock.now += DAY;
    }
    expect((await read())[0]).toMatchObject({ status: "failed", attempts: 12 });
  });

  it("sends a letter once when several processes look at the same time", async () => {
    const { received, smtpUrl } = await startMailServer(0, 50);
    const { run, post } = await setUp(smtpUrl);
    await post();
    await post();
    await Promise.all([run(), run(), run(), run()]);
    expect(received).toHaveLength(2);
  });

  it("picks up a letter whose sender died on the way", async () => {
    const { received, smtpUrl } = await startMailServer();
    const { db, world, run, post, read } = await setUp(smtpUrl);
    await post();
    const [letter] = await read();
    await db.write((tx) =>
      updateLetter(tx, letter ?? { id: "", attempts: 0 }, {
        status: "sending",
        attempts: 1,
        nextAttemptAt: world.clock.now + 5 * MINUTE,
      }),
    );
    await run();
    expect(received).toHaveLength(0);
    world.clock.now += 6 * MINUTE;
    await run();
    expect(received).toHaveLength(1);
  });

  it("lets no name add a header or markup", async () => {
    const { received, smtpUrl } = await startMailServer();
    const { run, post } = await setUp(smtpUrl);
    await post(
      "act.letter.expired",
      "Eve\r\nBcc: x@example.org <script>alert(1)</script>",
    );
    await run();
    const [head = ""] = (received[0]?.data ?? "").split("\r\n\r\n");
    expect(head).not.toMatch(/^bcc:/im);
    expect(received[0]?.to).toEqual(["reader@example.org"]);
    const html = received[0]?.data.split("text/html")[1] ?? "";
    expect(html).toContain("&lt;script&gt;");
    expect(html).not.toContain("<script>");
  });

  it("sends a letter's own headers whole, under their exact names", async () => {
    const { received, smtpUrl } = await startMailServer();
    const { db, world, run } = await setUp(smtpUrl);
    const link = `https://portal.example/en/unsubscribe/${"x".repeat(43)}`;
    const headers = {
      "List-Unsubscribe": `<${link}>, <mailto:stop@portal.example?subject=unsubscribe>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    };
    await db.write((tx) =>
      enqueueLetter(tx, world.clock.now, {
        kind: "act.letter.expired",
        to: "reader@example.org",
        locale: "en",
        params: { name: "Ada" },
        link: "https://portal.example/en/account",
        headers,
      }),
    );
    await run();
    const [head = ""] = (received[0]?.data ?? "").split("\r\n\r\n");
    const lines = head.split("\r\n");
    for (const [name, value] of Object.entries(headers)) {
      expect(lines).toContain(`${name}: ${value}`);
    }
    expect(
      lines.filter((line) => /^list-unsubscribe/i.test(line)),
    ).toHaveLength(2);
  });

  it("keeps letters in production until there is a mail server", async () => {
    const { run, post, read } = await setUp(undefined);
    await post();
    await run();
    expect((await read())[0]).toMatchObject({ status: "waiting", attempts: 1 });
  });

  it("only shows letters in a demonstration without one", async () => {
    const { run, post, read } = await setUp(undefined, "demo");
    await post();
    await run();
    expect((await read())[0]).toMatchObject({ status: "sent" });
  });
});

describe("every letter", () => {
  it("exists in six languages with a subject, a body and an action", () => {
    const kinds = [...messagesOf.en.keys()].flatMap((key) => {
      const found = /^(.*\.letter\..*)\.subject$/.exec(key)?.[1];
      return found === undefined ? [] : [found];
    });
    expect(kinds.length).toBeGreaterThan(8);
    for (const locale of locales) {
      for (const kind of kinds) {
        for (const part of ["subject", "body"]) {
          expect(
            messagesOf[locale].has(`${kind}.${part}`),
            `${locale} ${kind}.${part}`,
          ).toBe(true);
        }
      }
    }
  });
});
