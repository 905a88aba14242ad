import { expireDrafts } from "../act/end-draft.server";
import { releaseClaims } from "../case/release-claims.server";
import { releaseChallengeClaims } from "../challenge/claim.server";
import { forgetChallenges } from "../challenge/forget.server";
import { expireFormDrafts } from "../draft/expire.server";
import { mailFollowers } from "../follow/mail.server";
import { tellFollowers } from "../follow/tell.server";
import { sendOutbox } from "../outbox/send.server";
import { expireReportDrafts } from "../report/end-draft.server";
import { runRequestClocks, runRequestEnds } from "../request/run-clocks.server";
import { tellOfficersAgain } from "../request/tell-again.server";
import { runReportClocks } from "../report/run-clocks.server";
import {
  runFreshness,
  runReviewClocks,
  watchIndependence,
} from "../review/run-clocks.server";
import { remindOfTexts } from "../review/remind-stages.server";
import { watchPublishedReviews } from "../review/turned.server";
import { runImports } from "../import/job.server";
import { mailSuggestions } from "../match/alert.server";
import { lapseIntroductions } from "../match/lapse.server";
import { runFocalPointClock } from "../focal-point/clock.server";
import { runOfferClocks } from "../offer/clocks.server";
import { runOfferDrafts } from "../offer/draft-clock.server";
import { runInterestClock } from "../offer/interest-clock.server";
import { runScreeningClock } from "../offer/screening-clock.server";
import { sweepFiles } from "../file/sweep.server";
import { publishLog } from "../log/publish.server";
import { runRounds } from "../round/job.server";
import { remindRankers } from "../round/remind-to-rank.server";
import { mailUnmatched } from "../round/unmatched-letters.server";
import { witnessLog } from "../log/witness-job.server";
import { runEngagementClocks } from "../engagement/run-clocks.server";
import type { Job } from "./scheduler.server";

/** Everything the process does by itself. */
export const jobs: readonly Job[] = [
  sendOutbox,
  expireDrafts,
  expireFormDrafts,
  releaseClaims,
  tellFollowers,
  mailFollowers,
  releaseChallengeClaims,
  forgetChallenges,
  runReportClocks,
  expireReportDrafts,
  runReviewClocks,
  watchIndependence,
  watchPublishedReviews,
  remindOfTexts,
  runFreshness,
  runEngagementClocks,
  runRequestClocks,
  runRequestEnds,
  tellOfficersAgain,
  runImports,
  lapseIntroductions,
  mailSuggestions,
  runFocalPointClock,
  runOfferClocks,
  runOfferDrafts,
  runInterestClock,
  runScreeningClock,
  runRounds,
  remindRankers,
  mailUnmatched,
  sweepFiles,
  publishLog,
  witnessLog,
];
