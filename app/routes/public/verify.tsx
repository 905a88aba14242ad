import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CheckAnswerView } from "../../components/credential/check-answer";
import { FileForm, NumberForm } from "../../components/credential/check-forms";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { typed } from "../../components/account/typed";
import {
  checkCredential,
  checkFile,
  checkFingerprint,
  checkNumber,
} from "../../domain/credential/check.server";
import { checkForm, checkQuery } from "../../domain/credential/check-schema";
import { pageAction, pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { query: checkQuery, can: "register.read", cache: "public" },
  async ({ ctx, query: { number, events } }) => ({
    lang: ctx.locale,
    address: ctx.env.origin + url("verify", { lang: ctx.locale }),
    number: number ?? "",
    answer:
      number === undefined ? null : await checkNumber(ctx, number, events),
  }),
);

/** Looks at what was sent and forgets it: nothing is written. */
export const action = pageAction(
  { schema: checkForm, can: "register.read", limit: "check" },
  async ({ ctx, input: { fingerprint, file, credential } }) => {
    if (fingerprint !== undefined)
      return { view: await checkFingerprint(ctx, fingerprint) };
    if (file !== undefined) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return { view: await checkFile(ctx, bytes) };
    }
    return { view: await checkCredential(ctx, credential ?? "") };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("credential.title"),
    description: t("credential.lead"),
    isPart: data.number !== "",
  });
};

export default function Verify() {
  const t = useT();
  const { number, answer: looked } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { errors, general } = formProblems(t, sent);
  const answer = sent ? sent.view : looked;
  return (
    <div className="narrow stack stack-7">
      <PageHeader
        title={t("credential.title")}
        lead={t("credential.lead")}
        pillar="register"
      />
      <ErrorSummary errors={errors} general={general} />
      {answer && <CheckAnswerView answer={answer} />}
      <NumberForm number={number} />
      <FileForm errors={errors} text={typed(sent, "credential") ?? ""} />
      <section className="stack" aria-labelledby="not-said">
        <h2 id="not-said">{t("credential.not.title")}</h2>
        <p>{t("register.no-judgement")}</p>
        <p>{t("credential.not.here")}</p>
      </section>
    </div>
  );
}
