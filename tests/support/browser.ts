import { expect, test as base } from "@playwright/test";

interface Options {
  /** The language of the pages a test opens: the first part of their addresses. */
  lang: "ar" | "en" | "es" | "fr" | "ru" | "zh";
}

interface Fixtures {
  /** Fails the test when a page wrote an error to the console or threw one. */
  strayErrors: string[];
}

/**
 * Statuses the portal answers on purpose; Chromium writes each to the console.
 * A 500 or a missing file is none of them.
 */
const expectedStatus =
  /the server responded with a status of (?:400|401|403|404|409|413|415|422|429) /;

/** Playwright's `test` on the demo server, where stray console errors fail. */
export const test = base.extend<Options & Fixtures>({
  lang: ["en", { option: true }],
  // Playwright wants the pattern, empty or not.
  // eslint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => {
    await use(process.env["E2E_ORIGIN"]);
  },
  locale: async ({ lang }, use) => {
    await use(lang);
  },
  strayErrors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on("console", (message) => {
        const isDocument = message.location().url === message.page()?.url();
        const isExpected = isDocument && expectedStatus.test(message.text());
        if (message.type() === "error" && !isExpected) {
          errors.push(`${message.text()} (${message.location().url})`);
        }
      });
      context.on("weberror", (error) => errors.push(String(error.error())));
      await use(errors);
      expect(errors, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
