import type { ConditionName } from "./conditions";
import type { Role } from "./roles";
import type { SubjectKind } from "./subjects";

interface Rule<K extends SubjectKind> {
  readonly on: K;
  readonly grants: readonly Grant<K>[];
  /** Confidential: who holds no role here gets 404, as if nothing were there. */
  readonly confidential?: true;
  /** Needs a sign-in of the last minutes, see `needsStepUp`. */
  readonly stepUp?: true;
}
interface Grant<K extends SubjectKind> {
  readonly role: Role;
  readonly when?: readonly ConditionName<K>[];
}

type Extra = Pick<Rule<SubjectKind>, "confidential" | "stepUp">;

/** One line of the table: some roles, under the same conditions. */
const allow =
  <K extends SubjectKind>(on: K) =>
  (
    allowed: readonly Role[],
    when: readonly ConditionName<K>[] = [],
    extra: Extra = {},
  ): Rule<K> => ({
    on,
    grants: allowed.map((role) => ({ role, when })),
    ...extra,
  });

const always = allow("none");
const onParticipant = allow("participant");
const onAct = allow("act");
const onCase = allow("case");
const onUser = allow("user");
const onChallenge = allow("challenge");
const onClaim = allow("claim");
const onImport = allow("import");
const onPractice = allow("practice");
const onCountry = allow("country");
const onRequest = allow("request");
const onOffer = allow("offer");
const onMatch = allow("match");
const onEngagement = allow("engagement");

const hidden = { confidential: true } as const;
const members = ["owner", "editor", "viewer"] as const;
const writers = ["owner", "editor"] as const;
const officers = ["reviewer", "registrar"] as const;

/** No officer touches a draft, nor a case in which they have a part. */
const impartial = ["received", "notMemberOfParticipant", "notAuthor"] as const;
const deciding = [...impartial, "distinctOfficer", "claimedByActor"] as const;

/** A challenge is judged by none who has a part in the act or registered it. */
const judging = [
  "notMemberOfParticipant",
  "notAuthor",
  "notApprover",
  "notProposer",
] as const;

/** An editor of the library handles nobody's text of their own. */
const editing = ["notMemberOfParticipant", "notWriter", "notReviewer"] as const;

/** A decision reviewers take at their own two stages, and registrars at any. */
const officerDecision = (): Rule<"case"> => ({
  on: "case",
  grants: [
    { role: "reviewer", when: [...deciding, "notAtApproval"] },
    { role: "registrar", when: deciding },
  ],
  confidential: true,
});

/**
 * Who may do what: the one table. A permission without a line does not exist;
 * a role without a grant may not. Membership roles hold in the subject's own
 * participant only. Withdrawal needs the authority of the act (domain.md, rule 6).
 */
