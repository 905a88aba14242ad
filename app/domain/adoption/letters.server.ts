import type { Tx } from "../../../db/client.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import {
  listAddresses,
  listWritersOf,
} from "../../../db/queries/practice-person.server";
import type { PracticeRow } from "../../../db/queries/practice.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { pickText, type Locale } from "../kernel/localized";
import { enqueueLetter } from "../outbox/enqueue.server";
import { practiceNumber } from "../practice/number";
import { authorsOf } from "../review/letters.server";

/** First-strong isolate: a name keeps its own direction within any sentence. */
const isolate = (text: string) => `\u2068${text}\u2069`;

interface News {
  readonly kind: "adopted" | "result" | "withdrawn" | "struck";
  readonly participantId: string;
  readonly quote?: string;
}

async function write(
  tx: Tx,
  { now, env }: Pick<Context, "now" | "env">,
  practice: PracticeRow,
  userIds: readonly string[],
  { kind, participantId, quote }: News,
  link: (lang: Locale, number: string) => string,
): Promise<void> {
  if (practice.number === null) return;
  const number = practiceNumber(practice.number);
  const names = await listNamesOf(tx, [participantId]);
  for (const person of await listAddresses(tx, userIds)) {
    const lang = person.locale;
    await enqueueLetter(tx, now, {
      kind: `adoption.letter.${kind}`,
      to: person.email,
      locale: lang,
      params: {
        name: person.name,
        title: isolate(practice.content.title),
        who: isolate(pickText(names, lang)?.text ?? participantId),
        number,
      },
      link: env.origin + link(lang, number),
      ...(quote === undefined || quote === "" ? {} : { quote }),
      subjectId: practice.id,
    });
  }
}

/** Tells the authors of a practice what another body says of it. */
export const tellAuthorsOfAdoption = async (
  tx: Tx,
  ctx: Pick<Context, "now" | "env">,
  practice: PracticeRow,
  news: News,
): Promise<void> =>
  write(
    tx,
    ctx,
    practice,
    await authorsOf(tx, practice),
    news,
    (lang, number) => url("practice", { lang, number }),
  );

/** Tells those who write for a body that its record was struck, and why. */
export const tellAdopter = async (
  tx: Tx,
  ctx: Pick<Context, "now" | "env">,
  practice: PracticeRow,
  news: News,
): Promise<void> =>
  write(
    tx,
    ctx,
    practice,
    await listWritersOf(tx, news.participantId),
    news,
    (lang, number) =>
      url("adoptPractice", { lang, id: news.participantId, number }),
  );
