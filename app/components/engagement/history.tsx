import { useT } from "../../i18n/use-t";
import { OwnText } from "../register/own-text";
import { Timeline } from "../ui/timeline";

interface Happened {
  readonly id: string;
  readonly event: string;
  readonly reasonCode: string | null;
  readonly note: string | null;
  readonly noteLang: string | null;
  readonly at: number;
}

/** What happened to an engagement, newest first. */
export function History({
  happened,
}: {
  readonly happened: readonly Happened[];
}) {
  const t = useT();
  return (
    <Timeline
      items={happened.map((one) => ({
        key: one.id,
        at: one.at,
        title: t.find(`engagement.event.${one.event}`) ?? one.event,
        text: (
          <>
            {one.reasonCode !== null && (
              <p>
                {t.find(`engagement.reason.${one.reasonCode}`) ??
                  one.reasonCode}
              </p>
            )}
            {one.note !== null && (
              <OwnText lang={one.noteLang ?? "und"} text={one.note} />
            )}
          </>
        ),
      }))}
    />
  );
}
