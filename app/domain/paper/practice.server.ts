import type { Context } from "../../context.server";
import { plainPracticeCitation } from "../../i18n/cite-practice";
import { formatDay } from "../../i18n/format";
import { translator, type Translate } from "../../i18n/translate";
import { url } from "../../urls";
import type { AdoptionLine } from "../adoption/model";
import { listAdoptionsOfPractice } from "../adoption/list.server";
import { practiceCitation } from "../citation/practice.server";
import { qrCode } from "../citation/qr.server";
import type { PracticeEngagement } from "../engagement/model";
import { listEngagementsOfPractice } from "../engagement/of-practice.server";
import { dayOf, startOf } from "../kernel/clock";
import { pickText } from "../kernel/localized";
import { readPracticePage } from "../practice/page.server";
import type { PracticeView } from "../practice/view";
import type { PageWish } from "../practice/wish";
import { languageName } from "../reference/language";
import type { Printed } from "./model";
import { qrSvg } from "./pictures";
import {
  adoptionsSection,
  evidenceSection,
  repliesSections,
  reviewsSection,
} from "./practice-judgement.server";
import { passage } from "./practice-parts.server";
import { closingSections } from "./practice-context.server";
import { writtenSections } from "./practice-sections.server";
import { printPdf } from "./press.server";

type Reader = Pick<Context, "db" | "env" | "locale" | "now" | "log">;

const standings = {
  update_due: "update-due",
  suspended: "suspended",
  archived: "archived",
  withdrawn: "withdrawn",
} as const;

/** What a reader must know before reading: how it stands, or that it is an old edition. */
function noticesOf(t: Translate, practice: PracticeView) {
  const { standing, standingSince, freshUntil, events } = practice;
  const day = formatDay(t.locale, standingSince);
  const notices = [];
  if (standing !== "published" && standing !== "unpublished") {
    const key = standings[standing];
    const cause = { suspended: "suspend", withdrawn: "withdraw" }[
      standing as string
    ];
    const step = events.findLast(({ event }) => event === cause);
    notices.push({
      isGrave: standing === "suspended" || standing === "withdrawn",
      title: t(`practices.${key}`, { day }),
      text: t(`practices.${key}-text`, {
        day: formatDay(t.locale, freshUntil ?? standingSince),
      }),
      note: step?.note
        ? { lang: step.noteLang ?? t.locale, text: step.note }
        : null,
    });
  }
  const { edition, newest, isWithheld } = practice;
  if (edition !== newest && !isWithheld) {
    notices.push({
      isGrave: false,
      title: t("practices.old-edition", { edition, newest }),
      text: t("practices.old-edition-text", {
        day: formatDay(t.locale, practice.publishedAt),
      }),
      note: null,
    });
  }
  return notices;
}

function bookletOf(
  ctx: Reader,
  practice: PracticeView,
  {
    adoptions,
    engagements,
  }: {
    readonly adoptions: readonly AdoptionLine[];
    readonly engagements: readonly PracticeEngagement[];
  },
  day: string,
) {
  const { env, locale } = ctx;
  const t = translator(locale);
  const { number, edition, owner, texts, isWithheld } = practice;
  const of = { t, practice };
  const name = pickText(owner.names, locale);
  const title = texts["title"];
  const address =
    env.origin + url("practice", { lang: locale, number }, { edition });
  const cited = { ...practiceCitation(ctx, practice) };
  const language = (lang: string) => languageName(lang, locale);
  return {
    lang: locale,
    day,
    number,
    kind: t("paper.practice"),
    library: t("cite.library"),
    initiative: t("ui.initiative"),
    demo: env.mode === "demo" ? t("ui.demo") : null,
    title: { lang: title?.lang ?? locale, text: title?.text ?? number },
    owner: { lang: name?.lang ?? locale, text: name?.text ?? owner.id },
    publishedBy: t("practices.published-by"),
    edition: t("practices.edition-of", {
      edition,
      day: formatDay(locale, practice.publishedAt),
    }),
    tags: [
      t("practices.label-of", { label: t(`practice.label.${practice.label}`) }),
      t("practices.evidence-of", {
        level: practice.evidence,
        name: t(`practice.evidence.${practice.evidence}`),
      }),
      t("paper.text-in", { language: language(practice.lang) }),
      ...(practice.lang === practice.originalLang
        ? []
        : [
            t("paper.original-in", {
              language: language(practice.originalLang),
            }),
          ]),
    ],
    notices: noticesOf(t, practice),
    isStruck: practice.standing === "withdrawn",
    lead: isWithheld || !texts["summary"] ? null : passage(of, "summary"),
    sections: isWithheld
      ? []
      : [
          ...writtenSections(of),
          evidenceSection(of),
          reviewsSection(of),
          ...repliesSections(of),
          adoptionsSection(of, adoptions),
          ...closingSections(of, engagements),
        ],
    cite: {
      title: t("practices.cite"),
      text: plainPracticeCitation(t, cited),
      licence: t("paper.licence", { licence: practice.content.licence }),
      fingerprint: t("practices.fingerprint"),
      digest: practice.digest,
    },
    check: {
      title: t("paper.stands-at"),
      note: t("paper.stands-at-note"),
      address,
      svg: qrSvg(qrCode(address)),
      alt: t("paper.qr", { address }),
    },
    notes: [t("practices.no-judgement"), t("reference.disclaimer")],
    asAt: t("paper.library-as-at", { day: formatDay(locale, day) }),
    version: t("practices.edition", { edition }),
    page: t("paper.page", { page: "#", pages: "##" }),
    missing: t("paper.missing"),
  };
}

/**
 * One public edition of a practice as PDF, in the language of the reader and the
 * text language chosen; what its page shows, without what is only of use on a
 * screen. The same bytes all day while nothing changes.
 * @throws DomainError 404 for a number or edition that never was public, 503
 *   when it can't be made
 */
export async function practicePdf(
  ctx: Reader,
  number: string,
  wish: PageWish,
): Promise<Printed & { readonly edition: number; readonly lang: string }> {
  const day = dayOf(ctx.now);
  const practice = await readPracticePage(ctx, number, wish);
  const beside = {
    adoptions: await listAdoptionsOfPractice(ctx, practice.practiceId),
    engagements: await listEngagementsOfPractice(ctx, practice),
  };
  const printed = await printPdf(ctx, {
    template: "practice",
    data: bookletOf(ctx, practice, beside, day),
    createdAt: startOf(day),
    attachment: "",
  });
  return { ...printed, edition: practice.edition, lang: practice.lang };
}
