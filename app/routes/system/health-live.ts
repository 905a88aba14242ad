import { resourceLoader } from "../../http/resource.server";

/** The process answers. Never touches the database. */
export const loader = resourceLoader(
  { can: "system.read", cache: "none" },
  () => new Response("ok\n", { headers: { "content-type": "text/plain" } }),
);
