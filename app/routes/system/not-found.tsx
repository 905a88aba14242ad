import { notFound } from "../../domain/kernel/errors";
import { pageLoader } from "../../http/page.server";

/** Any address that no route answers; the error page is the root's. */
export const loader = pageLoader({ can: "system.read", cache: "none" }, () => {
  throw notFound();
});

export default function NotFound() {
  return null;
}
