import { z } from "zod";
import { locales } from "../kernel/localized";
import { cleanName, nameText, optionalName } from "../kernel/text";
import { collectIdentifiers, identifierFields } from "./identifier-schema";
import {
  isParticipantKind,
  mayHaveNoArea,
  participantKinds,
  type Identifier,
  type ParticipantKind,
  type ParticipantName,
} from "./model";
import { scriptOf } from "./script";
import { cleanMail, cleanWebsite } from "./web-address";

export const maxNameLength = 250;

/** What the form has to know of the reference data. */
export interface ParticipantRules {
  /** The alpha-3 code of the UN M49 area that a text names; several where it may mean each of them. */
  readonly readArea: (text: string) => readonly string[];
  /** True for the BCP 47 code of a language that a name may be in. */
  readonly isLanguage: (code: string) => boolean;
  /** True for the code of an ISIC section. */
  readonly isSector: (code: string) => boolean;
}

/** A parsed form. The first of `names` is the original one. */
export interface ParticipantInput {
  readonly kind: ParticipantKind;
  readonly area: string | undefined;
  readonly names: readonly ParticipantName[];
  readonly website: string | undefined;
  readonly contact: string | undefined;
  readonly sector: string | undefined;
  readonly identifiers: readonly Identifier[];
}

/** A line that may be empty, and must come out of `clean` where it is not. */
const optional = (
  clean: (text: string) => string | undefined,
  message: string,
) =>
  z
    .string({ error: message })
    .optional()
    .transform((text, context) => {
      if (!text || text.trim() === "") return undefined;
      const result = clean(cleanName(text));
      if (result === undefined) context.addIssue({ code: "custom", message });
      return result;
    });

/** A country or area in any spelling; out comes its code. One that is not sure is not guessed. */
const areaText = (readArea: ParticipantRules["readArea"]) =>
  z
    .string({ error: "participant.error.area-unknown" })
    .max(200, "participant.error.area-unknown")
    .optional()
    .transform((text, context) => {
      if (!text || text.trim() === "") return undefined;
      const [iso3, ...others] = readArea(text);
      if (iso3 !== undefined && others.length === 0) return iso3;
      const problem = iso3 === undefined ? "unknown" : "ambiguous";
      const message = `participant.error.area-${problem}`;
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    });

const nameOf = (lang: string, text: string, isOriginal: boolean) => ({
  lang,
  text,
  script: scriptOf(text),
  isOriginal,
});

const hasKind = (form: unknown): boolean =>
  typeof form === "object" &&
  form !== null &&
  "kind" in form &&
  isParticipantKind(form.kind);

/**
 * The form that makes or changes a participant. Fields: `kind`, `area`, `name`,
 * `nameLang`, `names.<ar|zh|en|fr|ru|es>` (the name in other languages),
 * `website`, `contact`, `sector`, `lei`, `ror`, `registerName`,
 * `registerNumber`. All issues carry full message keys.
 */
export const participantSchema = (rules: ParticipantRules) =>
  z
    .object({
      kind: z.enum(participantKinds, {
        error: "participant.error.kind-missing",
      }),
      area: areaText(rules.readArea),
      name: nameText(maxNameLength, "participant.error.name-missing"),
      nameLang: z
        .string({ error: "participant.error.language-missing" })
        .refine(rules.isLanguage, "participant.error.language-missing"),
      names: z
        .partialRecord(z.enum(locales), optionalName(maxNameLength))
        .default({}),
      website: optional(cleanWebsite, "participant.error.website-invalid"),
      contact: optional(cleanMail, "participant.error.contact-invalid"),
      sector: optional(
        (code) => (rules.isSector(code) ? code : undefined),
        "participant.error.sector-unknown",
      ),
      ...identifierFields,
    })
    .refine(({ area, kind }) => area !== undefined || mayHaveNoArea(kind), {
      path: ["area"],
      error: "participant.error.area-missing",
      // Told together with what is wrong elsewhere, as soon as the kind is known.
      when: ({ value, issues }) =>
        hasKind(value) && !issues.some(({ path }) => path?.[0] === "area"),
    })
    .transform((form, context): ParticipantInput => {
      const others = Object.entries(form.names).flatMap(([lang, text]) => {
        if (text === undefined || text === form.name) return [];
        if (lang === form.nameLang)
          context.addIssue({
            code: "custom",
            path: ["names", lang],
            message: "participant.error.name-twice",
          });
        return [nameOf(lang, text, false)];
      });
      return {
        kind: form.kind,
        area: form.area,
        names: [nameOf(form.nameLang, form.name, true), ...others],
        website: form.website,
        contact: form.contact,
        sector: form.kind === "company" ? form.sector : undefined,
        identifiers: collectIdentifiers(form, context),
      };
    });
