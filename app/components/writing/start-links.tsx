import type { ReactNode } from "react";
import type { TaggedText } from "../../domain/kernel/localized";
import type { TopicCode } from "../../domain/reference/model";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ButtonLink, Buttons } from "../form/button";

/** To a new text, for each participant the reader writes for. */
export function StartLinks({
  starts,
  topic,
}: {
  readonly starts: readonly {
    readonly id: string;
    readonly name: TaggedText;
  }[];
  /** What it is to be about; null where that is open. */
  readonly topic: TopicCode | null;
}) {
  const t = useT();
  const lang = t.locale;
  if (starts.length === 0) return null;
  return (
    <section className="stack stack-2">
      {topic !== null && (
        <p>
          {t("writing.mine.about", { topic: t(`reference.topic.${topic}`) })}
        </p>
      )}
      <Buttons>
        {starts.map(({ id, name }) => (
          <ButtonLink
            key={id}
            kind="secondary"
            href={url(
              "newPractice",
              { lang, id },
              { topic: topic ?? undefined },
            )}
          >
            {/* One piece: parts of a button's row would stand side by side. */}
            <span>
              {t.rich<ReactNode>("writing.mine.start-for", {
                participant: name.text,
                name: (parts) => (
                  <bdi key="name" lang={name.lang}>
                    {parts}
                  </bdi>
                ),
              })}
            </span>
          </ButtonLink>
        ))}
      </Buttons>
    </section>
  );
}
