import type { EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import type { RouteHandle } from "./components/layout/root-view";
import type { ActionData } from "./http/page.server";
import { isLocale } from "./i18n/locales";
import { translator } from "./i18n/translate";

/** True when a route of the page asks for React in the browser. */
const isHydrated = ({ staticHandlerContext, routeModules }: EntryContext) =>
  staticHandlerContext.matches.some(({ route }) => {
    const handle = routeModules[route.id]?.handle as RouteHandle | undefined;
    return handle?.hydrate;
  });

/** True when the page is shown again because its form was refused. */
const isRefused = ({ staticHandlerContext }: EntryContext): boolean =>
  Object.values(staticHandlerContext.actionData ?? {}).some(
    (answer: Partial<ActionData> | null) => Boolean(answer?.error),
  );

/**
 * A refused form says so first in the title, which a screen reader reads out on
 * arrival. A route's `meta` is not told what its action answered.
 */
function withErrorTitle(html: string, url: string): string {
  const lang = new URL(url).pathname.split("/")[1];
  const t = translator(isLocale(lang) ? lang : "en");
  return html.replace("<title>", `<title>${t("ui.error-prefix")} `);
}

/**
 * Renders a page in one go: pages are small, and one string compresses best.
 * React's marks between texts are left out where nothing is hydrated.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  const render = isHydrated(context) ? renderToString : renderToStaticMarkup;
  const html = render(<RemixServer context={context} url={request.url} />);
  const page = isRefused(context) ? withErrorTitle(html, request.url) : html;
  headers.set("content-type", "text/html; charset=utf-8");
  return new Response(`<!DOCTYPE html>${page}`, { status, headers });
}
