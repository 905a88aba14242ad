import type { Queries } from "../../../db/client.server";
import { findLeafAct, listSalts } from "../../../db/queries/log.server";
import { listActDetails } from "../../../db/queries/log-source.server";
import {
  listCommitmentsOf,
  listProposalsOf,
} from "../../../db/queries/register-source.server";
import { fromBase64 } from "./bytes";
import { canonicalJson, type Json } from "./canonical";
import { commitTo, wordsValue } from "./commitment";
import { sha256 } from "./sha256.server";

/**
 * What an act says in its own words, with the salt of the commitment in its
 * leaf: whoever has both can prove that they belong together.
 * @returns JSON; null where the leaf commits to no words, its salt was erased,
 *   or the words are not the ones it commits to
 */
export async function readOpening(
  db: Queries,
  leaf: number,
  published: number,
): Promise<string | null> {
  if (leaf >= published) return null;
  const found = await findLeafAct(db, leaf);
  const salts = await listSalts(db, leaf);
  const salt = salts.find(({ field }) => field === "texts")?.salt;
  if (!found?.actId || !salt) return null;
  const ids = [found.actId];
  const [details] = await listActDetails(db, ids);
  const value =
    details &&
    wordsValue({
      ...details,
      proposals: await listProposalsOf(db, ids),
      commitments: await listCommitmentsOf(db, ids),
    });
  if (!value) return null;
  const { act } = JSON.parse(found.data) as { act?: { texts?: string } };
  if (act?.texts !== commitTo(sha256, fromBase64(salt), value)) return null;
  return canonicalJson({ field: "texts", salt, value } satisfies Json);
}
