import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { giveBack, isHydrated } from "./http/kept-back.server";
import type { ActionData } from "./http/page.server";
import { isLocale } from "./i18n/locales";
import { translator } from "./i18n/translate";

/** True when a route of the page asks for React in the browser. */
const needsReact = ({ staticHandlerContext, routeModules }: EntryContext) =>
  staticHandlerContext.matches.some(({ route }) =>
    isHydrated(routeModules[route.id] ?? {}),
  );

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
  { scope }: AppLoadContext,
): Response {
  const known = context.staticHandlerContext;
  known.loaderData = giveBack(known.loaderData);
  const render = needsReact(context) ? renderToString : renderToStaticMarkup;
  const html = render(<RemixServer context={context} url={request.url} />);
  const page = isRefused(context) ? withErrorTitle(html, request.url) : html;
  headers.set("content-type", "text/html; charset=utf-8");
  scope.html = `<!DOCTYPE html>${page}`;
  return new Response(null, { status, headers });
}
