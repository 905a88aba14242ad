import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { EarlierActs } from "../../../components/acts/earlier-acts";
import { fieldValues } from "../../../components/acts/field-values";
import { NothingOpen } from "../../../components/acts/nothing-open";
import { StartFields } from "../../../components/acts/start-fields";
import { UnderWay } from "../../../components/acts/under-way";
import { titled } from "../../../components/account/page-meta";
import { Button, Buttons } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { Name } from "../../../components/ui/name";
import { getStart } from "../../../domain/act/get-start.server";
import { newActForm } from "../../../domain/act/schema";
import { startDraft } from "../../../domain/act/start-draft.server";
import { idSchema } from "../../../domain/kernel/ids";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("acts.new.title");

const params = z.object({ id: idSchema });
const query = z.object({
  /** The earlier act to amend or reaffirm. */
  about: idSchema.optional().catch(undefined),
  type: z.enum(["amend", "reaffirm"]).optional().catch(undefined),
  /** The public claim to take up. */
  claim: idSchema.optional().catch(undefined),
});

export const loader = pageLoader(
  { params, query, can: "act.draft", cache: "none" },
  async ({ ctx, params: { id }, query: { about, type, claim } }) => ({
    start: await getStart(ctx, id),
    about: about ?? null,
    type: type ?? null,
    claim: claim ?? null,
  }),
);

export const action = pageAction(
  { params, schema: newActForm, can: "act.draft" },
  async ({ ctx, params, input }) => {
    const id = await startDraft(ctx, params.id, input);
    return { to: url("actTasks", { lang: ctx.locale, id }) };
  },
);

export default function NewAct() {
  const t = useT();
  const lang = t.locale;
  const { start, about, type, claim } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const earlier = start.earlier.find(({ id }) => id === about);
  const types = earlier ? earlier.types : start.types;
  const value = fieldValues(answer, {
    type: type ?? (types.length === 1 ? types[0] : undefined),
    vehicle: earlier?.vehicle,
  });
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("acts.new.title")}
        crumbs={[
          { label: t("account.home.title"), href: url("account", { lang }) },
          {
            label: start.name.text,
            href: url("myParticipant", { lang, id: start.id }),
          },
        ]}
        eyebrow={<Name {...start.name} />}
        lead={t(earlier ? "acts.new.lead-earlier" : "acts.new.lead", {
          number: earlier?.number ?? "",
        })}
        pillar="register"
      />
      <ErrorSummary errors={errors} general={general} />
      <UnderWay acts={start.underWay} />
      {types.length > 0 ? (
        <Form>
          {earlier && (
            <input type="hidden" name="relatesTo" value={earlier.id} />
          )}
          {claim && <input type="hidden" name="claim" value={claim} />}
          <StartFields
            types={types}
            vehicles={start.vehicles}
            errors={errors}
            value={value}
          />
          <Buttons>
            <Button>{t("acts.new.start")}</Button>
          </Buttons>
        </Form>
      ) : (
        <NothingOpen />
      )}
      {!earlier && <EarlierActs start={start} />}
    </div>
  );
}
