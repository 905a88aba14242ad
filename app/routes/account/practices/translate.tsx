import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { PageHeader } from "../../../components/layout/page-header";
import { pageTitle } from "../../../components/layout/page-title";
import type { RouteHandle } from "../../../components/layout/root-view";
import { LostText } from "../../../components/translate/lost-text";
import { PartEditor } from "../../../components/translate/part-editor";
import { PartTable } from "../../../components/translate/part-table";
import { TranslateLanguages } from "../../../components/translate/translate-languages";
import { Name } from "../../../components/ui/name";
import { Notice } from "../../../components/ui/notice";
import { saveTranslation } from "../../../domain/practice/save-translation.server";
import { readTranslation } from "../../../domain/practice/translate.server";
import { nextPart } from "../../../domain/practice/translation-rules";
import {
  translateParams,
  translateQuery,
  translationForm,
} from "../../../domain/practice/translation-schema";
import {
  isLanguageCode,
  languageName,
} from "../../../domain/reference/language";
import { pageAction, pageLoader } from "../../../http/page.server";
import { translator } from "../../../i18n/translate";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;

const params = translateParams(isLanguageCode);

export const loader = pageLoader(
  { params, query: translateQuery, can: "practice.translate", cache: "none" },
  async ({ ctx, params: place, query: { part } }) => ({
    lang: ctx.locale,
    view: await readTranslation(ctx, place, part),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const { lang, view } = data;
  const t = translator(lang);
  const language = languageName(view.to, lang);
  const title = `${t("translate.title", { language })} (${view.number})`;
  return [{ title: pageTitle(t, title) }];
};

export const action = pageAction(
  { params, schema: translationForm, can: "practice.translate" },
  async ({ ctx, params: place, input }) => {
    await saveTranslation(ctx, place, input);
    const { parts } = await readTranslation(ctx, place, input.path);
    const part = nextPart(parts, input.path);
    const { locale: lang } = ctx;
    return { to: `${url("translate", { lang, ...place }, { part })}#part` };
  },
);

export default function Translate() {
  const { lang, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT();
  const { errors, general } = formProblems(t, answer);
  const { number, edition, to, open, parts, done } = view;
  const language = languageName(to, lang);
  const typed =
    answer?.values["path"] === open?.path ? answer?.values : undefined;
  const lost = typed ? undefined : answer?.values["text"];
  return (
    <>
      <PageHeader
        title={t("translate.title", { language })}
        crumbs={[
          { label: t("account.home.title"), href: url("account", { lang }) },
          { label: view.title, href: url("practice", { lang, number }) },
        ]}
        eyebrow={
          <>
            {t("translate.of-practice", { number, edition })}:{" "}
            <Name lang={view.originalLang} text={view.title} />
          </>
        }
        lead={t("translate.lead")}
        pillar="practices"
      />
      <ErrorSummary errors={errors} general={general} />
      <div className="stack stack-7">
        {typeof lost === "string" && <LostText text={lost} />}
        <p className="lead">
          {t("translate.progress", { done, of: parts.length })}
        </p>
        {done === parts.length && (
          <Notice tone="ok" title={t("translate.all-done")}>
            <p>{t("translate.all-done-text")}</p>
            <p>
              <a href={url("practice", { lang, number }, { text: to })}>
                {t("translate.read-it", { language })}
              </a>
            </p>
          </Notice>
        )}
        {open && (
          <PartEditor
            view={view}
            part={open}
            value={(name) =>
              typed ? String(typed[name] ?? "") : (open[name] ?? undefined)
            }
            errors={errors}
          />
        )}
        <PartTable view={view} />
        <TranslateLanguages view={view} />
      </div>
    </>
  );
}
