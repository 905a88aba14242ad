import { Outlet, useRouteLoaderData } from "@remix-run/react";
import { rootLoader } from "./http/root.server";

export const loader = rootLoader;

export default function App() {
  const root = useRouteLoaderData<typeof loader>("root");
  return (
    <html lang={root?.locale}>
      <body>
        <Outlet />
      </body>
    </html>
  );
}

export function ErrorBoundary() {
  return (
    <html lang="en">
      <body>Error</body>
    </html>
  );
}
