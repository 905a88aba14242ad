import type { OwnAct } from "../../domain/act/own";
import type { SectionName } from "../../domain/act/readiness";
import { proposalNumbers } from "../../domain/act/model";
import { stanceWith } from "../../domain/act/proposal-words";
import { proposalLabel } from "../../domain/initiative/text";
import { actsAsState } from "../../domain/participant/model";
import { isLanguageCode, languageName } from "../../domain/reference/language";
import { formatDay } from "../../i18n/format";
import type { Translate } from "../../i18n/translate";
import { OwnText } from "../register/own-text";
import { Name } from "../ui/name";
import type { SummaryRow } from "../ui/summary-list";

/** A row, and the field that asks for it. */
export interface AnswerRow extends SummaryRow {
  readonly field?: string | undefined;
}

import { EvidenceFile } from "./evidence-file";

/** The answers of one section as rows of a summary; `act` is what the act is at all. */
export function rowsOf(
  t: Translate,
  act: OwnAct,
  section: SectionName | "act",
): AnswerRow[] {
  switch (section) {
    case "act":
      return actRows(t, act);
    case "proposals":
      return proposalRows(t, act);
    case "commitments":
      return commitmentRows(t, act);
    case "signatory":
      return signatoryRows(t, act);
    case "evidence":
      return [
        {
          label: t("acts.check.files"),
          field: "file",
          value:
            act.evidence.length === 0
              ? t("acts.check.none")
              : act.evidence.map((file) => (
                  <EvidenceFile key={file.fileId} act={act} file={file} />
                )),
        },
      ];
    case "dates":
      return (["doneOn", "inEffectOn"] as const).map((name) => ({
        label: t(`acts.check.${name}`),
        field: name,
        value: dayText(t, act.answers[name]),
      }));
  }
}

/** A day in words; what was typed where it is no day that exists. */
function dayText(t: Translate, day: string | null) {
  if (!day) return t("acts.check.none");
  return Number.isNaN(Date.parse(day)) ? day : formatDay(t.locale, day);
}

const actRows = (t: Translate, act: OwnAct): AnswerRow[] => [
  {
    label: t("acts.check.participant"),
    value: <Name {...act.participant.name} />,
  },
  { label: t("acts.new.type"), value: t(`act.type.${act.type}`) },
  { label: t("acts.check.vehicle"), value: t(`act.vehicle.${act.vehicle}`) },
  ...(act.earlier
    ? [
        {
          label: t("acts.check.about"),
          value: <bdi dir="ltr">{act.earlier.number}</bdi>,
        },
      ]
    : []),
];

function proposalRows(t: Translate, act: OwnAct): AnswerRow[] {
  const { proposals, commitments, statement, lang } = act.answers;
  const answers = new Map(proposals.map((one) => [one.proposal, one]));
  const asked = actsAsState(act.kind)
    ? proposalNumbers
    : proposalNumbers.filter((number) => answers.has(number));
  return [
    ...asked.map((number) => {
      const answer = answers.get(number);
      return {
        label: `${String(number)}. ${proposalLabel(t.locale, number)}`,
        field: `alignment.${String(number)}`,
        value: (
          <>
            <p>
              {answer
                ? t(`ui.alignment.${stanceWith(answer, commitments)}`)
                : t("acts.check.none")}
            </p>
            {answer?.text && <OwnText lang={lang} text={answer.text} />}
          </>
        ),
      };
    }),
    ...(asked.length === 0
      ? [{ label: t("acts.check.chosen"), value: t("acts.check.none") }]
      : []),
    {
      label: t("acts.proposals.statement"),
      field: "statement",
      value: statement ? (
        <OwnText lang={lang} text={statement} />
      ) : (
        t("acts.check.none")
      ),
    },
    {
      label: t("acts.proposals.language"),
      field: "lang",
      value: isLanguageCode(lang) ? languageName(lang, t.locale) : lang,
    },
  ];
}

function commitmentRows(t: Translate, act: OwnAct): AnswerRow[] {
  const { commitments, lang } = act.answers;
  if (commitments.length === 0) {
    return [
      { label: t("act.section.commitments"), value: t("acts.check.none") },
    ];
  }
  return commitments.map((one, index) => ({
    label: t("acts.commitments.one", { place: index + 1 }),
    field: `commitments.${String(one.position)}.measure`,
    value: (
      <>
        <OwnText lang={lang} text={one.measure} />
        <p>
          {t("acts.commitments.target")}
          {t("ui.colon")}
          <bdi lang={lang}>{one.target}</bdi>
        </p>
        <p>
          {t("acts.commitments.dueOn")}
          {t("ui.colon")}
          {dayText(t, one.dueOn)}
        </p>
        <p>
          {one.proposal === null
            ? t("acts.commitments.whole")
            : t("acts.check.proposal", { proposal: one.proposal })}
        </p>
      </>
    ),
  }));
}

function signatoryRows(t: Translate, { kind, answers }: OwnAct): AnswerRow[] {
  const none = t("acts.check.none");
  const isOrganization =
    kind === "international_organization" || kind === "regional_organization";
  const { signatoryOffice, actsFor } = answers;
  const text = (
    name: "signatoryName" | "signatoryTitle" | "decidingOrgan" | "focalPoint",
  ) => ({
    label: t(`acts.signatory.${name}`),
    field: name,
    value: answers[name] ? <bdi>{answers[name]}</bdi> : none,
  });
  return [
    text("signatoryName"),
    {
      label: t("acts.signatory.signatoryOffice"),
      field: "signatoryOffice",
      value: signatoryOffice ? t(`act.office.${signatoryOffice}`) : none,
    },
    text("signatoryTitle"),
    ...(isOrganization
      ? [
          text("decidingOrgan"),
          {
            label: t("acts.signatory.actsFor"),
            field: "actsFor",
            value: actsFor ? t(`act.acts_for.${actsFor}`) : none,
          },
        ]
      : []),
    ...(kind === "company"
      ? [
          {
            label: t("acts.signatory.groupEntities"),
            field: "groupEntities",
            value: answers.groupEntities ? (
              <OwnText lang={answers.lang} text={answers.groupEntities} />
            ) : (
              none
            ),
          },
        ]
      : []),
    ...(kind === "government" ? [text("focalPoint")] : []),
  ];
}
