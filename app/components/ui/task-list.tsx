import { useT } from "../../i18n/use-t";
import { StatusTag, type Tone } from "./status-tag";
import styles from "./task-list.module.css";

const statuses = {
  not_started: { key: "ui.task.not-started", tone: "info" },
  in_progress: { key: "ui.task.in-progress", tone: "warn" },
  ready: { key: "ui.task.ready", tone: "ok" },
  problem: { key: "ui.task.problem", tone: "error" },
  cannot_start: { key: "ui.task.cannot-start", tone: "neutral" },
} as const satisfies Record<string, { key: string; tone: Tone }>;
export type TaskStatus = keyof typeof statuses;

export interface Task {
  readonly title: string;
  /** Left out while the task cannot be started. */
  readonly href?: string | undefined;
  readonly hint?: string | undefined;
  readonly status: TaskStatus;
}

/** The parts of a submission. A finished part says that it has *not* been sent. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const t = useT();
  return (
    <ol className={styles.list}>
      {tasks.map(({ title, href, hint, status }) => (
        <li key={title} className={styles.task}>
          <div>
            {href ? (
              <a className={styles.title} href={href}>
                {title}
              </a>
            ) : (
              <span className={styles.title}>{title}</span>
            )}
            {hint && <p className={styles.hint}>{hint}</p>}
          </div>
          <div className={styles.status}>
            <StatusTag tone={statuses[status].tone}>
              {t(statuses[status].key)}
            </StatusTag>
          </div>
        </li>
      ))}
    </ol>
  );
}
