import {
  findFocalPoint,
  listFocalPointIds,
  listTermsEnding,
  markTermTold,
} from "../../../db/queries/focal-point.server";
import { listAddresses } from "../../../db/queries/practice-person.server";
import { listOfficers } from "../../../db/queries/request-desk.server";
import type { Context } from "../../context.server";
import { formatDay } from "../../i18n/format";
import { url } from "../../urls";
import type { Job } from "../job/scheduler.server";
import { DAY, HOUR } from "../kernel/clock";
import { enqueueLetter } from "../outbox/enqueue.server";
import { areaName } from "../reference/area";

const BATCH = 50;
/** So long before a term ends its country hears of it: a letter takes time. */
const warning = 30 * DAY;

/** Tells the focal point, the others of its country and the registrars, once. */
async function tell(ctx: Context, id: string): Promise<void> {
  const { now, env } = ctx;
  await ctx.db.write(async (tx) => {
    const term = await findFocalPoint(tx, id);
    if (!term || !(await markTermTold(tx, id, now))) return;
    const { area, userId, remit, validUntil } = term;
    const remits =
      remit === "both" ? (["practices", "assistance"] as const) : [remit];
    const people = new Set([userId]);
    for (const one of remits) {
      const others = await listFocalPointIds(tx, area, now, one);
      for (const other of others) people.add(other);
    }
    const registrars = await listOfficers(tx, "registrar");
    for (const registrar of registrars) people.add(registrar.id);
    for (const person of await listAddresses(tx, [...people])) {
      const lang = person.locale;
      const isOfficer = registrars.some((one) => one.id === person.id);
      await enqueueLetter(tx, now, {
        kind: "review.letter.focal-point-ends",
        to: person.email,
        locale: lang,
        params: {
          name: person.name,
          country: areaName(area, lang),
          day: formatDay(lang, validUntil),
          who: person.id === userId ? "self" : "other",
        },
        link: env.origin + url(isOfficer ? "focalPoints" : "account", { lang }),
        subjectId: id,
      });
    }
  });
}

/** Terms of focal points that end soon: nobody is left without one by surprise. */
export const runFocalPointClock: Job = {
  name: "focal-point-terms",
  every: HOUR,
  hasWork: async ({ db, now }) =>
    (await listTermsEnding(db.read, now, now + warning, 1)).length > 0,
  async run(ctx) {
    const { db, now } = ctx;
    const soon = await listTermsEnding(db.read, now, now + warning, BATCH);
    for (const { id } of soon) await tell(ctx, id);
  },
};
