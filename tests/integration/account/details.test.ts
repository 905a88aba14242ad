import { describe, expect, it } from "vitest";
import {
  changeDetails,
  getDetails,
} from "../../../app/domain/account/change-details.server";
import { getAccountHome } from "../../../app/domain/account/get-home.server";
import { requestReset } from "../../../app/domain/account/password.server";
import { findUser } from "../../../db/queries/account-user.server";
import { listAuditOf } from "../../../db/queries/audit.server";
import { openTestDatabase } from "../../support/test-database";
import { lettersTo, makeBrowser, makePerson, makeTestServices } from "./people";

const db = await openTestDatabase();
const world = makeTestServices(db);

async function arrive(options: Parameters<typeof makePerson>[1] = {}) {
  const user = await makePerson(world, options);
  const browser = makeBrowser(world);
  await browser.signIn(user.id);
  return { user, browser, ctx: await browser.context() };
}

describe("one's own details", () => {
  it("change the name shown and the language of letters, on record", async () => {
    const { user, ctx, browser } = await arrive();
    await changeDetails(ctx, { name: "Noor Haddad", locale: "fr" });
    const later = await browser.context();
    expect(await getDetails(later)).toEqual({
      name: "Noor Haddad",
      locale: "fr",
      isShared: false,
    });
    const home = await getAccountHome(later);
    expect([home.name, home.letters]).toEqual(["Noor Haddad", "fr"]);
    await requestReset(world.context(), user.email);
    const [letter] = await lettersTo(db, user.email);
    expect(letter?.locale).toBe("fr");
    expect(letter?.text).toContain("Noor Haddad");
    const trail = await listAuditOf(db.read, "user", user.id);
    expect(trail.map(({ action }) => action)).toContain("user.details_changed");
  });

  it("that stay the same leave no trace", async () => {
    const { user, ctx } = await arrive();
    await changeDetails(ctx, { name: user.name, locale: user.locale });
    expect((await findUser(db.read, user.id))?.version).toBe(user.version);
  });

  it("of an account that everybody shares stay as they are", async () => {
    const { user, ctx } = await arrive({ demo: true });
    expect((await getDetails(ctx)).isShared).toBe(true);
    await expect(
      changeDetails(ctx, { name: "Somebody Else", locale: "ar" }),
    ).rejects.toThrow("account.error.shared-details");
    expect((await findUser(db.read, user.id))?.name).toBe(user.name);
  });

  it("are nobody's without a session", async () => {
    await expect(
      changeDetails(world.context(), { name: "Nobody", locale: "en" }),
    ).rejects.toMatchObject({ kind: "unauthenticated" });
  });
});
