import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { Button, Buttons } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { TextField } from "../../../components/form/text-field";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { Name } from "../../../components/ui/name";
import { LanguageField } from "../../../components/writing/language-field";
import { valueReader } from "../../../components/writing/part-values";
import { startForm } from "../../../domain/offer/forms.server";
import { limits } from "../../../domain/offer/limits";
import { getOfferStart, startOffer } from "../../../domain/offer/start.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { participantParams } from "../participants/params.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("offer.new.title");

export const loader = pageLoader(
  { params: participantParams, can: "offer.draft", cache: "none" },
  ({ ctx, params: { id } }) => getOfferStart(ctx, id),
);

export const action = pageAction(
  { params: participantParams, schema: startForm, can: "offer.draft" },
  async ({ ctx, params, input }) => {
    const id = await startOffer(ctx, params.id, input);
    return { to: url("writeOffer", { lang: ctx.locale, id }) };
  },
);

export default function NewOffer() {
  const t = useT();
  const lang = t.locale;
  const start = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { one } = valueReader(answer?.values ?? { lang });
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("offer.new.title")}
        crumbs={[
          ...accountCrumbs(t),
          {
            label: start.name.text,
            href: url("participantOffers", { lang, id: start.id }),
          },
        ]}
        eyebrow={<Name {...start.name} />}
        lead={t("offer.new.lead")}
        pillar="assistance"
      />
      <ErrorSummary errors={errors} general={general} />
      <Form>
        <TextField
          name="title"
          label={t("offer.field.title")}
          hint={t("offer.hint.title")}
          error={errors["title"]}
          value={one("title")}
          maxLength={limits.title}
        />
        <LanguageField
          error={errors["lang"]}
          value={one("lang")}
          hint={t("offer.hint.lang")}
        />
        <Buttons>
          <Button>{t("offer.new.start")}</Button>
        </Buttons>
      </Form>
    </div>
  );
}
