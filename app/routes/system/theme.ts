import { z } from "zod";
import { pageAction } from "../../http/page.server";
import { themes } from "../../domain/kernel/theme";
import { resourceLoader } from "../../http/resource.server";
import { notFound } from "../../domain/kernel/errors";
import { themeCookie } from "../../http/theme.server";

/** Only the form in the foot of each page leads here. */
export const loader = resourceLoader(
  { can: "system.read", cache: "none" },
  () => {
    throw notFound();
  },
);

/** Keeps the choice of colours and returns to the page it was made on. */
export const action = pageAction(
  {
    schema: z.object({
      theme: z.enum(themes).catch("system"),
      // A path of ours only: never another host.
      to: z
        .string()
        .regex(/^\/(?![/\\])/)
        .catch("/"),
    }),
    can: "system.read",
  },
  ({ input, scope }) => {
    scope.headers.append("set-cookie", themeCookie(input.theme));
    return Promise.resolve({ to: input.to });
  },
);
