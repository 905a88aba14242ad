import type { OwnAct, OwnSection } from "../../domain/act/own";
import { isReady } from "../../domain/act/readiness";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ButtonLink, Buttons } from "../form/button";
import { InsetText } from "../ui/inset-text";
import { TaskList, type TaskStatus } from "../ui/task-list";
import { DraftBanner } from "./draft-banner";
import { ProblemList } from "./problem-list";
import { sectionUrl } from "./section-links";

function statusOf({ state, problems }: OwnSection): TaskStatus {
  if (state === "ready") return "ready";
  if (state === "empty") return "not_started";
  // Nothing of it was answered wrongly: some answers are still to come.
  const missing = Object.values(problems).every(({ key }) =>
    key.endsWith("-missing"),
  );
  return missing ? "in_progress" : "problem";
}

/** The sections of a draft, what is missing in those begun, and the way on. */
export function DraftTasks({ act }: { readonly act: OwnAct }) {
  const t = useT();
  const lang = t.locale;
  const { id, sections, expiresAt } = act;
  const begun = sections.filter(({ state }) => state === "started");
  const ready = isReady(sections);
  return (
    <>
      <DraftBanner act={act} />
      <h2>{t("acts.tasks.sections")}</h2>
      <TaskList
        tasks={sections.map((section) => ({
          title: t(`act.section.${section.name}`),
          href: sectionUrl(lang, id, section.name),
          hint: `${t(`act.section-hint.${section.name}`)}${section.optional ? ` ${t("ui.optional")}` : ""}`,
          status: statusOf(section),
        }))}
      />
      {begun.length > 0 && (
        <InsetText>
          <h2>{t("acts.tasks.missing")}</h2>
          <ProblemList act={{ ...act, sections: begun }} />
        </InsetText>
      )}
      <p>{t(ready ? "acts.tasks.ready" : "acts.tasks.not-ready")}</p>
      <Buttons>
        <ButtonLink
          href={url("actCheck", { lang, id })}
          kind={ready ? "primary" : "secondary"}
        >
          {t("acts.tasks.check")}
        </ButtonLink>
      </Buttons>
      {expiresAt !== null && (
        <p className="small muted">
          {t("acts.tasks.kept", { day: formatDay(lang, expiresAt) })}{" "}
          {act.can.discard && (
            <a href={url("actDiscard", { lang, id })}>
              {t("acts.discard.link")}
            </a>
          )}
        </p>
      )}
    </>
  );
}
