import type { Context } from "../../context.server";
import { citePractice } from "../../i18n/cite-practice";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { readPracticePage } from "../practice/page.server";
import type { PracticeView } from "../practice/view";
import type { PageWish } from "../practice/wish";
import type { Citable } from "./model";

type Reader = Pick<Context, "db" | "env" | "locale" | "now">;

/** The citation of an edition that was read already. */
export const practiceCitation = (
  { env, locale: lang, now }: Pick<Reader, "env" | "locale" | "now">,
  practice: PracticeView,
): Citable => {
  const { number, edition } = practice;
  const address = env.origin + url("practice", { lang, number }, { edition });
  return citePractice(translator(lang), practice, { address, now });
};

/** The citation of an edition, the newest if none is named. @throws DomainError 404 */
export const findPracticeCitation = async (
  ctx: Reader,
  number: string,
  wish: PageWish,
): Promise<Citable> =>
  practiceCitation(ctx, await readPracticePage(ctx, number, wish));
