import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PageHeader } from "../../components/layout/page-header";
import { pageTitle } from "../../components/layout/page-title";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

/** The same page for everybody: it tells nothing about an address. */
export const loader = pageLoader(
  {
    query: z.object({ done: z.enum(["confirmed"]).optional() }),
    can: "challenge.raise",
    cache: "none",
  },
  ({ ctx, query }) => ({
    lang: ctx.locale,
    part: query.done === "confirmed" ? ("confirmed-" as const) : ("" as const),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return [{ title: pageTitle(t, t(`challenge.sent.${data.part}title`)) }];
};

export default function ChallengeSent() {
  const t = useT();
  const { part } = useLoaderData<typeof loader>();
  return (
    <div className="narrow stack">
      <PageHeader
        title={t(`challenge.sent.${part}title`)}
        lead={t(
          part === "" ? "challenge.sent.text" : "challenge.sent.confirmed",
        )}
      />
      <p>
        <a href={url("challenges", { lang: t.locale })}>
          {t("challenge.link-figures")}
        </a>
      </p>
    </div>
  );
}
