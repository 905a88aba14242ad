import type { RequestContent } from "./content";
import { topicsOf } from "./visible";

/** Topics that two requests share, over all topics they name: 0 to 1. */
export function likenessOf(
  a: Pick<RequestContent, "needs">,
  b: Pick<RequestContent, "needs">,
): number {
  const [one, other] = [topicsOf(a), topicsOf(b)];
  const shared = one.filter((topic) => other.includes(topic)).length;
  const all = new Set([...one, ...other]).size;
  return all === 0 ? 0 : shared / all;
}
