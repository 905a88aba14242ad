import { z } from "zod";
import { pageAction } from "../../http/page.server";
import { themes } from "../../domain/kernel/theme";
import { themeCookie } from "../../http/theme.server";

/** Keeps the choice of colours and returns to the page it was made on. */
export const action = pageAction(
  {
    schema: z.object({
      theme: z.enum(themes),
      // A path of ours only: never another host.
      to: z.string().regex(/^\/(?![/\\])/),
    }),
    can: "system.read",
  },
  ({ input, scope }) => {
    scope.headers.append("set-cookie", themeCookie(input.theme));
    return Promise.resolve({ to: input.to });
  },
);
