import { locales } from "../../../app/domain/kernel/localized";
import { newId } from "../../../app/domain/kernel/ids";
import { url } from "../../../app/urls";
import { expect, test } from "../../support/browser";
import { words } from "../../support/words";
import {
  draftSupport,
  enterCompany,
  makeCompany,
  proveDomain,
  send,
  withdraw,
} from "../steps/company";
import { pass, postTwice } from "../steps/officer";
import { join, leave, signIn, signInOfficer, visitor } from "../steps/visitor";

interface Listed {
  readonly total: number;
  readonly items: readonly {
    readonly number: string;
    readonly status: string;
    readonly verification: string;
    readonly participant: { readonly id: string };
    readonly proposals: Readonly<Record<string, string | null>>;
  }[];
}

for (const lang of ["en", "ar"] as const) {
  test.describe(lang, () => {
    test.use({ lang });
    test.setTimeout(240_000);

    test("a company travels from sign-up to the register, and withdraws", async ({
      page,
      javaScriptEnabled,
    }) => {
      // The same pages come to every browser: all languages are read without script.
      const readers = javaScriptEnabled ? [lang] : locales;
      const who = visitor(page, lang);
      const { t } = who;
      const email = `${newId().toLowerCase()}@example.org`;
      const company = makeCompany(lang);
      const find = async () => {
        const answer = await page.request.get(
          url("apiActs", {}, { q: company.name }),
        );
        return (await answer.json()) as Listed;
      };

      const rowOf = (number: string) =>
        page
          .getByRole("main")
          .getByRole("listitem")
          .filter({ hasText: number })
          .first();

      await join(who, email);
      const participantId = await enterCompany(who, company);
      await proveDomain(who, company);
      await draftSupport(who, participantId);
      const actId = await send(who);
      expect((await find()).items).toEqual([]);

      await signInOfficer(who, "reviewer");
      await pass(who, actId, "identity");
      // The same officer again: the page says no, and so do two requests at once.
      await page.goto(url("case", { lang, id: actId }));
      await expect(
        page.getByText(t("permission.error.same-officer")),
      ).toBeVisible();
      expect(await postTwice(who, actId, { do: "claim" })).toEqual([403, 403]);
      const again = { do: "pass", stage: "authority" };
      expect(await postTwice(who, actId, again)).toEqual([403, 403]);

      await signInOfficer(who, "reviewer2");
      await pass(who, actId, "authority");
      await page.goto(url("case", { lang, id: actId }));
      expect(await postTwice(who, actId, { do: "claim" })).toEqual([403, 403]);

      await signInOfficer(who, "registrar");
      await pass(who, actId, "approval");
      const [item, ...others] = (await find()).items;
      expect(others).toEqual([]);
      const number = item?.number ?? "";
      expect(item).toMatchObject({
        status: "published",
        verification: "authority_verified",
        participant: { id: participantId },
        proposals: { 1: "same", 2: null, 8: "same" },
      });
      expect((await find()).total).toBe(1);

      await leave(who);
      for (const reader of readers) {
        await page.goto(url("register", { lang: reader }, { q: company.name }));
        await rowOf(number).getByRole("link").first().click();
        await expect(page).toHaveURL(url("act", { lang: reader, number }));
        await expect(page.getByRole("heading", { level: 1 })).toContainText(
          company.name,
        );
        await page.goto(
          url("participant", { lang: reader, id: participantId }),
        );
        await expect(page.getByRole("heading", { level: 1 })).toContainText(
          company.name,
        );
        await expect(page.getByRole("main")).toContainText(number);
        const file = await page.request.get(
          url(
            "data",
            { lang: reader, download: "register.csv" },
            { q: company.name },
          ),
        );
        expect(await file.text()).toMatch(
          new RegExp(`\\n${number},support,[^\\n]*${company.name}`),
        );
      }

      await signIn(who, email);
      await withdraw(who, actId);
      await leave(who);
      const after = await find();
      expect(after.total).toBe(0);
      expect(after.items).toMatchObject([{ number, status: "withdrawn" }]);
      for (const reader of readers) {
        await page.goto(url("register", { lang: reader }, { q: company.name }));
        const row = rowOf(number);
        await expect(row.locator("s")).toContainText(company.name);
        await expect(row).toContainText(words(reader)("act.status.withdrawn"));
        await expect(row).toContainText("2026");
      }
    });
  });
}
