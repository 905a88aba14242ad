import type { TopicCode } from "../../domain/reference/model";
import { useT } from "../../i18n/use-t";

/** Topics by name, each with its code for those who know it. */
export function TopicList({
  topics,
}: {
  readonly topics: readonly TopicCode[];
}) {
  const t = useT();
  if (topics.length === 0) return null;
  return (
    <ul className="small">
      {topics.map((topic) => (
        <li key={topic}>
          <span className="code">{topic}</span> {t(`reference.topic.${topic}`)}
        </li>
      ))}
    </ul>
  );
}
