import { matchRoutes } from "@remix-run/react";
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { routesFor } from "../../../app/http/routes-for.server";
import routes from "../../../app/routes";

const all = routes.map(({ id, file, path }) => ({ id: id ?? file, path }));
const choose = routesFor(Object.fromEntries(all.map((one) => [one.id, one])));

/** What Remix chooses among some routes. */
const chosen = (
  some: readonly { id: string; path: string | undefined }[],
  path: string,
) =>
  matchRoutes(
    some.map(({ id, path: own }) => ({ id, path: own ?? "" })),
    path,
  )?.at(-1)?.route.id;

function checkSame(path: string) {
  const ids = choose(path);
  const few = all.filter(({ id }) => ids.includes(id));
  expect(chosen(few, path), path).toBe(chosen(all, path));
}

describe("the routes an address can belong to", () => {
  it("lead where all of them lead, for every address there is", () => {
    for (const { path } of all) {
      checkSame(`/${(path ?? "").replace(/:\w+/g, "x")}`);
      checkSame(`/${(path ?? "").replace(/:\w+/g, "X.csv").toUpperCase()}`);
      checkSame(`/${(path ?? "").replace(/:\w+/g, "x")}/`);
      checkSame(`/${(path ?? "").replace(/:\w+/g, "x")}//`);
    }
  });

  it("lead there for addresses made of their parts", () => {
    const parts = new Set(all.flatMap(({ path }) => (path ?? "").split("/")));
    const part = constantFrom(...parts, "", "en", "x");
    assert(
      property(array(part, { maxLength: 6 }), (some) => {
        checkSame(`/${some.join("/")}`);
      }),
    );
  });

  it("are few", () => {
    expect(choose("/en/register/matrix").length).toBeLessThan(5);
  });
});
