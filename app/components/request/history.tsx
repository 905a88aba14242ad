import type { Happened } from "../../domain/request/view";
import { useT } from "../../i18n/use-t";
import { OwnText } from "../register/own-text";
import { Timeline } from "../ui/timeline";

/** What happened to a request, in order, with the words of those who did it. */
export function RequestHistory({
  history,
}: {
  readonly history: readonly Happened[];
}) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history">{t("request.steps.history")}</h2>
      <Timeline
        items={history.map((one) => ({
          key: one.id,
          at: one.at,
          title: t.find(`request.event.${one.event}`) ?? one.event,
          ...(one.note === null && one.reasonCode === null
            ? {}
            : {
                text: (
                  <>
                    {one.reasonCode !== null && (
                      <p>
                        {t.find(`request.reason.${one.reasonCode}`) ??
                          one.reasonCode}
                      </p>
                    )}
                    {one.note !== null && (
                      <OwnText lang={one.noteLang ?? "und"} text={one.note} />
                    )}
                  </>
                ),
              }),
        }))}
      />
    </section>
  );
}
