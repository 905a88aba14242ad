import { get } from "node:http";
import { chromium } from "@playwright/test";
import { ensureBrowser } from "../app/setup/browser.mjs";
import { say, title } from "./support/stats";

/** Bytes of an answer's body as sent to a reader who takes brotli. */
const sent = (address: string) =>
  new Promise<{ type: string; bytes: number }>((resolve, reject) => {
    get(address, { headers: { "accept-encoding": "br" } }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => (bytes += chunk.length));
      response.on("end", () => {
        resolve({ type: response.headers["content-type"] ?? "", bytes });
      });
    }).on("error", reject);
  });

const parts = { page: /html/, css: /css/, script: /javascript/, fonts: /font/ };
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** What a browser with an empty cache asks for to show a page. */
async function requestsOf(
  browser: Awaited<ReturnType<typeof chromium.launch>>,
  address: string,
): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(address, { waitUntil: "networkidle" });
  await context.close();
  return asked;
}

const budgets = { en: 130_000, zh: 130_000, ar: 160_000, ru: 160_000 };

/**
 * The first visit of the register page against the budget: everything a real
 * browser loads, each body as sent with brotli.
 */
export async function benchWeight(origin: string): Promise<void> {
  title("First visit of the register page, bodies as sent");
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  try {
    for (const [lang, budget] of Object.entries(budgets)) {
      const asked = await requestsOf(browser, `${origin}/${lang}/register`);
      const answers = await Promise.all(asked.map(sent));
      const sum = (pattern: RegExp) =>
        answers
          .filter(({ type }) => pattern.test(type))
          .reduce((total, { bytes }) => total + bytes, 0);
      const by = Object.entries(parts)
        .map(([name, pattern]) => `${name} ${kB(sum(pattern))}`)
        .join(", ");
      say(`${lang}, whole`, kB(sum(/./)), `<= ${kB(budget)}`);
      say(`${lang}, requests`, String(asked.length), "<= 8");
      say(`  ${by}`, "");
    }
  } finally {
    await browser.close();
  }
}
