import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, Buttons } from "../form/button";
import { Form } from "../form/form";
import { ProveNotice } from "../secretariat/prove-notice";
import type { ImportView } from "./import-view";

/** What may be done with an import now: hand it over, approve it, drop it. */
export function ImportActions({
  view,
  isAnswered,
}: {
  readonly view: ImportView;
  readonly isAnswered: boolean;
}) {
  const { state, can } = view;
  return (
    <section className="stack narrow">
      {state === "review" && can.prepare && <HandOver view={view} />}
      {state === "approval" && <Approval view={view} isAnswered={isAnswered} />}
      {can.prepare &&
        ["received", "mapping", "reading", "review", "approval"].includes(
          state,
        ) && <Discard />}
    </section>
  );
}

function HandOver({ view }: { readonly view: ImportView }) {
  const t = useT();
  const open = (view.findings?.codes ?? []).some((one) => one.open > 0);
  if (open) return <p>{t("import.act.open-left")}</p>;
  if (view.outcomes?.included === 0) return <p>{t("import.error.nothing")}</p>;
  return (
    <Form secondary label={t("import.act.hand-over")}>
      <input type="hidden" name="do" value="hand_over" />
      <p>{t("import.act.hand-over-lead")}</p>
      <Buttons>
        <Button>{t("import.act.hand-over")}</Button>
      </Buttons>
    </Form>
  );
}

function Approval({
  view,
  isAnswered,
}: {
  readonly view: ImportView;
  readonly isAnswered: boolean;
}) {
  const t = useT();
  const lang = t.locale;
  if (view.can.prepare) return <p>{t("import.act.wait-other")}</p>;
  if (!view.can.approve) return null;
  if (view.can.needsProof)
    return (
      <ProveNotice
        back={url("import", { lang, id: view.id })}
        isAnswered={isAnswered}
      />
    );
  return (
    <>
      <p>
        {t("import.act.approve-lead", { count: view.outcomes?.included ?? 0 })}
      </p>
      <Form secondary label={t("import.act.approve")}>
        <input type="hidden" name="do" value="approve" />
        <Buttons>
          <Button confirm={t("import.act.confirm")}>
            {t("import.act.approve")}
          </Button>
        </Buttons>
      </Form>
      <Form secondary label={t("import.act.send-back")}>
        <input type="hidden" name="do" value="send_back" />
        <Buttons>
          <Button kind="secondary">{t("import.act.send-back")}</Button>
        </Buttons>
      </Form>
    </>
  );
}

function Discard() {
  const t = useT();
  return (
    <Form secondary label={t("import.act.discard")}>
      <input type="hidden" name="do" value="discard" />
      <Buttons>
        <Button kind="warning">{t("import.act.discard")}</Button>
      </Buttons>
    </Form>
  );
}
