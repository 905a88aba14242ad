import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ArticleTable } from "../../components/instruments/article-table";
import { ConfirmationTag } from "../../components/instruments/confirmation-tag";
import { FileHashes } from "../../components/instruments/file-hashes";
import { InstrumentDifferences } from "../../components/instruments/instrument-differences";
import { InstrumentFacts } from "../../components/instruments/instrument-facts";
import { InstrumentHistory } from "../../components/instruments/instrument-history";
import { PartyTable } from "../../components/instruments/party-table";
import { StateSentence } from "../../components/instruments/state-sentence";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { useRegisterCrumb } from "../../components/layout/register-crumb";
import { CiteInstrument } from "../../components/register/cite-instrument";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { Name } from "../../components/ui/name";
import { ViewFiles } from "../../components/views/view-files";
import { readInstrument } from "../../domain/instrument/get.server";
import { pickText } from "../../domain/kernel/localized";
import { asOfSchema } from "../../domain/register/as-of";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  {
    params: z.object({ id: z.string().max(40) }),
    query: z.object({ asOf: asOfSchema }),
    can: "register.read",
    cache: "public",
  },
  async ({ ctx, params: { id }, query: { asOf } }) => {
    const lang = ctx.locale;
    const view = await readInstrument(ctx, id, asOf?.at ?? null);
    return {
      lang,
      address: ctx.env.origin + url("instrument", { lang, id }),
      title: pickText(view.titles, lang) ?? { lang, text: id },
      at: asOf?.at ?? ctx.now,
      day: asOf?.day,
      view,
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: data.title.text,
    description: t("instrument.description"),
    isPart: data.day !== undefined,
  });
};

export default function Instrument() {
  const { lang, address, title, at, day, view } =
    useLoaderData<typeof loader>();
  const t = useT();
  const others = view.titles.filter(
    (one) => one.lang !== title.lang || one.text !== title.text,
  );
  return (
    <>
      <PageHeader
        title={<Name lang={title.lang} text={title.text} />}
        crumbs={[
          useRegisterCrumb(),
          {
            label: t("instrument.title"),
            href: url("instruments", { lang }, { asOf: day }),
          },
        ]}
        eyebrow={t("instrument.kind-and-form", {
          kind: t(`instrument.kind.${view.kind}`),
          form: t(`instrument.form.${view.form}`),
        })}
        lead={<StateSentence line={view} />}
        pillar="register"
      >
        <div className="row">
          <ConfirmationTag state={view.confirmation} />
          <AsOfBar at={at} dated />
        </div>
      </PageHeader>
      <div className="columns">
        <div className="stack stack-7">
          <section className="stack" aria-labelledby="parties">
            <h2 id="parties">{t("instrument.parties")}</h2>
            <PartyTable parties={view.parties} asOf={day} />
            <p className="small">{t("instrument.counted")}</p>
          </section>
          <section className="stack" aria-labelledby="articles">
            <h2 id="articles">{t("instrument.articles")}</h2>
            <ArticleTable articles={view.articles} />
          </section>
          <InstrumentDifferences view={view} />
          {view.files.length > 0 && (
            <section className="stack" aria-labelledby="files">
              <h2 id="files">{t("instrument.files")}</h2>
              <FileHashes files={view.files} />
            </section>
          )}
          <ViewFiles
            view="instrument"
            params={{ id: view.id, asOf: day }}
            api={url("apiInstrument", { id: view.id }, { asOf: day })}
          />
          <CiteInstrument instrument={view} address={address} at={at} />
        </div>
        <aside className="stack stack-5">
          <section className="stack" aria-labelledby="facts">
            <h2 id="facts">{t("instrument.facts")}</h2>
            <InstrumentFacts view={view} />
          </section>
          {others.length > 0 && (
            <section className="stack" aria-labelledby="titles">
              <h2 id="titles">{t("instrument.other-titles")}</h2>
              <ul>
                {others.map((one) => (
                  <li key={`${one.lang} ${one.text}`}>
                    <Name lang={one.lang} text={one.text} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section className="stack" aria-labelledby="history">
            <h2 id="history">{t("register.history")}</h2>
            <InstrumentHistory view={view} />
          </section>
          <p className="small">
            <span className="code">{view.id}</span>
          </p>
          <p className="small muted">{t("register.no-judgement")}</p>
          <p className="small muted">{t("reference.disclaimer")}</p>
        </aside>
      </div>
    </>
  );
}
