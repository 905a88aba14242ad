import type { OwnRequestLine } from "../../domain/request/own";
import { formatShortDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { NoticeList } from "../ui/notice-list";
import { StatusTag } from "../ui/status-tag";
import { requestTone } from "./tones";

/** Requests of one's own side, each with where it stands. */
export function RequestLines({
  requests,
  to,
}: {
  readonly requests: readonly OwnRequestLine[];
  /** Where each leads, when not to the page it is worked on. */
  readonly to?: "endorseRequest" | undefined;
}) {
  const t = useT();
  const lang = t.locale;
  const hrefOf = ({ id, status }: OwnRequestLine) =>
    url(
      to ??
        (status === "draft" || status === "returned"
          ? "writeRequest"
          : "requestSteps"),
      { lang, id },
    );
  return (
    <NoticeList
      items={requests.map((one) => ({
        key: one.id,
        title: <bdi lang={one.title.lang}>{one.title.text}</bdi>,
        text: (
          <span className="row">
            <bdi lang={one.participant.lang}>{one.participant.text}</bdi>
            {one.number && <span className="code">{one.number}</span>}
            <StatusTag tone={requestTone(one.status)}>
              {t(`exchange.request-status.${one.status}`)}
            </StatusTag>
          </span>
        ),
        when: t("request.mine.changed", {
          day: formatShortDay(lang, one.updatedAt),
        }),
        href: hrefOf(one),
      }))}
    />
  );
}
