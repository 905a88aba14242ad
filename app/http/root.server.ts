import { countOwnUnread } from "../domain/follow/notices.server";
import { countNewSuggestions } from "../domain/match/alert.server";
import { listOwnParticipants } from "../domain/participant/list-own.server";
import { may } from "../domain/permissions/authorize";
import { secretariatSections } from "../domain/permissions/sections";
import type { Context } from "../context.server";
import { newId } from "../domain/kernel/ids";
import type { Theme } from "../domain/kernel/theme";
import { pageLoader } from "./page.server";
import { themeOf } from "./theme.server";

/** What every page needs: language, colours, who is signed in. */
async function readRoot(ctx: Context, request: Request) {
  const { actor } = ctx;
  const { pathname, search } = new URL(request.url);
  const theme: Theme = themeOf(request.headers.get("cookie"));
  return {
    locale: ctx.locale,
    theme,
    demo: ctx.env.mode === "demo",
    contact: ctx.env.contactEmail ?? null,
    now: ctx.now,
    user:
      actor.kind === "user"
        ? {
            name: actor.name,
            email: actor.email,
            desk: secretariatSections(actor)[0] ?? null,
            participants: await listOwnParticipants(ctx),
            unread: may(actor, "follow.manage")
              ? (await countOwnUnread(ctx)) + (await countNewSuggestions(ctx))
              : null,
          }
        : null,
    path: pathname + search,
    key: newId(),
  };
}

/** The loader of `root.tsx`. A page that may be shared stays so: for anonymous readers the view is the same. */
export const rootLoader = pageLoader(
  { can: "system.read", cache: "public" },
  ({ ctx, request }) => readRoot(ctx, request),
);
