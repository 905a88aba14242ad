import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { permissions } from "../app/domain/permissions/policy";
import routes from "../app/routes";
import { urls } from "../app/urls";
import { filesUnder, isCode, root } from "./support/tree";

interface Entry {
  readonly file: string;
  readonly path?: string | undefined;
  readonly id?: string | undefined;
  readonly children?: Entry[] | undefined;
}

const flatten = (entries: readonly Entry[]): Entry[] =>
  entries.flatMap((entry) => [entry, ...flatten(entry.children ?? [])]);

const entries = flatten(routes);
const routeFiles = filesUnder("app/routes").filter(isCode);

/** A module beside a route, for one route only, is no route. */
const isRoute = (path: string) => !/\.(?:view|schema|parts)\.tsx?$/.test(path);

describe("the address table", () => {
  it("has a file for every named address", () => {
    const answered = new Set(entries.map(({ path }) => `/${path ?? ""}`));
    const open = Object.values(urls).filter((path) => !answered.has(path));
    expect(open).toEqual([]);
  });

  it("names files that exist, each of them once", () => {
    const lost = entries.filter(
      ({ file }) => !existsSync(join(root, "app", file)),
    );
    expect(lost.map(({ file }) => file)).toEqual([]);
  });

  it("knows every file in app/routes", () => {
    const known = new Set(entries.map(({ file }) => join("app", file)));
    const strays = routeFiles.filter(
      (path) => isRoute(path) && !known.has(path),
    );
    expect(strays).toEqual([]);
  });
});

/** What pageLoader and its kin leave on a handler; see app/http/page.server.ts. */
type Handler = { readonly permission?: string } | undefined;

interface RouteModule {
  readonly loader?: Handler;
  readonly action?: Handler;
  readonly default?: unknown;
}

describe("every route says who may use it", () => {
  const names: readonly string[] = permissions;

  it.each(entries.map(({ file }) => file))("%s", async (file) => {
    const module = (await import(join(root, "app", file))) as RouteModule;
    const { loader, action } = module;
    // A page without a loader would be shown without asking.
    if ("default" in module) expect(loader, "loader").toBeDefined();
    expect(loader ?? action, "loader or action").toBeDefined();
    for (const handler of [loader, action]) {
      if (handler) expect(names).toContain(handler.permission);
    }
  });
});
