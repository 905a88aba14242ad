import type { Tx } from "../client.server";
import { markProviders } from "../queries/offer-change.server";
import { memberships, userRoles, users } from "../schema/account.server";
import {
  actEvents,
  actProposals,
  acts,
  commitments,
  evidence,
} from "../schema/act.server";
import { caseDecisions, caseMessages, cases } from "../schema/case.server";
import { challengeMessages, challenges } from "../schema/challenge.server";
import { claims } from "../schema/claim.server";
import {
  engagementEvents,
  engagementMessages,
  engagements,
  milestones,
} from "../schema/engagement.server";
import {
  engagementClosures,
  engagementFollowUps,
  engagementMoney,
  engagementPublications,
  engagementReports,
} from "../schema/engagement-outcome.server";
import { files } from "../schema/file.server";
import { focalPoints } from "../schema/focal-point.server";
import {
  instrumentActs,
  instrumentAnswers,
  instrumentArticles,
  instrumentKeys,
  instrumentParties,
  instruments,
  instrumentTitles,
  organizationMembers,
} from "../schema/instrument.server";
import { matchEvents, matches } from "../schema/match.server";
import { interests, offerEvents, offers } from "../schema/offer.server";
import {
  participantIdentifiers,
  participantNames,
  participants,
} from "../schema/participant.server";
import { practiceAdoptions } from "../schema/adoption.server";
import {
  practiceEvents,
  practiceFiles,
  practices,
  practiceTexts,
  practiceVersions,
  practiceWriters,
} from "../schema/practice.server";
import {
  practiceRemarks,
  practiceReplies,
  practiceReviewForms,
  practiceReviews,
} from "../schema/practice-review.server";
import {
  capacityDeclarations,
  requestEvents,
  requestNamed,
  requests,
  requestWriters,
} from "../schema/request.server";
import { reportItems, reports } from "../schema/report.server";
import {
  formerNames,
  successionActs,
  successionPredecessors,
  successions,
} from "../schema/succession.server";

/** Rows of one table at a time; small enough for the parameters of one statement. */
const CHUNK = 200;

const tables = {
  users,
  userRoles,
  participants,
  participantNames,
  participantIdentifiers,
  memberships,
  acts,
  actProposals,
  commitments,
  actEvents,
  files,
  evidence,
  cases,
  caseDecisions,
  caseMessages,
  challenges,
  challengeMessages,
  claims,
  reports,
  reportItems,
  successions,
  successionPredecessors,
  successionActs,
  formerNames,
  instruments,
  instrumentTitles,
  instrumentParties,
  instrumentArticles,
  instrumentKeys,
  instrumentActs,
  instrumentAnswers,
  organizationMembers,
  practices,
  practiceWriters,
  practiceFiles,
  practiceVersions,
  practiceEvents,
  practiceReviews,
  practiceReviewForms,
  practiceRemarks,
  practiceReplies,
  practiceAdoptions,
  practiceTexts,
  capacityDeclarations,
  requests,
  requestWriters,
  requestNamed,
  requestEvents,
  offers,
  offerEvents,
  interests,
  matches,
  matchEvents,
  engagements,
  milestones,
  engagementMessages,
  engagementReports,
  engagementMoney,
  engagementClosures,
  engagementFollowUps,
  engagementPublications,
  engagementEvents,
  focalPoints,
} as const;

type Tables = typeof tables;

/** Rows to insert, by table. Tables are filled in the order of their references. */
export type SeedRows = {
  [Name in keyof Tables]: Tables[Name]["$inferSelect"][];
};

export const emptySeed = (): SeedRows => ({
  users: [],
  userRoles: [],
  participants: [],
  participantNames: [],
  participantIdentifiers: [],
  memberships: [],
  acts: [],
  actProposals: [],
  commitments: [],
  actEvents: [],
  files: [],
  evidence: [],
  cases: [],
  caseDecisions: [],
  caseMessages: [],
  challenges: [],
  challengeMessages: [],
  claims: [],
  reports: [],
  reportItems: [],
  successions: [],
  successionPredecessors: [],
  successionActs: [],
  formerNames: [],
  instruments: [],
  instrumentTitles: [],
  instrumentParties: [],
  instrumentArticles: [],
  instrumentKeys: [],
  instrumentActs: [],
  instrumentAnswers: [],
  organizationMembers: [],
  practices: [],
  practiceWriters: [],
  practiceFiles: [],
  practiceVersions: [],
  practiceEvents: [],
  practiceReviews: [],
  practiceReviewForms: [],
  practiceRemarks: [],
  practiceReplies: [],
  practiceAdoptions: [],
  practiceTexts: [],
  capacityDeclarations: [],
  requests: [],
  requestWriters: [],
  requestNamed: [],
  requestEvents: [],
  offers: [],
  offerEvents: [],
  interests: [],
  matches: [],
  matchEvents: [],
  engagements: [],
  milestones: [],
  engagementMessages: [],
  engagementReports: [],
  engagementMoney: [],
  engagementClosures: [],
  engagementFollowUps: [],
  engagementPublications: [],
  engagementEvents: [],
  focalPoints: [],
});

/** Inserts many rows in one transaction. */
export async function insertSeed(tx: Tx, rows: SeedRows): Promise<void> {
  for (const name of Object.keys(tables) as (keyof Tables)[]) {
    const all = rows[name];
    for (let from = 0; from < all.length; from += CHUNK) {
      await tx
        .insert(tables[name] as typeof users)
        .values(all.slice(from, from + CHUNK) as (typeof users.$inferSelect)[]);
    }
  }
  const offering = rows.offers.map(({ participantId }) => participantId);
  await markProviders(tx, offering);
}
