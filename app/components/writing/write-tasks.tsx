import { isEmptyProblems } from "./problem-state";
import type { OwnPart, OwnPractice } from "../../domain/practice/own";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ButtonLink, Buttons } from "../form/button";
import { TaskList, type TaskStatus } from "../ui/task-list";
import { partUrl } from "./part-links";

function statusOf({ state, problems }: OwnPart): TaskStatus {
  if (state === "empty") return "not_started";
  if (state === "ready") return "ready";
  return isEmptyProblems(problems) ? "in_progress" : "problem";
}

/** Parts that nothing in them is asked of everybody. */
const optional: readonly OwnPart["name"][] = [
  ...(["blocks", "means", "results", "transfer", "files"] as const),
];

/** The parts of a text under work, and the way on. */
export function WriteTasks({ practice }: { readonly practice: OwnPractice }) {
  const t = useT();
  const lang = t.locale;
  const { id, parts, completeness, can } = practice;
  return (
    <>
      <h2>{t("writing.tasks.parts")}</h2>
      <TaskList
        tasks={parts.map((part) => ({
          title: t(`writing.part.${part.name}`),
          href: partUrl(lang, id, part.name),
          hint: `${t(`writing.part-hint.${part.name}`)}${optional.includes(part.name) ? ` ${t("ui.optional")}` : ""}`,
          status: statusOf(part),
        }))}
      />
      <p>
        {t(
          completeness.maySubmit
            ? can.submit
              ? "writing.tasks.ready"
              : "writing.tasks.ready-co-editor"
            : "writing.tasks.not-ready",
        )}
      </p>
      <Buttons>
        <ButtonLink
          href={url("writeCheck", { lang, id })}
          kind={completeness.maySubmit ? "primary" : "secondary"}
        >
          {t("writing.tasks.check")}
        </ButtonLink>
      </Buttons>
    </>
  );
}
