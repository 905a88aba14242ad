import type { Queries } from "../../../db/client.server";
import { findActBySeq } from "../../../db/queries/act.server";
import { findPracticeByNumber } from "../../../db/queries/practice.server";
import { parseRegisterNumber } from "../act/number";
import { unprocessable } from "../kernel/errors";
import { isPublic } from "../lifecycle/act";
import { practiceNumber } from "../practice/number";

/**
 * A text refers to what readers can open: public acts and practices, not to itself.
 * @throws DomainError 422 on the field that names something else
 */
export async function checkLinks(
  db: Queries,
  own: number | null,
  {
    act,
    related,
  }: { readonly act: string | null; readonly related: readonly number[] },
): Promise<void> {
  const seq = act === null ? null : parseRegisterNumber(act);
  if (seq !== null) {
    const found = await findActBySeq(db, seq);
    if (!found || !isPublic(found.status)) {
      throw unprocessable("writing.error.no-such-act", "act");
    }
  }
  for (const number of related) {
    const found = await findPracticeByNumber(db, number);
    if (!found || found.edition === 0 || number === own) {
      const params = { number: practiceNumber(number) };
      throw unprocessable("writing.error.no-such-related", "related", params);
    }
  }
}
