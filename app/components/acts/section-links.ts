import {
  sectionNames,
  type Section,
  type SectionName,
} from "../../domain/act/readiness";
import type { FieldErrors } from "../../domain/kernel/errors";
import type { Locale } from "../../i18n/locales";
import { url, type UrlName } from "../../urls";
import { fieldId } from "../form/field";

const pages = {
  proposals: "actProposals",
  commitments: "actCommitments",
  signatory: "actSignatory",
  evidence: "actEvidence",
  dates: "actDates",
} as const satisfies Record<SectionName, UrlName>;

/** `show=all` tells every problem of the section at its head, `field` only beside the fields. */
export const sectionUrl = (
  lang: Locale,
  id: string,
  section: SectionName,
  query: { show?: "all" | "field"; rows?: number } = {},
): string => url(pages[section], { lang, id }, query);

/** Where one problem of a section is mended: the field itself. */
export const problemUrl = (
  lang: Locale,
  act: {
    readonly id: string;
    readonly participant: { readonly id: string };
  },
  section: SectionName,
  field: string,
): string =>
  field === "identifier"
    ? `${url("editParticipant", { lang, id: act.participant.id })}#f-lei`
    : `${sectionUrl(lang, act.id, section, { show: "field" })}#${fieldId(field)}`;

/**
 * Where "save and continue" leads: back to the section while something is
 * missing there, else to the next one, after the last to the check. What was
 * saved while one writes leads nowhere: the page is made again.
 */
export function afterSave(
  lang: Locale,
  id: string,
  section: Pick<Section, "name" | "problems">,
  pressed: {
    readonly _later?: string | undefined;
    readonly _autosave?: string | undefined;
  },
): { to: string } | { view: "saved" } {
  if (pressed._autosave !== undefined) return { view: "saved" };
  if (pressed._later !== undefined)
    return { to: url("actTasks", { lang, id }) };
  return {
    to: hasProblems(section.problems)
      ? sectionUrl(lang, id, section.name, { show: "all" })
      : nextUrl(lang, id, section.name),
  };
}

export function nextUrl(lang: Locale, id: string, section: SectionName) {
  const next = sectionNames[sectionNames.indexOf(section) + 1];
  return next ? sectionUrl(lang, id, next) : url("actCheck", { lang, id });
}

export const hasProblems = (problems: FieldErrors): boolean =>
  Object.keys(problems).length > 0;
