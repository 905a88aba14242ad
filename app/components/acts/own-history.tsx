import type { OwnAct } from "../../domain/act/own";
import { useT } from "../../i18n/use-t";
import { Timeline } from "../ui/timeline";

/** What happened to an act so far, newest first. */
export function OwnHistory({ act }: { readonly act: OwnAct }) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history">{t("acts.history")}</h2>
      <Timeline
        items={[...act.events].reverse().map(({ key, event, at }) => ({
          key,
          at,
          title: t.find(`act.event.${event}`) ?? event,
        }))}
      />
    </section>
  );
}
