/**
 * Every address of the portal, by name. `routes.ts` says which file answers it;
 * links are made with `url()` only, so an address changes in one place.
 */
export const urls = {
  entry: "/",
  home: "/:lang",
  initiative: "/:lang/initiative",
  glossary: "/:lang/initiative/glossary",
  register: "/:lang/register",
  registerAtom: "/:lang/register.atom",
  changes: "/:lang/register/changes",
  participant: "/:lang/participants/:id",
  act: "/:lang/acts/:number",
  certificate: "/:lang/acts/:number/certificate.pdf",
  reportFile: "/:lang/acts/:number/files/:fileId",
  map: "/:lang/register/map",
  instruments: "/:lang/instruments",
  instrument: "/:lang/instruments/:id",
  matrix: "/:lang/register/matrix",
  timeline: "/:lang/register/timeline",
  statistics: "/:lang/statistics",
  compare: "/:lang/compare",
  countries: "/:lang/countries",
  country: "/:lang/countries/:iso3",
  data: "/:lang/data/:download",
  cite: "/:lang/cite/:what/:citation",
  howCounted: "/:lang/how-counted",
  verify: "/:lang/verify",
  practices: "/:lang/practices",
  practicesAtom: "/:lang/practices.atom",
  practiceMap: "/:lang/practices/map",
  practiceBlocks: "/:lang/practices/blocks",
  practiceLike: "/:lang/practices/like",
  practiceCompare: "/:lang/practices/compare",
  offer: "/:lang/assistance/offers/:number",
  engagements: "/:lang/assistance/engagements",
  engagementsAtom: "/:lang/assistance/engagements.atom",
  engagement: "/:lang/assistance/engagements/:number",
  practice: "/:lang/practices/:number",
  practicePdf: "/:lang/practices/:number.pdf",
  practiceJsonLd: "/:lang/practices/:number.jsonld",
  practiceVersions: "/:lang/practices/:number/versions",
  practiceFile: "/:lang/practices/:number/files/:fileId",
  request: "/:lang/assistance/requests/:number",
  requestPublicFile: "/:lang/assistance/requests/:number/files/:fileId",
  assistance: "/:lang/assistance",
  assistanceAtom: "/:lang/assistance.atom",
  assistanceGaps: "/:lang/assistance/gaps",
  assistanceFigures: "/:lang/assistance/figures",
  scoreRules: "/:lang/assistance/score",
  rounds: "/:lang/assistance/rounds",
  roundsAtom: "/:lang/assistance/rounds.atom",
  round: "/:lang/assistance/rounds/:number",
  challengeAct: "/:lang/acts/:number/challenge",
  challenges: "/:lang/challenges",
  challengeSent: "/:lang/challenges/sent",
  confirmChallenge: "/:lang/challenges/confirm/:token",
  reported: "/:lang/register/reported",
  about: "/:lang/about",
  accessibility: "/:lang/accessibility",
  privacy: "/:lang/privacy",
  theme: "/:lang/theme",

  signUp: "/:lang/account/sign-up",
  signUpSent: "/:lang/account/sign-up/sent",
  confirmEmail: "/:lang/account/confirm/:token",
  signIn: "/:lang/account/sign-in",
  signInCode: "/:lang/account/sign-in/code",
  signInPasskey: "/:lang/account/sign-in/passkey",
  signOut: "/:lang/account/sign-out",
  forgotPassword: "/:lang/account/forgot",
  setPassword: "/:lang/account/password/:token",
  account: "/:lang/account",
  details: "/:lang/account/details",
  security: "/:lang/account/security",
  changePassword: "/:lang/account/security/change-password",
  changeEmail: "/:lang/account/security/change-email",
  confirmNewEmail: "/:lang/account/change-email/:token",
  totp: "/:lang/account/security/totp",
  recoveryCodes: "/:lang/account/security/recovery-codes",
  passkeys: "/:lang/account/security/passkeys",
  sessions: "/:lang/account/sessions",
  eraseAccount: "/:lang/account/security/erase",
  ownData: "/:lang/account/security/data.json",
  accountErased: "/:lang/account/erased",
  stepUp: "/:lang/account/step-up",
  invitation: "/:lang/account/invitations/:token",

  follow: "/:lang/account/follow",
  following: "/:lang/account/following",
  notices: "/:lang/account/notices",
  unsubscribe: "/:lang/unsubscribe/:token",

  newParticipant: "/:lang/account/participants/new",
  myParticipant: "/:lang/account/participants/:id",
  editParticipant: "/:lang/account/participants/:id/edit",
  participantDomain: "/:lang/account/participants/:id/domain",
  domainMail: "/:lang/account/domain/:token",
  participantMembers: "/:lang/account/participants/:id/members",

  newAct: "/:lang/account/participants/:id/acts/new",
  answerInstrument: "/:lang/account/participants/:id/instruments/:instrument",
  actInstrument: "/:lang/account/acts/:id/instrument",
  actInstrumentParties: "/:lang/account/acts/:id/instrument/parties",
  actInstrumentArticles: "/:lang/account/acts/:id/instrument/articles",
  actTasks: "/:lang/account/acts/:id",
  actProposals: "/:lang/account/acts/:id/proposals",
  actCommitments: "/:lang/account/acts/:id/commitments",
  actSignatory: "/:lang/account/acts/:id/signatory",
  actEvidence: "/:lang/account/acts/:id/evidence",
  actDates: "/:lang/account/acts/:id/dates",
  actCheck: "/:lang/account/acts/:id/check",
  actSubmitted: "/:lang/account/acts/:id/submitted",
  actClarification: "/:lang/account/acts/:id/clarification",
  actDiscard: "/:lang/account/acts/:id/discard",
  actWithdraw: "/:lang/account/acts/:id/withdraw",
  actReport: "/:lang/account/acts/:id/report",
  actReportCheck: "/:lang/account/acts/:id/report/check",
  actEvidenceFile: "/:lang/account/acts/:id/files/:fileId",

  myChallenge: "/:lang/account/challenges/:id",
  participantClaims: "/:lang/account/participants/:id/claims",

  myPractices: "/:lang/account/practices",
  newPractice: "/:lang/account/participants/:id/practices/new",
  joinPractice: "/:lang/account/practices/join/:token",
  writePractice: "/:lang/account/practices/:id",
  writeCheck: "/:lang/account/practices/:id/check",
  writeEditors: "/:lang/account/practices/:id/editors",
  writeBlocks: "/:lang/account/practices/:id/blocks",
  writeBlock: "/:lang/account/practices/:id/blocks/:block",
  writeFiles: "/:lang/account/practices/:id/attachments",
  writeFile: "/:lang/account/practices/:id/attachments/:fileId",
  writePart: "/:lang/account/practices/:id/write/:part",
  translate: "/:lang/account/practices/:id/translate/:to",
  practicesToClear: "/:lang/account/practices/to-clear",
  practiceSteps: "/:lang/account/practices/:id/steps",
  clearPractice: "/:lang/account/practices/:id/clear",
  practiceRemarks: "/:lang/account/practices/:id/remarks",
  practiceReply: "/:lang/account/participants/:id/replies/:reply",
  practiceReplyFile:
    "/:lang/account/participants/:id/replies/:reply/files/:fileId",
  myReviews: "/:lang/account/reviews",
  review: "/:lang/account/reviews/:id",
  reviewForm: "/:lang/account/reviews/:id/form",
  reviewFile: "/:lang/account/reviews/:id/files/:fileId",

  adoptPractice: "/:lang/account/participants/:id/practices/:number/adopt",
  withdrawAdoption:
    "/:lang/account/participants/:id/practices/:number/withdraw",
  myAdoptions: "/:lang/account/adoptions",
  myOffers: "/:lang/account/offers",
  newOffer: "/:lang/account/participants/:id/offers/new",
  participantOffers: "/:lang/account/participants/:id/offers",
  interests: "/:lang/account/participants/:id/interests",
  offerSteps: "/:lang/account/offers/:id",
  writeOffer: "/:lang/account/offers/:id/write",
  rankRequests: "/:lang/account/offers/:id/ranking",
  myMatches: "/:lang/account/matches",
  newMatch: "/:lang/account/matches/new",
  match: "/:lang/account/matches/:id",
  myEngagements: "/:lang/account/engagements",
  engagementWork: "/:lang/account/engagements/:id",
  engagementTerms: "/:lang/account/engagements/:id/terms",
  engagementAmendment: "/:lang/account/engagements/:id/terms/change",
  engagementMilestones: "/:lang/account/engagements/:id/milestones",
  engagementThread: "/:lang/account/engagements/:id/thread",
  engagementFile: "/:lang/account/engagements/:id/files/:fileId",
  engagementReports: "/:lang/account/engagements/:id/reports",
  engagementReport: "/:lang/account/engagements/:id/reports/:period",
  engagementMoney: "/:lang/account/engagements/:id/money",
  engagementSteps: "/:lang/account/engagements/:id/steps",
  engagementClosure: "/:lang/account/engagements/:id/closure",
  engagementFollowUp: "/:lang/account/engagements/:id/follow-up/:months",
  engagementPublication: "/:lang/account/engagements/:id/publication",
  participantAssistance: "/:lang/account/participants/:id/assistance",
  adoptThis: "/:lang/practices/:number/adopt",
  askForHelp: "/:lang/practices/:number/help",

  myRequests: "/:lang/account/requests",
  startRequest: "/:lang/account/requests/new",
  requestsToEndorse: "/:lang/account/requests/to-endorse",
  newRequest: "/:lang/account/participants/:id/requests/new",
  writeRequest: "/:lang/account/requests/:id",
  requestFiles: "/:lang/account/requests/:id/attachments",
  requestFile: "/:lang/account/requests/:id/attachments/:fileId",
  requestPart: "/:lang/account/requests/:id/write/:part",
  requestCheck: "/:lang/account/requests/:id/check",
  requestSteps: "/:lang/account/requests/:id/steps",
  endorseRequest: "/:lang/account/requests/:id/endorse",
  rankOffers: "/:lang/account/requests/:id/ranking",
  capacity: "/:lang/account/countries/:iso3/capacity",

  queue: "/:lang/secretariat",
  case: "/:lang/secretariat/cases/:id",
  caseFile: "/:lang/secretariat/cases/:id/files/:fileId",
  challengeCase: "/:lang/secretariat/challenges/:id",
  claims: "/:lang/secretariat/claims",
  newClaim: "/:lang/secretariat/claims/new",
  claim: "/:lang/secretariat/claims/:id",
  editClaim: "/:lang/secretariat/claims/:id/edit",
  successions: "/:lang/secretariat/successions",
  newSuccession: "/:lang/secretariat/successions/new",
  succession: "/:lang/secretariat/successions/:id",
  graduations: "/:lang/secretariat/graduations",
  newGraduation: "/:lang/secretariat/graduations/new",
  graduation: "/:lang/secretariat/graduations/:id",
  disputes: "/:lang/secretariat/instruments",
  dispute: "/:lang/secretariat/instruments/:id",
  handOver: "/:lang/secretariat/participants/:participant/hand-over",
  memberLists: "/:lang/secretariat/organizations",
  memberList: "/:lang/secretariat/organizations/:id",
  users: "/:lang/secretariat/users",
  user: "/:lang/secretariat/users/:id",
  audit: "/:lang/secretariat/audit",
  practiceDesk: "/:lang/secretariat/practices",
  translationDesk: "/:lang/secretariat/translations",
  practiceImport: "/:lang/secretariat/practices/import",
  practiceImportTemplate: "/:lang/secretariat/practices/import/template.csv",
  practiceImportCheck: "/:lang/secretariat/practices/import/:file",
  practiceCase: "/:lang/secretariat/practices/:id",
  practiceReviewers: "/:lang/secretariat/practices/:id/reviewers",
  practiceCaseFile: "/:lang/secretariat/practices/:id/files/:fileId",
  offerDesk: "/:lang/secretariat/offers",
  offerCase: "/:lang/secretariat/offers/:id",
  interestDesk: "/:lang/secretariat/interests",
  matchDesk: "/:lang/secretariat/matches",
  engagementDesk: "/:lang/secretariat/engagements",
  engagementCase: "/:lang/secretariat/engagements/:id",
  focalPoints: "/:lang/secretariat/focal-points",
  focalPointLetter: "/:lang/secretariat/focal-points/:id/letter",
  requestDesk: "/:lang/secretariat/requests",
  requestCase: "/:lang/secretariat/requests/:id",
  requestPool: "/:lang/secretariat/requests/:id/pool",
  requestCaseFile: "/:lang/secretariat/requests/:id/files/:fileId",
  strikeAdoption: "/:lang/secretariat/adoptions/:id",
  roundDesk: "/:lang/secretariat/rounds",
  roundWork: "/:lang/secretariat/rounds/:id",
  imports: "/:lang/secretariat/imports",
  importTemplateCsv: "/:lang/secretariat/imports/template.csv",
  importTemplateXlsx: "/:lang/secretariat/imports/template.xlsx",
  import: "/:lang/secretariat/imports/:id",
  importFile: "/:lang/secretariat/imports/:id/file",
  importProblems: "/:lang/secretariat/imports/:id/problems.csv",

  demoMail: "/demo/mail",
  demoLetter: "/demo/mail/:id",
  badge: "/badge/:participant.svg",
  apiActs: "/api/v1/acts",
  apiAct: "/api/v1/acts/:number",
  apiCredential: "/api/v1/acts/:number/credential",
  iatiActivities: "/iati/activities.xml",
  iatiActivity: "/iati/activities/:number.xml",
  apiOffers: "/api/v1/assistance/offers",
  apiOffer: "/api/v1/assistance/offers/:number",
  apiEngagements: "/api/v1/assistance/engagements",
  apiEngagement: "/api/v1/assistance/engagements/:number",
  apiPractices: "/api/v1/practices",
  apiPractice: "/api/v1/practices/:number",
  apiRequests: "/api/v1/assistance/requests",
  apiRequest: "/api/v1/assistance/requests/:number",
  apiScore: "/api/v1/assistance/score",
  roundWhole: "/api/v1/assistance/rounds/:number",
  roundInputs: "/api/v1/assistance/rounds/:number/inputs",
  roundResult: "/api/v1/assistance/rounds/:number/result",
  topicsSkos: "/topics.jsonld",
  topicsTurtle: "/topics.ttl",
  apiChanges: "/api/v1/changes",
  apiClaims: "/api/v1/claims",
  apiInstruments: "/api/v1/instruments",
  apiInstrument: "/api/v1/instruments/:id",
  issuerKeys: "/.well-known/did.json",
  statusList: "/credentials/status/:list",
  credentialContext: "/credentials/v1",
  sitemap: "/sitemap.xml",
  robots: "/robots.txt",
  healthLive: "/health/live",
  healthReady: "/health/ready",
} as const;

