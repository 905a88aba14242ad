import { redirect } from "@remix-run/node";
import { resourceLoader } from "../../http/resource.server";
import { negotiateLocale } from "../../i18n/locales";
import { url } from "../../urls";

export const loader = resourceLoader(
  { can: "system.read", cache: "none" },
  ({ request }) => {
    const lang = negotiateLocale(request.headers.get("accept-language"));
    return redirect(url("home", { lang }), {
      headers: { vary: "accept-language" },
    });
  },
);
