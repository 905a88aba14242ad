import type { Context } from "../../context.server";
import { formatDay } from "../../i18n/format";
import { translator } from "../../i18n/translate";
import type { ActStatus } from "../act/model";
import { DomainError } from "../kernel/errors";
import { isLocale, type Locale, type TaggedText } from "../kernel/localized";
import { inTotals } from "../lifecycle/act";
import { readPublicParticipant } from "../register/participant.server";
import { leadingAct, saysHowFar } from "../register/leading";
import { countTaken, markOf, statesAny } from "../register/proposals";
import type { BadgeTone } from "./colours";
import type { Badge } from "./svg.server";
import { verbOf } from "./verb.server";

type Reader = Pick<Context, "db" | "now">;

const tones: Readonly<Partial<Record<ActStatus, BadgeTone>>> = {
  published: "ok",
  due: "warn",
  overdue: "warn",
  suspended: "error",
  removed_for_cause: "error",
};

/** The languages of a badge: the one asked for, else the participant's own, else English. */
const languageOf = (asked: string | undefined, own?: string): Locale =>
  isLocale(asked) ? asked : isLocale(own) ? own : "en";

/** A badge for an address behind which nobody is on the register. */
function emptyBadge({ now }: Reader, asked: string | undefined): Badge {
  const lang = languageOf(asked);
  const t = translator(lang);
  return {
    lang,
    tone: "neutral",
    name: null,
    alignments: null,
    status: t("badge.none"),
    detail: t("badge.none-why"),
    source: t("badge.source", { day: formatDay(lang, now) }),
    title: t("badge.none"),
  };
}

/**
 * What the register says of a participant at this moment, for a badge.
 * @param asked the language asked for; anything else than the six is left aside
 * @returns the badge, and whether somebody with a public act is behind it
 */
export async function readBadge(
  ctx: Reader,
  id: string,
  asked: string | undefined,
): Promise<{ readonly badge: Badge; readonly isKnown: boolean }> {
  const participant = await findParticipant(ctx, id);
  const act = leadingAct(participant?.acts.filter(saysHowFar) ?? []);
  if (!participant || !act) {
    return { badge: emptyBadge(ctx, asked), isKnown: false };
  }
  const [original] = participant.names;
  const lang = languageOf(asked, original?.lang);
  const t = translator(lang);
  const name: TaggedText = participant.names.find((one) => one.lang === lang) ??
    original ?? { lang, text: id };
  const counts = inTotals(act.status);
  const status = t(`act.status.${act.status}`);
  const level = t(`ui.level.${act.verification}`);
  return {
    isKnown: true,
    badge: {
      lang,
      tone: tones[act.status] ?? "change",
      name,
      alignments: counts ? markOf(act.proposals) : null,
      status: counts
        ? t("badge.stands", {
            verb: await verbOf(ctx.db.read, act),
            count: countTaken(act.proposals),
            named: statesAny(act.proposals) ? "yes" : "no",
            total: 11,
          })
        : status,
      detail: !counts
        ? t("badge.not-counted")
        : act.status === "published"
          ? level
          : t("badge.two", { first: level, second: status }),
      source: t("badge.source", { day: formatDay(lang, ctx.now) }),
      title: t("badge.title", { name: name.text }),
    },
  };
}

/** A participant with a public act, or undefined. */
async function findParticipant(ctx: Reader, id: string) {
  try {
    return await readPublicParticipant(ctx, id);
  } catch (error) {
    if (error instanceof DomainError && error.kind === "not_found") {
      return undefined;
    }
    throw error;
  }
}