export type UrlName = keyof typeof urls;

type ParamNames<Path extends string> =
  Path extends `${string}:${infer Name}/${infer Rest}`
    ? Name | ParamNames<Rest>
    : Path extends `${string}:${infer Name}`
      ? Name extends `${infer Stem}.${string}`
        ? Stem
        : Name
      : never;

export type UrlParams<Name extends UrlName> = Readonly<
  Record<ParamNames<(typeof urls)[Name]>, string>
>;

const known = new Map<UrlName, readonly string[]>();

/** A path cut into texts and names of parameters in turn; a list has hundreds of links. */
function partsOf(name: UrlName): readonly string[] {
  const parts = known.get(name) ?? urls[name].split(/:(\w+)/);
  known.set(name, parts);
  return parts;
}

type QueryValue = string | number | readonly (string | number)[] | undefined;

/**
 * The path of a named address, with its parameters filled in and an optional
 * query (empty values are left out, lists repeat the name).
 */
export function url<Name extends UrlName>(
  name: Name,
  ...rest: ParamNames<(typeof urls)[Name]> extends never
    ? [
        params?: Readonly<Record<never, string>>,
        query?: Record<string, QueryValue>,
      ]
    : [params: UrlParams<Name>, query?: Record<string, QueryValue>]
): string {
  const [params, query] = rest as [
    Record<string, string> | undefined,
    Record<string, QueryValue> | undefined,
  ];
  let path = "";
  const parts = partsOf(name);
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? "";
    path += at % 2 === 0 ? part : encodeURIComponent(params?.[part] ?? "");
  }
  let search: URLSearchParams | undefined;
  for (const [key, value] of Object.entries(query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one === undefined || one === "") continue;
      search ??= new URLSearchParams();
      search.append(key, String(one));
    }
  }
  return search ? `${path}?${search.toString()}` : path;
}
