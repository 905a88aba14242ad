import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { facets } from "../../app/domain/register/facets";
import { ownTime } from "../support/own-time";
import { post, send, type Answer } from "../support/send";
import { startServer, type RunningServer } from "../support/server";

// A server of its own, so that nobody else's requests are in its time.
let server: RunningServer;
let origin = "";
beforeAll(async () => {
  server = await startServer();
  origin = server.origin;
});
afterAll(() => server.stop());

/** The longest an answer may take. */
const LONGEST_MS = 2000;

async function isSound(ask: () => Promise<Answer>): Promise<void> {
  const { result, ms } = await ownTime(server.pid, ask);
  expect(result.status).toBeGreaterThanOrEqual(200);
  expect(result.status).toBeLessThan(500);
  expect(ms).toBeLessThan(LONGEST_MS);
}

/** Without halves of characters, which no address and no form can carry. */
const sound = (text: string) => Buffer.from(text).toString();

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "",
    "0",
    "-1",
    "1e9",
    "NaN",
    "99999999999999999999",
    '"',
    "' or 1=1 --",
    "NEAR(a b)",
    "a* OR b:c",
    "((((",
    "\u202e\u0000\ufffe",
    "数据".repeat(40),
    "x".repeat(300),
  ),
);

const pages = [
  "/en/register",
  "/ar/register/map",
  "/zh/data/register.csv",
  "/fr/register.atom",
  "/api/v1/acts",
  "/en/register/matrix",
  "/zh/register/timeline",
  "/en/compare",
  "/en/data/statistics.csv",
  "/es/register/changes",
  "/api/v1/changes",
  "/ar/register/reported",
  "/api/v1/claims",
  "/en/challenges",
  "/en/initiative",
  "/ru/account/sign-in",
];
const names = [
  ...Object.keys(facets),
  "q",
  "page",
  "sort",
  "limit",
  "cursor",
  "asOf",
  "from",
];
const query = fc.array(
  fc.tuple(
    fc.oneof(fc.constantFrom(...names, "beside", "to", "done"), text),
    fc.oneof(fc.constantFrom("company", "en", "2025", "name"), text),
  ),
  { maxLength: 6 },
);

it("no query makes a public address fail or dawdle", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...pages), query, (page, pairs) => {
      const search = new URLSearchParams(
        pairs.map(([name, value]) => [sound(name), sound(value)]),
      );
      return isSound(() => send(origin, `${page}?${search.toString()}`));
    }),
    { numRuns: 150 },
  );
}, 120_000);

it("no path and no raw bytes in a query make it fail", async () => {
  const part = fc
    .string({ unit: "binary", maxLength: 20 })
    .map((raw) => encodeURIComponent(sound(raw)));
  const raw = fc.stringMatching(/^[%\w&=+;:@/?.-]{0,60}$/);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(
        "/",
        "/en/",
        "/en/acts/",
        "/en/participants/",
        "/api/v1/",
      ),
      part,
      raw,
      (start, path, search) =>
        isSound(() => send(origin, `${start}${path}?${search}`)),
    ),
    { numRuns: 100 },
  );
}, 120_000);

const forms = [
  "/en/account/sign-in",
  "/zh/account/sign-up",
  "/ar/account/forgot",
  "/en/account/password/abc",
  "/en/theme",
  "/en/account/participants/new",
];
const field = fc.oneof(
  fc.constantFrom("email", "password", "name", "_key", "_switch", "to", "code"),
  text,
);

it("no form makes it fail", async () => {
  const filled = fc.array(fc.tuple(field, text), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...forms), filled, (page, pairs) => {
      const fields = pairs.map(
        ([name, value]) => [sound(name), sound(value)] as const,
      );
      return isSound(() => post(origin, page, Object.fromEntries(fields)));
    }),
    { numRuns: 60 },
  );
}, 120_000);
