import type { AdoptionLine } from "../../domain/adoption/model";
import type { Citable } from "../../domain/citation/model";
import type { PracticeEngagement } from "../../domain/engagement/model";
import type { Instant } from "../../domain/kernel/clock";
import { directionOf, pickText } from "../../domain/kernel/localized";
import type { PracticeView } from "../../domain/practice/view";
import { isListed } from "../../domain/lifecycle/practice";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { PracticeAdoptions } from "../adoptions/practice-adoptions";
import { FollowForm } from "../follow/follow-form";
import { PageHeader } from "../layout/page-header";
import { Name } from "../ui/name";
import { PrintFoot } from "../ui/print-foot";
import { StatusTag } from "../ui/status-tag";
import { Blocks } from "./blocks";
import { CitePractice } from "./cite-practice";
import { Engagements } from "./engagements";
import { LanguageLine } from "./language-line";
import { Learned } from "./learned";
import { Measure } from "./measure";
import { Passage } from "./passage";
import { PracticeAside } from "./practice-aside";
import { PracticeProvider } from "./practice-context";
import { PracticeLinks } from "./practice-links";
import { Replies } from "./replies";
import { Results } from "./results";
import { Reviews } from "./reviews";
import { Sources } from "./sources";
import { StandingNotices } from "./standing-notices";
import { labelTone, standingTone } from "./tones";
import { Transfer } from "./transfer";
import { TranslateLinks } from "./translate-links";
import { UseItIf } from "./use-it-if";

interface Props {
  readonly practice: PracticeView;
  readonly adoptions: readonly AdoptionLine[];
  readonly engagements: readonly PracticeEngagement[];
  /** Numbers of the practices the reader follows. */
  readonly followed: readonly string[];
  readonly mayTranslate: boolean;
  readonly mayStrike: boolean;
  readonly cited: Citable;
  readonly printed: {
    readonly address: string;
    readonly qr: { readonly size: number; readonly path: string };
  };
  readonly at: Instant;
}

function Head({ practice, followed }: Pick<Props, "practice" | "followed">) {
  const t = useT();
  const lang = useLocale();
  const { number, standing, edition, publishedAt, owner, label } = practice;
  const title = practice.texts["title"];
  const name = <Name lang={title?.lang} text={title?.text ?? number} />;
  const ownerName = pickText(owner.names, lang);
  return (
    <PageHeader
      title={standing === "withdrawn" ? <s>{name}</s> : name}
      crumbs={[
        { label: t("practices.title"), href: url("practices", { lang }) },
      ]}
      eyebrow={
        <>
          <bdi dir="ltr">{number}</bdi> ·{" "}
          {t("practices.edition-of", {
            edition,
            day: formatDay(lang, publishedAt),
          })}
        </>
      }
      pillar="practices"
    >
      <div className="row">
        {standing !== "published" && (
          <StatusTag tone={standingTone[standing]}>
            {t(`practice.standing.${standing}`)}
          </StatusTag>
        )}
        <StatusTag tone={labelTone[label]}>
          {t("practices.label-of", { label: t(`practice.label.${label}`) })}
        </StatusTag>
        <StatusTag tone="plum">
          {t("practices.evidence-of", {
            level: practice.evidence,
            name: t(`practice.evidence.${practice.evidence}`),
          })}
        </StatusTag>
        <span>
          {t("practices.published-by")}{" "}
          <a href={url("participant", { lang, id: owner.id })}>
            <Name lang={ownerName?.lang} text={ownerName?.text ?? owner.id} />
          </a>
        </span>
        {owner.checkedAt === null ? (
          <StatusTag tone="warn">{t("practices.owner-unchecked")}</StatusTag>
        ) : (
          <StatusTag tone="ok">
            {t("practices.owner-checked", {
              day: formatDay(lang, owner.checkedAt),
            })}
          </StatusTag>
        )}
      </div>
      <LanguageLine />
      <FollowForm kind="practice" target={number} own={followed} />
    </PageHeader>
  );
}

/** Everything a reader sees of a practice. */
export function PracticePage({
  practice,
  adoptions,
  engagements,
  followed,
  mayTranslate,
  mayStrike,
  cited,
  printed,
  at,
}: Props) {
  const { isWithheld, texts, edition, number, standing } = practice;
  const summary = texts["summary"];
  return (
    <PracticeProvider value={practice}>
      <Head practice={practice} followed={followed} />
      <div className="columns">
        <div className="stack stack-7">
          <StandingNotices />
          {!isWithheld && (
            <>
              {summary && (
                <div
                  className="lead"
                  lang={summary.lang}
                  dir={directionOf(summary.lang)}
                >
                  <Passage path="summary" top={2} />
                </div>
              )}
              <UseItIf />
              <Measure />
              <Blocks />
              <Results />
              <Learned />
              <Transfer />
              <Reviews />
              <Replies />
              <PracticeAdoptions
                number={number}
                adoptions={adoptions}
                isListed={isListed(standing)}
                mayStrike={mayStrike}
              />
              <Engagements engagements={engagements} />
              <PracticeLinks />
              <Sources />
            </>
          )}
          <CitePractice cited={cited} />
        </div>
        <PracticeAside>{mayTranslate && <TranslateLinks />}</PracticeAside>
      </div>
      <PrintFoot {...printed} at={at} version={edition} />
    </PracticeProvider>
  );
}
