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
  at("sitemap", "system/sitemap.ts"),
  at("theme", "system/theme.ts"),

  // public
  at("home", "public/home.tsx"),
  at("initiative", "public/initiative.tsx"),
  at("glossary", "public/glossary.tsx"),
  at("register", "public/register.tsx"),
  at("registerCsv", "api/register-csv.ts"),
  at("registerAtom", "api/register-atom.ts"),
  at("map", "public/register-map.tsx"),
  at("participant", "public/participant.tsx"),
  at("act", "public/act.tsx"),
  at("howCounted", "public/how-counted.tsx"),
  at("about", "public/about.tsx"),
  at("accessibility", "public/accessibility.tsx"),
  at("privacy", "public/privacy.tsx"),

  // account
  at("signUp", "account/sign-up.tsx"),
  at("signUpSent", "account/sign-up-sent.tsx"),
  at("confirmEmail", "account/confirm-email.tsx"),
  at("signIn", "account/sign-in.tsx"),
  at("signOut", "account/sign-out.tsx"),
  at("account", "account/home.tsx"),
  at("signInCode", "account/sign-in-code.tsx"),
  at("signInPasskey", "account/sign-in-passkey.tsx"),
  at("forgotPassword", "account/forgot-password.tsx"),
  at("setPassword", "account/set-password.tsx"),
  at("security", "account/security.tsx"),
  at("details", "account/details.tsx"),
  at("changePassword", "account/change-password.tsx"),
  at("changeEmail", "account/change-email.tsx"),
  at("confirmNewEmail", "account/confirm-new-email.tsx"),
  at("totp", "account/totp.tsx"),
  at("recoveryCodes", "account/recovery-codes.tsx"),
  at("passkeys", "account/passkeys.tsx"),
  at("sessions", "account/sessions.tsx"),
  at("stepUp", "account/step-up.tsx"),

  // participants and acts
  at("newAct", "account/acts/new.tsx"),
  at("actTasks", "account/acts/tasks.tsx"),
  at("actProposals", "account/acts/proposals.tsx"),
  at("actCommitments", "account/acts/commitments.tsx"),
  at("actSignatory", "account/acts/signatory.tsx"),
  at("actEvidence", "account/acts/evidence.tsx"),
  at("actEvidenceFile", "account/acts/evidence-file.ts"),
  at("actDates", "account/acts/dates.tsx"),
  at("actCheck", "account/acts/check.tsx"),
  at("actSubmitted", "account/acts/submitted.tsx"),
  at("actClarification", "account/acts/clarification.tsx"),
  at("actDiscard", "account/acts/discard.tsx"),
  at("actWithdraw", "account/acts/withdraw.tsx"),
  at("newParticipant", "account/participants/new.tsx"),
  at("myParticipant", "account/participants/show.tsx"),
  at("editParticipant", "account/participants/edit.tsx"),
  at("participantDomain", "account/participants/domain.tsx"),
  at("participantMembers", "account/participants/members.tsx"),
  at("invitation", "account/invitation.tsx"),
  at("domainMail", "account/domain-mail.tsx"),

  // secretariat
  at("queue", "secretariat/queue.tsx"),
  at("case", "secretariat/case.tsx"),
  at("caseFile", "secretariat/case-file.ts"),
  at("users", "secretariat/users.tsx"),
  at("user", "secretariat/user.tsx"),
  at("audit", "secretariat/audit.tsx"),

  // api and demonstration
  at("apiActs", "api/acts.ts"),
  at("apiAct", "api/act.ts"),
  at("demoMail", "system/demo-mail.tsx"),
  at("demoLetter", "system/demo-letter.tsx"),

  // the rest
  route("*", "routes/system/not-found.tsx"),
] satisfies RouteConfig;
