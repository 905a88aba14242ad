import { expect, inject, it } from "vitest";

const origin = inject("origin");
const get = (path: string) => fetch(`${origin}${path}`);

it.each([
  ["a language the portal does not have", "?beside=de"],
  ["no language at all", "?beside=%00"],
  ["two languages at once", "?beside=ar&beside=ru"],
])("refuses %s beside the text, and says what to choose", async (_, query) => {
  const answer = await get(`/en/initiative${query}`);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain(
    "Choose Arabic, Chinese, English, French, Russian or Spanish",
  );
});

it.each(["?beside=", "?beside=en", "?other=1"])(
  "shows one language for %s",
  async (query) => {
    const answer = await get(`/en/initiative${query}`);
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html.match(/<p[^>]* lang="en" dir="ltr"/g)).toHaveLength(16);
    expect(html).not.toMatch(/<p[^>]* lang="zh" dir="ltr"/);
  },
);
