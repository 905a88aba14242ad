import type { ReplyStatus } from "../../domain/practice/model";
import { areaName } from "../../domain/reference/area";
import { useT } from "../../i18n/use-t";
import { OwnText } from "../register/own-text";
import { Clock } from "../ui/clock";
import { InsetText } from "../ui/inset-text";

interface Reply {
  readonly id: string;
  readonly area: string;
  readonly status: ReplyStatus;
  readonly dueAt: number;
  readonly body: string | null;
  readonly lang: string | null;
}

/** Right of reply: which state, how far, what it said. */
export function ReplyList({
  replies,
  now,
}: {
  readonly replies: readonly Reply[];
  readonly now: number;
}) {
  const t = useT();
  if (replies.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="replies">
      <h2 id="replies">{t("review.reply.title")}</h2>
      {replies.map((reply) => (
        <InsetText key={reply.id}>
          <p className="row">
            <strong>{areaName(reply.area, t.locale)}</strong>
            <span>{t(`practice.reply-status.${reply.status}`)}</span>
            {reply.status === "open" && <Clock due={reply.dueAt} now={now} />}
          </p>
          {reply.body !== null && (
            <OwnText lang={reply.lang ?? "en"} text={reply.body} />
          )}
        </InsetText>
      ))}
    </section>
  );
}
