import type { CapacityLine, CapacityView } from "../../domain/capacity/model";
import type { CapacityLevel } from "../../domain/exchange/model";
import { formatDay, formatShortDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { OwnText } from "../register/own-text";
import { DataTable } from "../ui/data-table";
import { StatusTag, type Tone } from "../ui/status-tag";

const tones: Readonly<Record<CapacityLevel, Tone>> = {
  ...({ A: "ok", B: "info", C: "change" } as const),
};

/** What a country says of its own capacity; each C leads to a request. */
export function CapacityTable({
  lines,
  caption,
  isPast,
}: {
  readonly lines: readonly CapacityLine[];
  readonly caption: string;
  readonly isPast?: boolean | undefined;
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <DataTable
      caption={caption}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "topic",
          header: t("request.need.topic"),
          rowHeader: true,
          cell: ({ topic, note, noteLang }) => (
            <>
              {t(`reference.topic.${topic}`)}
              {note !== null && (
                <div className="small muted">
                  <OwnText lang={noteLang ?? "und"} text={note} />
                </div>
              )}
            </>
          ),
        },
        {
          key: "level",
          header: t("request.capacity.level"),
          cell: ({ level, topic }) => (
            <>
              <StatusTag tone={tones[level]}>
                {t(`exchange.capacity.${level}`)}
              </StatusTag>
              {level === "C" && !isPast && (
                <>
                  <br />
                  <a href={url("startRequest", { lang }, { topic })}>
                    {t("request.capacity.ask")}{" "}
                    <span className="hide-visually">
                      {t(`reference.topic.${topic}`)}
                    </span>
                  </a>
                </>
              )}
            </>
          ),
        },
        {
          key: "target",
          header: t("request.capacity.target"),
          cell: ({ targetDay }) =>
            targetDay === null ? null : formatDay(lang, targetDay),
        },
        {
          key: "at",
          header: t("request.capacity.since"),
          cell: ({ at, endedAt }) =>
            endedAt === null
              ? formatShortDay(lang, at)
              : `${formatShortDay(lang, at)} – ${formatShortDay(lang, endedAt)}`,
        },
      ]}
    />
  );
}

/** The section of the country page: now, and what was said before. */
export function CapacitySection({ view }: { readonly view: CapacityView }) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="capacity">
      <h2 id="capacity">{t("request.capacity.title")}</h2>
      <p className="muted">{t("request.capacity.lead")}</p>
      {view.current.length === 0 ? (
        <p>{t("request.capacity.none")}</p>
      ) : (
        <CapacityTable
          lines={view.current}
          caption={t("request.capacity.now")}
        />
      )}
      {view.earlier.length > 0 && (
        <CapacityTable
          lines={view.earlier}
          caption={t("request.capacity.earlier")}
          isPast
        />
      )}
    </section>
  );
}
