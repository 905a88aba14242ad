import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PracticeHeading } from "../../components/adoptions/practice-heading";
import { ButtonLink, Buttons } from "../../components/form/button";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { getHelpPage } from "../../domain/adoption/get.server";
import { numberParams } from "../../domain/adoption/schema.server";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { params: numberParams, can: "practice.read", cache: "public" },
  async ({ ctx, params: { number } }) => {
    const lang = ctx.locale;
    return {
      lang,
      address: ctx.env.origin + url("askForHelp", { lang, number }),
      secretariat: ctx.env.contactEmail ?? null,
      practice: await getHelpPage(ctx, number),
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("adoption.help.title"),
    description: t("adoption.help.lead"),
    // What it says is only of use to who comes from the practice.
    isPart: true,
  });
};

export default function AskForHelp() {
  const t = useT();
  const lang = t.locale;
  const { practice, secretariat } = useLoaderData<typeof loader>();
  const { number, contact, title, topic } = practice;
  const subject = t("adoption.help.subject", { number });
  const mail = (address: string) =>
    `mailto:${address}?subject=${encodeURIComponent(subject)}`;
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("adoption.help.title")}
        crumbs={[
          { label: title.text, href: url("practice", { lang, number }) },
        ]}
        lead={t("adoption.help.lead")}
        pillar="practices"
      />
      <PracticeHeading practice={practice} />
      {practice.isListed && (
        <section className="stack prose" aria-labelledby="exchange">
          <h2 id="exchange">{t("adoption.help.exchange")}</h2>
          <p>{t("request.new.from-help")}</p>
          <Buttons>
            <ButtonLink
              href={url("startRequest", { lang }, { practice: number, topic })}
            >
              {t("request.new.title")}
            </ButtonLink>
          </Buttons>
        </section>
      )}
      <section className="prose" aria-labelledby="people">
        <h2 id="people">{t("adoption.help.people")}</h2>
        <ol>
          {contact !== "" && (
            <li>
              {t("adoption.help.write-owner")}{" "}
              <a href={mail(contact)}>
                <bdi dir="ltr">{contact}</bdi>
              </a>
            </li>
          )}
          <li>{t("adoption.help.say")}</li>
          <li>
            {t("adoption.help.adopters")}{" "}
            <a href={`${url("practice", { lang, number })}#adoptions`}>
              {t("adoption.title")}
            </a>
          </li>
          {secretariat !== null && (
            <li>
              {t("adoption.help.secretariat")}{" "}
              <a href={mail(secretariat)}>
                <bdi dir="ltr">{secretariat}</bdi>
              </a>
            </li>
          )}
        </ol>
      </section>
    </div>
  );
}
