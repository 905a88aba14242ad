import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useMatches,
} from "@remix-run/react";
import type { LinksFunction, MetaFunction } from "@remix-run/node";
import type { ReactNode } from "react";
import { Fault } from "./components/layout/fault";
import { FontPreloads } from "./components/layout/font-preloads";
import { faultStatus } from "./components/layout/fault-status";
import { PageFrame } from "./components/layout/page-frame";
import type { RouteHandle } from "./components/layout/root-view";
import { pageTitle } from "./components/layout/page-title";
import { useRoot } from "./components/layout/use-root";
import enhance from "./components/layout/enhance.js?url";
import favicon from "./components/layout/favicon.svg?inline";
import { directionOf } from "./domain/kernel/localized";
import { localeOfParams } from "./i18n/locales";
import { translator } from "./i18n/translate";
import "./components/styles/all";

export { rootLoader as loader } from "./http/root.server";

/** The title of pages without one of their own, error pages above all. */
export const meta: MetaFunction = ({ error, params }) => {
  const t = translator(localeOfParams(params) ?? "en");
  const status = isRouteErrorResponse(error) ? error.status : undefined;
  const title = error
    ? t(`ui.fault.${faultStatus(status)}.title`)
    : t("ui.initiative");
  return [{ title: pageTitle(t, title) }];
};

export const links: LinksFunction = () => [
  // In the page itself: smaller than the head of a request for it.
  { rel: "icon", href: favicon, type: "image/svg+xml" },
];

/** The handles of the routes that make up this page. */
const useHandles = (): RouteHandle[] =>
  useMatches().map(({ handle }) => (handle ?? {}) as RouteHandle);

function Document({ children }: { children: ReactNode }) {
  const { locale, theme } = useRoot();
  // Pages ship no React unless their route asks for it.
  const hydrate = useHandles().some((handle) => handle.hydrate);
  return (
    <html lang={locale} dir={directionOf(locale)} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <FontPreloads locale={locale} />
        <Links />
        <script src={enhance} defer />
      </head>
      <body>
        {children}
        {hydrate && <Scripts />}
      </body>
    </html>
  );
}

export default function Root() {
  const switchByForm = useHandles().some((handle) => handle.switchByForm);
  return (
    <Document>
      <PageFrame switchByForm={switchByForm}>
        <Outlet />
      </PageFrame>
    </Document>
  );
}

export function ErrorBoundary() {
  return (
    <Document>
      <PageFrame>
        <Fault />
      </PageFrame>
    </Document>
  );
}
