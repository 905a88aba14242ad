import { useLocation, useRouteLoaderData } from "@remix-run/react";
import { useLocale } from "../../i18n/use-t";
import type { RootView } from "./root-view";

/** The root loader's data, or stand-ins where that loader itself failed. */
export function useRoot(): RootView {
  const data = useRouteLoaderData<() => RootView>("root");
  const locale = useLocale();
  const { pathname, search } = useLocation();
  return (
    data ?? {
      locale,
      theme: "system",
      demo: false,
      contact: null,
      now: 0,
      user: null,
      path: pathname + search,
      key: "",
    }
  );
}
