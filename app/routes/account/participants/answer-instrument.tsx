import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { fieldValues } from "../../../components/acts/field-values";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { AnswerFields } from "../../../components/instruments/answer-fields";
import { ArticleTable } from "../../../components/instruments/article-table";
import { ConfirmationTag } from "../../../components/instruments/confirmation-tag";
import { PartyTable } from "../../../components/instruments/party-table";
import { StateSentence } from "../../../components/instruments/state-sentence";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { Name } from "../../../components/ui/name";
import { Notice } from "../../../components/ui/notice";
import { startDraft } from "../../../domain/act/start-draft.server";
import { answerInstrument } from "../../../domain/instrument/answer.server";
import { getAnswerPage } from "../../../domain/instrument/own.server";
import { answerForm } from "../../../domain/instrument/schema.server";
import { readInstrument } from "../../../domain/instrument/get.server";
import { idSchema } from "../../../domain/kernel/ids";
import { pickText } from "../../../domain/kernel/localized";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("instrument.answer-title");

const params = z.object({ id: idSchema, instrument: idSchema });

export const loader = pageLoader(
  {
    params,
    query: z.object({ done: z.literal("1").optional().catch(undefined) }),
    can: "instrument.answer",
    cache: "none",
  },
  async ({ ctx, params: { id, instrument }, query }) => ({
    done: query.done !== undefined,
    page: await getAnswerPage(ctx, id, instrument),
  }),
);

export const action = pageAction(
  { params, schema: answerForm, can: "instrument.answer" },
  async ({ ctx, params: { id, instrument }, input }) => {
    const lang = ctx.locale;
    const { answer, reason, type } = input;
    if (answer === "own_act") {
      const { form } = await readInstrument(ctx, instrument);
      const draft = await startDraft(
        ctx,
        id,
        { type: type ?? "confirm", vehicle: form, relatesTo: null },
        instrument,
      );
      return { to: url("actTasks", { lang, id: draft }) };
    }
    await answerInstrument(ctx, id, instrument, { answer, reason });
    return {
      to: url("answerInstrument", { lang, id, instrument }, { done: 1 }),
    };
  },
);

export default function AnswerInstrument() {
  const t = useT();
  const lang = t.locale;
  const { page, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { instrument, own } = page;
  const title = pickText(instrument.titles, lang);
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("instrument.answer-title")}
        crumbs={[
          ...accountCrumbs(t),
          {
            label: t("participants.acts"),
            href: url("myParticipant", { lang, id: page.participantId }),
          },
        ]}
        eyebrow={
          <Name lang={title?.lang} text={title?.text ?? instrument.id} />
        }
        lead={<StateSentence line={instrument} />}
        pillar="register"
      >
        <div className="row">
          <ConfirmationTag state={instrument.confirmation} />
          <a href={url("instrument", { lang, id: instrument.id })}>
            {t("instrument.public-page")}
          </a>
        </div>
      </PageHeader>
      <ErrorSummary errors={errors} general={general} />
      {done && (
        <Notice tone="ok" live>
          <p>{t("instrument.answered")}</p>
        </Notice>
      )}
      {!page.isChecked && own.state !== "denied" && (
        <Notice tone="warn" title={t("instrument.identity-first")}>
          <p>
            {t(
              page.mayAct
                ? "instrument.identity-how"
                : "instrument.identity-support",
            )}
          </p>
        </Notice>
      )}
      {page.hasOwnAct && (
        <Notice>
          <p>{t("instrument.has-own-act")}</p>
        </Notice>
      )}
      {own.state === "denied" && (
        <Notice>
          <p>{t("instrument.was-denied")}</p>
        </Notice>
      )}
      <section className="stack" aria-labelledby="parties">
        <h2 id="parties">{t("instrument.parties")}</h2>
        <PartyTable parties={instrument.parties} />
      </section>
      <section className="stack" aria-labelledby="articles">
        <h2 id="articles">{t("instrument.articles")}</h2>
        <ArticleTable articles={instrument.articles} />
      </section>
      <AnswerFields
        page={page}
        errors={errors}
        value={fieldValues(answer, {})}
      />
    </div>
  );
}
