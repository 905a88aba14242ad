import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  endOwnSessions,
  listOwnSessions,
} from "../../../app/domain/account/sessions.server";
import {
  enableTotp,
  getTotpSetup,
} from "../../../app/domain/account/totp.server";
import { totpCode } from "../../../app/domain/account/totp";
import { may } from "../../../app/domain/permissions/authorize";
import { endSession, markProved } from "../../../app/http/session.server";
import { updateUser } from "../../../db/queries/account-user.server";
import { openTestDatabase } from "../../support/test-database";
import { makeBrowser, makePerson, makeTestServices } from "./people";

const db = await openTestDatabase();
const world = makeTestServices(db);
const { clock } = world;

async function signedIn(options: Parameters<typeof makePerson>[1] = {}) {
  const user = await makePerson(world, options);
  const browser = makeBrowser(world);
  await browser.signIn(user.id);
  return { user, browser };
}

describe("a session", () => {
  it("dies with the next request after it was ended elsewhere", async () => {
    const { user, browser } = await signedIn();
    const other = makeBrowser(world);
    await other.signIn(user.id);
    const ctx = await browser.context();
    const there = (await listOwnSessions(ctx)).find(({ isHere }) => !isHere);
    await endOwnSessions(ctx, there?.id);
    expect((await other.session()).actor.kind).toBe("anonymous");
    expect((await browser.session()).actor.kind).toBe("user");
  });

  it("of somebody else cannot be ended", async () => {
    const [one, other] = [await signedIn(), await signedIn()];
    const { idHash } = await other.browser.session();
    await endOwnSessions(await one.browser.context(), idHash);
    expect((await other.browser.session()).actor.kind).toBe("user");
  });

  it("ends with sign-out", async () => {
    const { browser } = await signedIn();
    const { scope, request } = browser.scope();
    await endSession(scope, request);
    expect((await browser.session()).actor.kind).toBe("anonymous");
    expect(scope.headers.getSetCookie()[0]).toMatch(/Max-Age=0/);
  });

  it("ends when the account is closed", async () => {
    const { user, browser } = await signedIn();
    await db.write((tx) => updateUser(tx, user, { disabledAt: clock.now }));
    expect((await browser.session()).actor.kind).toBe("anonymous");
  });

  it("ends after a week, however much it is used", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const own = makeTestServices(db, { now: Date.now() });
    const user = await makePerson(own);
    const browser = makeBrowser(own);
    await browser.signIn(user.id);
    for (let hours = 0; hours < 7 * 24; hours += 8) {
      expect((await browser.session()).actor.kind).toBe("user");
      own.clock.now += 8 * 3_600_000;
      vi.setSystemTime(own.clock.now);
    }
    expect((await browser.session()).actor.kind).toBe("anonymous");
  });

  it("ends when it lies idle for half a day", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const own = makeTestServices(db, { now: Date.now() });
    const user = await makePerson(own);
    const browser = makeBrowser(own);
    await browser.signIn(user.id);
    own.clock.now += 13 * 3_600_000;
    vi.setSystemTime(own.clock.now);
    expect((await browser.session()).actor.kind).toBe("anonymous");
  });
});

describe("an officer", () => {
  it("without a second factor has no roles and must set one up", async () => {
    const { browser } = await signedIn({ role: "registrar" });
    const { actor, mustEnrol } = await browser.session();
    expect(mustEnrol).toBe(true);
    expect(actor).toMatchObject({ kind: "user", roles: [] });
    expect(may(actor, "case.list")).toBe(false);
  });

  it("gains the roles by setting it up, and a new session by passing it", async () => {
    const { user, browser } = await signedIn({ role: "registrar" });
    const setup = await getTotpSetup(await browser.context());
    if (setup.isOn) throw new Error("on already");
    const code = totpCode(setup.secret.replace(/ /g, ""), clock.now);
    await enableTotp(await browser.context(), code);
    await markProved(browser.scope().scope, true);
    const { actor } = await browser.session();
    expect(actor).toMatchObject({ roles: ["registrar"] });

    const other = makeBrowser(world);
    await other.signIn(user.id);
    const pending = await other.session();
    expect(pending.actor.kind).toBe("anonymous");
    expect(pending.pendingUserId).toBe(user.id);
    await markProved(other.scope().scope, true);
    expect((await other.session()).actor.kind).toBe("user");
  });
});
