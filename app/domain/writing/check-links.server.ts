import type { Queries } from "../../../db/client.server";
import { findActBySeq } from "../../../db/queries/act.server";
import { findPracticeByNumber } from "../../../db/queries/practice.server";
import { parseRegisterNumber } from "../act/number";
import { unprocessable, type FieldErrors } from "../kernel/errors";
import { inTotals, isPublic } from "../lifecycle/act";
import { practiceNumber } from "../practice/number";

/**
 * What is wrong with the act that a practice is said to carry out: the owner
 * names acts of its own, as long as they are in force.
 * @returns an error at the field `act`, or nothing
 */
export async function actProblems(
  db: Queries,
  ownerId: string,
  act: string | null,
): Promise<FieldErrors> {
  const seq = act === null ? null : parseRegisterNumber(act);
  if (seq === null) return {};
  const found = await findActBySeq(db, seq);
  if (!found || !isPublic(found.status)) {
    return { act: { key: "writing.error.no-such-act" } };
  }
  if (found.participantId !== ownerId) {
    return { act: { key: "writing.error.act-of-others" } };
  }
  return inTotals(found.status)
    ? {}
    : { act: { key: "writing.error.act-not-in-force" } };
}

/**
 * A text refers to what readers can open: acts of its owner in force, public
 * practices, not to itself.
 * @param own number of the practice, once it has one
 * @throws DomainError 422 on the field that names something else
 */
export async function checkLinks(
  db: Queries,
  { own, ownerId }: { readonly own: number | null; readonly ownerId: string },
  {
    act,
    related,
  }: { readonly act: string | null; readonly related: readonly number[] },
): Promise<void> {
  const wrong = (await actProblems(db, ownerId, act))["act"];
  if (wrong) throw unprocessable(wrong.key, "act");
  for (const number of related) {
    const found = await findPracticeByNumber(db, number);
    if (!found || found.edition === 0 || number === own) {
      const params = { number: practiceNumber(number) };
      throw unprocessable("writing.error.no-such-related", "related", params);
    }
  }
}
