import { useActionData, useLoaderData } from "@remix-run/react";
import { actCrumbs } from "../../../components/acts/act-crumbs";
import { fieldValues } from "../../../components/acts/field-values";
import {
  WithdrawalConfirm,
  WithdrawalReason,
} from "../../../components/acts/withdrawal-steps";
import { signatureFields } from "../../../components/acts/withdrawal-signature";
import { Withdrawn } from "../../../components/acts/withdrawn";
import { titled } from "../../../components/account/page-meta";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { getOwnAct } from "../../../domain/act/get-own.server";
import { withdrawSteps } from "../../../domain/act/question-schema";
import {
  checkWithdrawal,
  withdrawAct,
} from "../../../domain/act/withdraw.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { demandProof } from "../../../http/proof.server";
import { spend } from "../../../http/rate-limit.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { actParams, stayIf } from "./question.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("acts.withdraw.title");

export const loader = pageLoader(
  { params: actParams, can: "act.read_own", cache: "none" },
  async ({ ctx, params: { id }, scope, request }) => {
    const act = await getOwnAct(ctx, id);
    if (act.can.withdraw) demandProof(ctx, "act.withdraw", request);
    const isShown = act.can.withdraw || act.status === "withdrawn";
    stayIf(isShown, scope, url("actTasks", { lang: ctx.locale, id }));
    return act;
  },
);

export const action = pageAction(
  {
    params: actParams,
    schema: withdrawSteps,
    can: "act.withdraw",
    to: ({ ctx, params: { id } }) =>
      url("actWithdraw", { lang: ctx.locale, id }),
  },
  async ({ ctx, params: { id }, input, scope }) => {
    if (input.step === "reason") {
      await checkWithdrawal(ctx, id, input);
      return { view: "confirm" as const };
    }
    const { step: _step, confirm: _confirm, ...withdrawal } = input;
    await spend("upload", scope.address);
    await withdrawAct(ctx, id, withdrawal);
    return undefined;
  },
);

export default function Withdraw() {
  const t = useT();
  const act = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const value = fieldValues(answer, {});
  if (act.status === "withdrawn") {
    return (
      <>
        <ErrorSummary general={general} />
        <Withdrawn act={act} />
      </>
    );
  }
  // Whatever is missing of the first page is asked there.
  const isWhole = signatureFields.every((name) => errors[name] === undefined);
  const isLast =
    answer?.view === "confirm" || (value("step") === "confirm" && isWhole);
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t(
          isLast ? "acts.withdraw.confirm-title" : "acts.withdraw.title",
        )}
        crumbs={actCrumbs(t, act)}
        eyebrow={<bdi dir="ltr">{act.number}</bdi>}
        pillar="register"
      />
      <ErrorSummary errors={errors} general={general} />
      {isLast ? (
        <WithdrawalConfirm act={act} errors={errors} value={value} />
      ) : (
        <WithdrawalReason act={act} errors={errors} value={value} />
      )}
    </div>
  );
}
