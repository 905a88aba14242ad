import type { OwnOffer } from "../../domain/offer/own";
import { formatTime } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Notice } from "../ui/notice";
import type { OfferWriting } from "./use-offer";

const fields = [
  ...(["title", "description", "slots", "conditions", "pastWork"] as const),
  ...(["contact", "topics", "modalities", "groups", "regions"] as const),
];

const textOf = (value: string | readonly string[] | undefined) =>
  (typeof value === "string" ? value : (value ?? []).join(", "))
    .replaceAll("\r\n", "\n")
    .trim();

/** What somebody else saved while one wrote; the form still holds what was typed. */
export function OvertakenOffer({
  offer,
  writing: { saved, values },
}: {
  readonly offer: OwnOffer;
  readonly writing: OfferWriting;
}) {
  const t = useT();
  const { by, at } = offer.saved;
  const differing = fields.filter(
    (field) => textOf(saved[field]) !== textOf(values[field]),
  );
  return (
    <Notice tone="warn" title={t("writing.overtaken.title")}>
      <p>
        {t("writing.overtaken.text", { at: formatTime(t.locale, at) })}{" "}
        <bdi>{by}</bdi>
      </p>
      <ul>
        {differing.map((field) => (
          <li key={field}>{t(`offer.field.${field}`)}</li>
        ))}
      </ul>
    </Notice>
  );
}
