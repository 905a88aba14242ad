import type { OwnRequestLine } from "../../domain/request/own";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ButtonLink, Buttons } from "../form/button";
import { RequestLines } from "./request-lines";

/** A participant's requests for help, and the way to a new one where it may ask. */
export function OwnRequests({
  requests,
  participantId,
  mayStart,
}: {
  readonly requests: readonly OwnRequestLine[];
  readonly participantId: string;
  readonly mayStart: boolean;
}) {
  const t = useT();
  const lang = t.locale;
  if (requests.length === 0 && !mayStart) return null;
  return (
    <section className="stack" aria-labelledby="own-requests">
      <h2 id="own-requests">{t("request.mine.title")}</h2>
      {requests.length > 0 && <RequestLines requests={requests} />}
      {mayStart && (
        <Buttons>
          <ButtonLink
            kind="secondary"
            href={url("newRequest", { lang, id: participantId })}
          >
            {t("request.new.title")}
          </ButtonLink>
        </Buttons>
      )}
    </section>
  );
}
