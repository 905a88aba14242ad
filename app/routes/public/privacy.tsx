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
    address: env.origin + url("privacy", { lang }),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("public.privacy.title"),
    description: t("public.privacy.lead"),
  });
};

export default function Privacy() {
  return <TextPage name="privacy" />;
}
