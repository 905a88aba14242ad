import type { ActRow } from "../../../db/queries/act.server";
import { translator } from "../../i18n/translate";
import { proposalLabel } from "../initiative/text";
import type { Locale } from "../kernel/localized";
import type { ActDraft } from "./draft";
import { proposalNumbers } from "./model";
import type { OwnFile } from "./own";

/** What was sent, as plain text in the sender's language: the copy in the letter of receipt. */
export function answersAsText(
  locale: Locale,
  act: Pick<ActRow, "statement"> & ActDraft,
  evidence: readonly Pick<OwnFile, "kind" | "name" | "sha256">[],
): string {
  const t = translator(locale);
  const colon = t("ui.colon");
  const line = (label: string, value: string | null) =>
    value ? [`${label}${colon}${value}`] : [];
  const parts = [
    [
      ...line(t("acts.new.type"), t(`act.type.${act.type}`)),
      ...line(t("acts.check.vehicle"), t(`act.vehicle.${act.vehicle}`)),
    ],
    act.proposals.flatMap(({ proposal, alignment, text }) => {
      const number = proposalNumbers.find((one) => one === proposal);
      const title = number ? proposalLabel(locale, number) : "";
      return [
        ...line(
          `${String(proposal)}. ${title}`,
          t(`ui.alignment.${alignment}`),
        ),
        ...(text ? [text] : []),
      ];
    }),
    line(t("acts.proposals.statement"), act.statement),
    ...act.commitments.map((one, index) => [
      ...line(t("acts.commitments.one", { place: index + 1 }), one.measure),
      ...line(t("acts.commitments.target"), one.target),
      ...line(t("acts.commitments.dueOn"), one.dueOn),
    ]),
    [
      ...line(t("acts.signatory.signatoryName"), act.signatoryName),
      ...line(t("acts.signatory.signatoryTitle"), act.signatoryTitle),
      ...line(t("acts.check.doneOn"), act.doneOn),
      ...line(t("acts.check.inEffectOn"), act.inEffectOn),
    ],
    evidence.flatMap(({ kind, name, sha256 }) => [
      ...line(t(`act.evidence.${kind}`), name),
      `SHA-256 ${sha256}`,
    ]),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}
