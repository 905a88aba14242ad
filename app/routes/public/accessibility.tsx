import type { MetaFunction } from "@remix-run/node";
import { publicMeta } from "../../components/layout/public-meta";
import { TextPage } from "../../components/register/text-page";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";

export const loader = pageLoader(
  { can: "system.read", cache: "public" },
  ({ ctx: { env, locale: lang } }) => ({
    lang,
    address: env.origin + url("accessibility", { lang }),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("public.accessibility.title"),
    description: t("public.accessibility.lead"),
  });
};

export default function Accessibility() {
  return <TextPage name="accessibility" />;
}
