import type { OwnPart, OwnRequest } from "../../domain/request/own";
import { isEmptyProblems } from "../../domain/request/problems";
import { formatNumber } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, ButtonLink, Buttons } from "../form/button";
import { Form } from "../form/form";
import { TaskList, type TaskStatus } from "../ui/task-list";
import { partUrl } from "./links";

function statusOf({ state, problems }: OwnPart): TaskStatus {
  if (state === "empty") return "not_started";
  if (state === "ready") return "ready";
  return isEmptyProblems(problems) ? "in_progress" : "problem";
}

/** What would help providers to answer, and how much is there. */
export function Wishes({
  request,
}: {
  readonly request: Pick<OwnRequest, "id" | "completeness">;
}) {
  const t = useT();
  const { percent, wishes } = request.completeness;
  return (
    <section className="stack" aria-labelledby="wishes">
      <h2 id="wishes">
        {t("request.tasks.percent", {
          percent: formatNumber(t.locale, percent),
        })}
      </h2>
      {wishes.length > 0 && (
        <>
          <p>{t("request.tasks.wishes")}</p>
          <ul>
            {wishes.map(({ code, part }) => (
              <li key={code}>
                <a href={partUrl(t.locale, request.id, part)}>
                  {t(`request.field.${code}`)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The pages of a request under work, and the way on. */
export function WriteTasks({ request }: { readonly request: OwnRequest }) {
  const t = useT();
  const lang = t.locale;
  const { id, parts, completeness, can } = request;
  return (
    <div className="columns">
      <div className="stack stack-5">
        <TaskList
          tasks={parts.map((part) => ({
            title: t(`request.part.${part.name}`),
            href: partUrl(lang, id, part.name),
            hint: `${t(`request.part-hint.${part.name}`)}${part.name === "files" ? ` ${t("ui.optional")}` : ""}`,
            status: statusOf(part),
          }))}
        />
        <p>
          {t(
            completeness.maySubmit
              ? "request.tasks.ready"
              : "request.tasks.not-ready",
          )}
        </p>
        <Buttons>
          <ButtonLink
            href={url("requestCheck", { lang, id })}
            kind={completeness.maySubmit ? "primary" : "secondary"}
          >
            {t("request.check.title")}
          </ButtonLink>
        </Buttons>
      </div>
      <aside className="stack stack-5">
        <Wishes request={request} />
        {can.discard && (
          <Form secondary action={url("requestSteps", { lang, id })}>
            <input type="hidden" name="do" value="discard" />
            <Button
              kind="secondary"
              small
              confirm={t("request.steps.discard-sure")}
            >
              {t("request.keep.discard")}
            </Button>
          </Form>
        )}
      </aside>
    </div>
  );
}
