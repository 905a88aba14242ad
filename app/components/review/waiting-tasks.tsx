import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import { NoticeList } from "../ui/notice-list";

interface Task {
  readonly kind: "review" | "clear" | "reply";
  readonly id: string;
  readonly participantId: string;
  readonly title: string;
  readonly lang: string;
  readonly dueAt: number | null;
}

/** What waits for the reader in the library: to review, to clear, to reply to. */
export function WaitingTasks({ tasks }: { readonly tasks: readonly Task[] }) {
  const t = useT();
  const lang = t.locale;
  const hrefOf = ({ kind, id, participantId }: Task) => {
    switch (kind) {
      case "review":
        return url("review", { lang, id });
      case "clear":
        return url("clearPractice", { lang, id });
      case "reply":
        return url("practiceReply", { lang, id: participantId, reply: id });
    }
  };
  if (tasks.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="waiting">
      <h2 id="waiting">{t("review.waiting.title")}</h2>
      <NoticeList
        items={tasks.map((task) => ({
          key: `${task.kind}-${task.id}-${task.participantId}`,
          title: <Name lang={task.lang} text={task.title} />,
          text: t(`review.waiting.${task.kind}`),
          href: hrefOf(task),
          ...(task.dueAt === null ? {} : { when: formatDay(lang, task.dueAt) }),
        }))}
      />
    </section>
  );
}
