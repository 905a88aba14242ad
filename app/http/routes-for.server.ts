import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { isHydrated, keepBack } from "./kept-back.server";
import type { Scope } from "./scope.server";

type Answer = (
  request: Request,
  context: { readonly scope: Scope },
) => Promise<Response>;

/** Whether an address of these parts can belong to a route; where in doubt, true. */
function mayFit(path: readonly string[], parts: readonly string[]): boolean {
  if (path.at(-1) === "*") return true;
  return (
    path.length === parts.length &&
    path.every((part, at) => part.startsWith(":") || part === parts[at])
  );
}

/** The parts of a path without its leading slash; Remix overlooks slashes at the end. */
const partsOf = (path: string) =>
  path.toLowerCase().replace(/\/+$/, "").split("/");

/** Routes whose pages are not copied for the browser, unless one of them is hydrated there. */
function withoutCopies(routes: ServerBuild["routes"]): ServerBuild["routes"] {
  const all = Object.entries(routes);
  if (all.some(([, { module }]) => isHydrated(module))) return routes;
  return Object.fromEntries(
    all.map(([id, route]) => [
      id,
      { ...route, module: keepBack(route.module) },
    ]),
  );
}

/** The ids of the routes an address can belong to, hardly ever more than three. */
export function routesFor(
  routes: Readonly<Record<string, { id: string; path?: string | undefined }>>,
): (pathname: string) => readonly string[] {
  const all = Object.values(routes).flatMap(({ id, path }) =>
    path === undefined ? [] : { id, path: partsOf(path) },
  );
  return (pathname) => {
    const parts = partsOf(pathname.slice(1));
    return all.filter(({ path }) => mayFit(path, parts)).map(({ id }) => id);
  };
}

/**
 * Remix goes through all routes it is given several times for each page. So it
 * is given those the address can belong to, and chooses among them. Every route
 * lies directly below the root. An address with escapes is left to all of them.
 */
export function makeRemix(
  build: ServerBuild,
): (request: Request, pathname: string, scope: Scope) => Promise<Response> {
  const { root, ...routes } = build.routes;
  const choose = routesFor(routes);
  const whole: Answer = createRequestHandler(build, "production");
  const known = new Map<string, Answer>();

  const only = <T>(from: Readonly<Record<string, T>>, ids: readonly string[]) =>
    Object.fromEntries(
      ["root", ...ids].flatMap((id) => {
        const one = from[id];
        return one === undefined ? [] : [[id, one] as const];
      }),
    );

  function answerOf(pathname: string): Answer {
    if (!root || pathname.includes("%")) return whole;
    const ids = choose(pathname);
    const key = ids.join(" ");
    const found = known.get(key);
    if (found) return found;
    const made = createRequestHandler(
      {
        ...build,
        routes: withoutCopies(only(build.routes, ids)),
        assets: { ...build.assets, routes: only(build.assets.routes, ids) },
      },
      "production",
    );
    known.set(key, made);
    return made;
  }

  return (request, pathname, scope) => answerOf(pathname)(request, { scope });
}
