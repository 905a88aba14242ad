import { route, type RouteConfig } from "@remix-run/route-config";
import { urls, type UrlName } from "./urls";

/** The file that answers an address; the address itself stands in `urls.ts`. */
const at = (name: UrlName, file: string) =>
  route(urls[name].slice(1), `routes/${file}`, { id: name });

export default [
  at("entry", "system/entry.ts"),
  at("healthLive", "system/health-live.ts"),
  at("healthReady", "system/health-ready.ts"),
  at("robots", "system/robots.ts"),
  at("theme", "system/theme.ts"),

  // public
  at("home", "public/home.tsx"),
  at("initiative", "public/initiative.tsx"),
  at("glossary", "public/glossary.tsx"),

  // account
  at("signUp", "account/sign-up.tsx"),
  at("signUpSent", "account/sign-up-sent.tsx"),
  at("confirmEmail", "account/confirm-email.tsx"),
  at("signIn", "account/sign-in.tsx"),
  at("signOut", "account/sign-out.tsx"),
  at("account", "account/home.tsx"),

  // participants and acts

  // secretariat

  // api and demonstration
  at("demoMail", "system/demo-mail.tsx"),
  at("demoLetter", "system/demo-letter.tsx"),

  // the rest
  route("*", "routes/system/not-found.tsx"),
] satisfies RouteConfig;
