import type { SuccessionKind } from "../../domain/succession/model";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { SummaryList } from "../ui/summary-list";

interface Step {
  readonly number: string;
  readonly kind: SuccessionKind;
  readonly effectiveOn: string;
}

/** The act that stands in place of this one, and those whose place it took. */
export function ActChain({
  view,
  asOf,
}: {
  /** The day the page is about, where that is past. */
  readonly asOf?: string | undefined;
  readonly view: {
    readonly before: readonly Step[];
    readonly after: Step | null;
  };
}) {
  const t = useT();
  const lang = useLocale();
  const { before, after } = view;
  if (before.length === 0 && after === null) return null;
  const step = ({ number, kind, effectiveOn }: Step) => (
    <div key={number}>
      <a href={url("act", { lang, number }, { asOf })}>
        <bdi dir="ltr">{number}</bdi>
      </a>
      <p className="small muted">
        {t("succession.kind-on", {
          kind: t(`succession.kind.${kind}`),
          day: formatDay(lang, effectiveOn),
        })}
      </p>
    </div>
  );
  return (
    <section className="stack" aria-labelledby="succession">
      <h2 id="succession">{t("succession.public.title")}</h2>
      <SummaryList
        rows={[
          ...(after
            ? [{ label: t("succession.act.after"), value: step(after) }]
            : []),
          ...(before.length > 0
            ? [{ label: t("succession.act.before"), value: before.map(step) }]
            : []),
        ]}
      />
    </section>
  );
}
