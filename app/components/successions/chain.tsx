import { Fragment, type ReactNode } from "react";
import type { TaggedText } from "../../domain/kernel/localized";
import type { FormerName, SuccessionKind } from "../../domain/succession/model";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";

interface Side {
  readonly id: string;
  readonly name: TaggedText;
}
interface Step {
  readonly key: string;
  readonly kind: SuccessionKind;
  readonly effectiveOn: string;
  readonly from: Side;
  readonly to: Side;
}
interface View {
  readonly before: readonly Step[];
  readonly after: readonly Step[];
  readonly formerNames: readonly FormerName[];
}

/** Whose place a participant took, who took its place, and what it was called before. */
export function SuccessionChain({
  view,
  asOf,
}: {
  readonly view: View;
  /** The day the page is about, where that is past. */
  readonly asOf?: string | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  const { before, after, formerNames } = view;
  if (before.length + after.length + formerNames.length === 0) return null;
  const day = (text: string) => formatDay(lang, text);
  return (
    <section className="stack" aria-labelledby="succession">
      <h2 id="succession">{t("succession.public.title")}</h2>
      {formerNames.length > 0 && (
        <>
          <h3>{t("succession.public.formerly")}</h3>
          <ul>
            {formerNames.map(({ lang: own, text, from, until }) => (
              <li key={`${own}-${until}`}>
                <Name lang={own} text={text} />{" "}
                <span className="small muted">
                  {from === null
                    ? t("succession.public.until", { until: day(until) })
                    : t("succession.public.from-until", {
                        from: day(from),
                        until: day(until),
                      })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Steps title={t("succession.public.after")} steps={after} asOf={asOf} />
      <Steps title={t("succession.public.before")} steps={before} asOf={asOf} />
    </section>
  );
}

function Steps({
  title,
  steps,
  asOf,
}: {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly asOf: string | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  if (steps.length === 0) return null;
  const link = ({ id, name }: Side) => (
    <a href={url("participant", { lang, id }, { asOf })}>
      <Name lang={name.lang} text={name.text} />
    </a>
  );
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {steps.map(({ key, kind, effectiveOn, from, to }) => (
          <li key={key}>
            {t
              .rich<ReactNode>(`succession.step.${kind}`, {
                from: from.name.text,
                to: to.name.text,
                day: formatDay(lang, effectiveOn),
                old: () => link(from),
                new: () => link(to),
              })
              .map((part, index) => (
                <Fragment key={index}>{part}</Fragment>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}
