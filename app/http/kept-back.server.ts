import type { RouteHandle } from "../components/layout/root-view";

const VIEW = Symbol("view");

type Loader = (args: never) => unknown;

interface RouteModule {
  readonly default?: unknown;
  readonly handle?: unknown;
  readonly loader?: Loader | undefined;
}

/** True for a route that asks for React in the browser. */
export const isHydrated = ({ handle }: RouteModule): boolean =>
  Boolean((handle as RouteHandle | undefined)?.hydrate);

/**
 * The same page, with what its loader gives behind a symbol. Remix writes a copy
 * of that for React in the browser, also where there is none; it does not see
 * what symbols name.
 */
export function keepBack<M extends RouteModule>(module: M): M {
  const { loader } = module;
  if (!loader || !module.default) return module;
  const quiet = async (args: never) => {
    const view = await loader(args);
    return view instanceof Response ? view : { [VIEW]: view };
  };
  return { ...module, loader: quiet };
}

/** What was kept back, at its place again. */
export const giveBack = (
  loaderData: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(loaderData).map(([id, data]) => [
      id,
      typeof data === "object" && data !== null && VIEW in data
        ? data[VIEW]
        : data,
    ]),
  );