export const policy = {
  "register.read": always(["anyone"]),
  "initiative.read": always(["anyone"]),
  "api.read": always(["anyone"]),
  "system.read": always(["anyone"]),
  /** Exists in demonstration mode only; the route sees to that. */
  "demo.read_mail": always(["anyone"]),

  "account.sign_up": always(["anyone"]),
  "account.sign_in": always(["anyone"]),
  "account.manage_self": always(["signed_in"]),
  /** Password, second factor, passkeys, recovery codes, address. */
  "account.manage_keys": always(["signed_in"], [], { stepUp: true }),

  /** What one follows and is told of: always one's own. Letters need a confirmed address. */
  "follow.manage": always(["verified"]),
  /** By the secret in a letter's link alone, signed in or not. */
  "follow.unsubscribe": always(["anyone"]),

  "participant.create": always(["verified"]),
  "participant.read_own": onParticipant(members, [], hidden),
  "participant.edit": onParticipant(writers, [], hidden),
  "participant.prove_domain": onParticipant(writers, [], hidden),
  "participant.manage_members": onParticipant(["owner"], [], hidden),
  /** To the first owner of one that nobody acts for. */
  "participant.hand_over": always(["registrar"], [], { stepUp: true }),

  "act.draft": onParticipant(writers, [], hidden),
  "act.read_own": onAct(members, [], hidden),
  "act.read_evidence": onAct(members, [], hidden),
  "act.edit": onAct(writers, ["editable"], hidden),
  "act.upload": onAct(writers, ["openForFiles"], hidden),
  "act.submit": onAct(writers, [], hidden),
  "act.answer": onAct(writers, [], hidden),
  "act.discard": onAct(writers, [], hidden),
  /**
   * It cannot be undone and no officer checks it, so a session left open and an
   * editor's word are not enough.
   */
  "act.withdraw": onAct(["owner"], [], { ...hidden, stepUp: true }),
  "act.report": onAct(writers, [], hidden),

  /** It takes effect at once, with no officer between. */
  "instrument.answer": onParticipant(writers, [], { ...hidden, stepUp: true }),
  "instrument.oversee": always([...officers, "auditor"]),
  "instrument.decide": always(["registrar"], [], { stepUp: true }),
  "organization.manage_members": always(["registrar"]),

  "case.list": always([...officers, "auditor"]),
  "case.read": onCase([...officers, "auditor"], impartial, hidden),
  "case.read_evidence": onCase([...officers, "auditor"], impartial, hidden),
  "case.claim": {
    on: "case",
    grants: [
      {
        role: "reviewer",
        when: [...impartial, "distinctOfficer", "notAtApproval"],
      },
      { role: "registrar", when: [...impartial, "distinctOfficer"] },
    ],
    confidential: true,
  } satisfies Rule<"case">,
  "case.release": onCase(officers, ["received", "claimedByActor"], hidden),
  "case.check_identity": onCase(officers, deciding, hidden),
  "case.check_authority": onCase(officers, deciding, hidden),
  "case.approve": onCase(["registrar"], deciding, {
    ...hidden,
    stepUp: true,
  }),
  "case.clarify": officerDecision(),
  "case.return": officerDecision(),
  "case.reject": officerDecision(),

  /** Without an account; the form and its letters guard against abuse. */
  "challenge.raise": always(["anyone"]),
  "challenge.read": onChallenge(
    [...officers, "auditor"],
    ["notMemberOfParticipant", "notAuthor"],
    hidden,
  ),
  "challenge.claim": onChallenge(officers, judging, hidden),
  "challenge.release": onChallenge(officers, ["claimedByActor"], hidden),
  /** Ask, suspend, propose, dismiss, close. */
  "challenge.judge": onChallenge(
    officers,
    [...judging, "claimedByActor"],
    hidden,
  ),
  /** The second officer's word on removing or correcting an entry. */
  "challenge.uphold": onChallenge(
    ["registrar"],
    [...judging, "claimedByActor"],
    { ...hidden, stepUp: true },
  ),
  "challenge.read_own": onChallenge(members, [], hidden),
  "challenge.answer": onChallenge(writers, [], hidden),

  "claim.list": always([...officers, "auditor"]),
  "claim.edit": always(officers),
  "claim.approve": onClaim(officers, ["notAdder"], { stepUp: true }),
  "claim.retract": onClaim(officers),
  "claim.promote": onParticipant(writers, [], hidden),

  "succession.list": always(["registrar", "auditor"]),
  "succession.propose": always(["registrar"]),
  /** A second registrar's word; the operation and the table see that it is another. */
  "succession.decide": always(["registrar"], [], { stepUp: true }),

  "graduation.list": always(["registrar", "administrator", "auditor"]),
  "graduation.enter": always(["registrar", "administrator"]),
  /** An administrator's word, and another's than who entered it: the operation and the table see to that. */
  "graduation.decide": always(["administrator"], [], { stepUp: true }),

  "import.list": always(["registrar", "auditor"]),
  "import.upload": always(["registrar"]),
  "import.read": onImport(["registrar", "auditor"], [], hidden),
  /** Say how to read it, decide its doubts, hand it over, drop it. */
  "import.prepare": onImport(["registrar"], ["uploader"], hidden),
  /** The second officer's word, or back to the first. */
  "import.approve": onImport(["registrar"], ["notUploader"], {
    ...hidden,
    stepUp: true,
  }),

  "practice.read": always(["anyone"]),
  "practice.draft": onParticipant(writers, [], hidden),
  "practice.read_own": onPractice(
    [...members, "co_editor", "clearer"],
    [],
    hidden,
  ),
  "practice.edit": onPractice([...writers, "co_editor"], ["writable"], hidden),
  /** Files and answers to remarks go with the text. */
  "practice.manage_editors": onPractice(["owner"], [], hidden),
  "practice.submit": onPractice(writers, ["writable"], hidden),
  /** Withdraw, discard, revise, archive, say that it is still current. */
  "practice.keep": onPractice(writers, [], hidden),
  /** By another than who sent it; see `clearersOf`. */
  "practice.clear": onPractice(["clearer"], [], { ...hidden, stepUp: true }),
  "practice.translate": onPractice([...writers, "translator"], [], hidden),
  /** What of the library can be read in which language. */
  "practice.list_translations": always(["translator"]),
  "practice.oversee": always(["thematic_editor", "auditor"]),
  /** Take it up, invite, replace, return, decline, ask for a revision, approve. */
  "practice.handle": onPractice(["thematic_editor"], editing, hidden),
  /** The publisher reviewed nothing of it. */
  "practice.publish": onPractice(["thematic_editor"], editing, {
    ...hidden,
    stepUp: true,
  }),
  "practice.suspend": onPractice(["thematic_editor"], editing, {
    ...hidden,
    stepUp: true,
  }),
  /** Their own invitation, form and remarks; independence is asked anew each time. */
  "practice.review": onPractice(["peer_reviewer"], [], hidden),
  "practice.reply": onParticipant(writers, [], hidden),
  "practice.adopt": onParticipant(writers, [], hidden),
  "practice.strike_adoption": always(["thematic_editor"], [], {
    stepUp: true,
  }),
  "practice.import": always(["thematic_editor"]),
  /** Focal points are named by a letter of their country. */
  "focal_point.manage": always(["registrar"], [], { stepUp: true }),

  /** Board, public requests and offers, rounds, engagements, figures. */
  "exchange.read": always(["anyone"]),
  /** Queues of the exchange. */
  "exchange.oversee": always(["matching_officer", "auditor"]),
  "capacity.declare": onCountry(["focal_point"], [], hidden),
  "request.draft": onParticipant(writers, [], hidden),
  "request.read_own": onRequest([...members, "focal_point"], [], hidden),
  "request.edit": onRequest(writers, ["writable"], hidden),
  "request.submit": onRequest(writers, ["writable"], hidden),
  /** Answer a question, withdraw, discard. */
  "request.keep": onRequest(writers, [], hidden),
  /** Put offers into an order for a round by both sides' rankings. */
  "request.rank": onRequest(writers, [], hidden),
  /** The country's word: no request goes out without it. */
  "request.endorse": onRequest(["focal_point"], ["notSender"], {
    ...hidden,
    stepUp: true,
  }),
  "request.inspect": onRequest(["matching_officer", "auditor"], [], hidden),
  /** Screen, ask, open, return, refuse, pool, split, publish as unmet. */
  "request.handle": onRequest(
    ["matching_officer"],
    ["notMemberOfParticipant", "notWriter"],
    hidden,
  ),
  "offer.draft": onParticipant(writers, [], hidden),
  "offer.read_own": onOffer(members, [], hidden),
  "offer.edit": onOffer(writers, ["writable"], hidden),
  /** The organization's word. */
  "offer.approve": onOffer(["owner"], [], hidden),
  /** Send, confirm again, pause, resume, withdraw, discard. */
  "offer.keep": onOffer(writers, [], hidden),
  /** Put requests into an order, as above. */
  "offer.rank": onOffer(writers, [], hidden),
  "offer.inspect": onOffer(["matching_officer", "auditor"], [], hidden),
  "offer.handle": onOffer(
    ["matching_officer"],
    ["notMemberOfParticipant"],
    hidden,
  ),
  "interest.declare": onParticipant(writers, [], hidden),
  "interest.handle": always(["matching_officer"]),
  "match.read": onMatch(
    [
      "requester_side",
      "provider_side",
      "side_viewer",
      "focal_point",
      "matching_officer",
      "auditor",
    ],
    [],
    hidden,
  ),
  "match.answer": onMatch(["requester_side", "provider_side"], [], hidden),
  "match.handle": onMatch(["matching_officer"], ["notOnEitherSide"], hidden),
  "round.manage": always(["matching_officer"]),
  /** What becomes proposals to people, and an override against the optimum. */
  "round.publish": always(["matching_officer"], [], { stepUp: true }),
  "engagement.read": onEngagement(
    [
      "requester_side",
      "provider_side",
      "side_viewer",
      "focal_point",
      "matching_officer",
      "auditor",
    ],
    [],
    hidden,
  ),
  "engagement.work": onEngagement(
    ["requester_side", "provider_side"],
    [],
    hidden,
  ),
  "engagement.sign": onEngagement(["requester_side", "provider_side"], [], {
    ...hidden,
    stepUp: true,
  }),
  "engagement.handle": onEngagement(
    ["matching_officer"],
    ["notOnEitherSide"],
    hidden,
  ),

  "user.list": always(["administrator"]),
  "user.manage": onUser(["administrator"], ["notSelf"], { stepUp: true }),
  "audit.read": always(["auditor", "administrator"]),
} as const satisfies Record<
  string,
  { [K in SubjectKind]: Rule<K> }[SubjectKind]
>;

export type Permission = keyof typeof policy;
export const permissions = Object.keys(policy) as Permission[];

/** The kind of subject a permission is asked about. */
export type SubjectKindOf<P extends Permission> = (typeof policy)[P]["on"];

/** The table as rows, one per permission and role, for tests and documentation. */
export const permissionTable = () =>
  permissions.flatMap((permission) =>
    policy[permission].grants.map(({ role, when }) => ({
      permission,
      role,
      conditions: [...(when ?? [])] as string[],
    })),
  );
