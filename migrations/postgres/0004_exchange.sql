CREATE TABLE "certificates" (
	"sha256" text PRIMARY KEY NOT NULL,
	"act_id" text NOT NULL,
	"lang" text NOT NULL,
	"events" integer NOT NULL,
	"issued_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credential_seed" (
	"id" text PRIMARY KEY NOT NULL,
	"seed" text NOT NULL,
	"made_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "engagement_closures" (
	"engagement_id" text PRIMARY KEY NOT NULL,
	"content" json NOT NULL,
	"lang" text NOT NULL,
	"by" text NOT NULL,
	"at" bigint NOT NULL,
	"comment" text,
	"comment_lang" text,
	"comment_by" text,
	"comment_at" bigint
);
--> statement-breakpoint
CREATE TABLE "engagement_events" (
	"id" text PRIMARY KEY NOT NULL,
	"engagement_id" text NOT NULL,
	"event" text NOT NULL,
	"to_status" text NOT NULL,
	"reason_code" text,
	"note" text,
	"note_lang" text,
	"user_id" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "engagement_files" (
	"engagement_id" text NOT NULL,
	"file_id" text NOT NULL,
	"message_id" text,
	"title" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "engagement_files_engagement_id_file_id_pk" PRIMARY KEY("engagement_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "engagement_follow_ups" (
	"engagement_id" text NOT NULL,
	"months" integer NOT NULL,
	"due_at" bigint NOT NULL,
	"content" json,
	"lang" text,
	"by" text,
	"at" bigint,
	CONSTRAINT "engagement_follow_ups_engagement_id_months_pk" PRIMARY KEY("engagement_id","months")
);
--> statement-breakpoint
CREATE TABLE "engagement_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"engagement_id" text NOT NULL,
	"user_id" text NOT NULL,
	"side" text NOT NULL,
	"body" text NOT NULL,
	"lang" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "engagement_money" (
	"id" text PRIMARY KEY NOT NULL,
	"engagement_id" text NOT NULL,
	"kind" text NOT NULL,
	"side" text NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"day" text NOT NULL,
	"note" text,
	"note_lang" text,
	"recorded_by" text NOT NULL,
	"at" bigint NOT NULL,
	"struck_at" bigint,
	"struck_by" text,
	"struck_reason" text
);
--> statement-breakpoint
CREATE TABLE "engagement_publications" (
	"engagement_id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"lang" text NOT NULL,
	"with_outputs" boolean NOT NULL,
	"with_money" boolean NOT NULL,
	"with_closure" boolean NOT NULL,
	"revision" integer NOT NULL,
	"by" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "engagement_reports" (
	"id" text PRIMARY KEY NOT NULL,
	"engagement_id" text NOT NULL,
	"side" text NOT NULL,
	"period" integer NOT NULL,
	"content" json NOT NULL,
	"lang" text NOT NULL,
	"sent_by" text NOT NULL,
	"sent_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "engagements" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"match_id" text NOT NULL,
	"request_id" text NOT NULL,
	"offer_id" text NOT NULL,
	"recipient_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"area" text NOT NULL,
	"status" text NOT NULL,
	"status_since" bigint NOT NULL,
	"resumes_at" text,
	"due_at" bigint,
	"remind_at" bigint,
	"terms" json NOT NULL,
	"terms_lang" text NOT NULL,
	"terms_revision" integer NOT NULL,
	"requester_signed_at" bigint,
	"requester_signed_by" text,
	"provider_signed_at" bigint,
	"provider_signed_by" text,
	"requester_consent_at" bigint,
	"provider_consent_at" bigint,
	"active_at" bigint,
	"closed_at" bigint,
	"reason_code" text,
	"practice_id" text,
	"demo" boolean NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"id" text PRIMARY KEY NOT NULL,
	"engagement_id" text NOT NULL,
	"title" text NOT NULL,
	"due_day" text NOT NULL,
	"done_day" text,
	"added_by" text NOT NULL,
	"at" bigint NOT NULL,
	"struck_at" bigint
);
--> statement-breakpoint
CREATE TABLE "form_drafts" (
	"user_id" text NOT NULL,
	"place" text NOT NULL,
	"values" json NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "form_drafts_user_id_place_pk" PRIMARY KEY("user_id","place")
);
--> statement-breakpoint
CREATE TABLE "match_alerts" (
	"user_id" text PRIMARY KEY NOT NULL,
	"frequency" text NOT NULL,
	"updated_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "match_notices" (
	"id" text PRIMARY KEY NOT NULL,
	"match_id" text NOT NULL,
	"user_id" text NOT NULL,
	"mail" text NOT NULL,
	"created_at" bigint NOT NULL,
	"read_at" bigint
);
--> statement-breakpoint
CREATE TABLE "offer_reminders" (
	"offer_id" text NOT NULL,
	"expires_at" bigint NOT NULL,
	"days" integer NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "offer_reminders_offer_id_expires_at_days_pk" PRIMARY KEY("offer_id","expires_at","days")
);
--> statement-breakpoint
CREATE TABLE "match_events" (
	"id" text PRIMARY KEY NOT NULL,
	"match_id" text NOT NULL,
	"event" text NOT NULL,
	"to_status" text NOT NULL,
	"reason_code" text,
	"note" text,
	"note_lang" text,
	"user_id" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "matches" (
	"id" text PRIMARY KEY NOT NULL,
	"request_id" text NOT NULL,
	"offer_id" text NOT NULL,
	"attempt" integer NOT NULL,
	"origin" text NOT NULL,
	"round_id" text,
	"status" text NOT NULL,
	"status_since" bigint NOT NULL,
	"due_at" bigint,
	"score" integer NOT NULL,
	"score_version" text NOT NULL,
	"inputs_hash" text NOT NULL,
	"requester_accepted_at" bigint,
	"requester_accepted_by" text,
	"provider_accepted_at" bigint,
	"provider_accepted_by" text,
	"reason_code" text,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "interests" (
	"id" text PRIMARY KEY NOT NULL,
	"participant_id" text NOT NULL,
	"topics" json NOT NULL,
	"text" text NOT NULL,
	"lang" text NOT NULL,
	"status" text NOT NULL,
	"reason_code" text,
	"created_by" text NOT NULL,
	"screened_by" text,
	"at" bigint NOT NULL,
	"status_since" bigint NOT NULL,
	"expires_at" bigint,
	"demo" boolean NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "offer_events" (
	"id" text PRIMARY KEY NOT NULL,
	"offer_id" text NOT NULL,
	"event" text NOT NULL,
	"to_status" text NOT NULL,
	"reason_code" text,
	"note" text,
	"note_lang" text,
	"user_id" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "offers" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer,
	"participant_id" text NOT NULL,
	"created_by" text NOT NULL,
	"original_lang" text NOT NULL,
	"content" json NOT NULL,
	"revision" integer NOT NULL,
	"content_by" text NOT NULL,
	"content_at" bigint NOT NULL,
	"status" text NOT NULL,
	"status_since" bigint NOT NULL,
	"due_at" bigint,
	"approved_by" text,
	"approved_at" bigint,
	"submitted_by" text,
	"submitted_at" bigint,
	"screened_by" text,
	"active_at" bigint,
	"expires_at" bigint,
	"unanswered" integer NOT NULL,
	"slots" integer NOT NULL,
	"slots_taken" integer NOT NULL,
	"reason_code" text,
	"demo" boolean NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "offers_not_overbooked" CHECK ("offers"."slots_taken" >= 0 and "offers"."slots_taken" <= "offers"."slots")
);
--> statement-breakpoint
CREATE TABLE "provider_caps" (
	"participant_id" text PRIMARY KEY NOT NULL,
	"cap" integer NOT NULL,
	"taken" integer NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "provider_caps_not_overbooked" CHECK ("provider_caps"."taken" >= 0 and "provider_caps"."taken" <= "provider_caps"."cap")
);
--> statement-breakpoint
CREATE TABLE "capacity_declarations" (
	"id" text PRIMARY KEY NOT NULL,
	"area" text NOT NULL,
	"topic" text NOT NULL,
	"level" text NOT NULL,
	"target_day" text,
	"note" text,
	"note_lang" text,
	"declared_by" text NOT NULL,
	"at" bigint NOT NULL,
	"ended_at" bigint,
	"demo" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request_events" (
	"id" text PRIMARY KEY NOT NULL,
	"request_id" text NOT NULL,
	"event" text NOT NULL,
	"to_status" text NOT NULL,
	"reason_code" text,
	"note" text,
	"note_lang" text,
	"user_id" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request_files" (
	"request_id" text NOT NULL,
	"file_id" text NOT NULL,
	"title" text NOT NULL,
	"audience" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "request_files_request_id_file_id_pk" PRIMARY KEY("request_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "request_named" (
	"request_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "request_named_request_id_participant_id_pk" PRIMARY KEY("request_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "request_pools" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"title_lang" text NOT NULL,
	"created_by" text NOT NULL,
	"at" bigint NOT NULL,
	"ended_at" bigint
);
--> statement-breakpoint
CREATE TABLE "request_widenings" (
	"id" text PRIMARY KEY NOT NULL,
	"request_id" text NOT NULL,
	"audience" text,
	"eases_needs" boolean NOT NULL,
	"note" text NOT NULL,
	"note_lang" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" bigint NOT NULL,
	"answer" text,
	"answered_by" text,
	"answered_at" bigint
);
--> statement-breakpoint
CREATE TABLE "request_writers" (
	"request_id" text NOT NULL,
	"user_id" text NOT NULL,
	CONSTRAINT "request_writers_request_id_user_id_pk" PRIMARY KEY("request_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "requests" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer,
	"participant_id" text NOT NULL,
	"area" text NOT NULL,
	"created_by" text NOT NULL,
	"original_lang" text NOT NULL,
	"content" json NOT NULL,
	"revision" integer NOT NULL,
	"content_by" text NOT NULL,
	"content_at" bigint NOT NULL,
	"audience" text NOT NULL,
	"field_audiences" json NOT NULL,
	"title_is_public" boolean NOT NULL,
	"status" text NOT NULL,
	"status_since" bigint NOT NULL,
	"due_at" bigint,
	"clock_left" bigint,
	"submitted_by" text,
	"submitted_at" bigint,
	"categories" json,
	"endorsed_by" text,
	"endorsed_at" bigint,
	"received_at" bigint,
	"officer_id" text,
	"opened_at" bigint,
	"acted_at" bigint,
	"reason_code" text,
	"pool_id" text,
	"split_from_id" text,
	"demo" boolean NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "round_overrides" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"position" integer NOT NULL,
	"request" text NOT NULL,
	"offer" text NOT NULL,
	"is_in" boolean NOT NULL,
	"reason" text NOT NULL,
	"reason_lang" text NOT NULL,
	"loss" json NOT NULL,
	"pairs" json NOT NULL,
	"user_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"status" text NOT NULL,
	"status_since" bigint NOT NULL,
	"open_key" text,
	"seed" text NOT NULL,
	"mode" text NOT NULL,
	"threshold" integer NOT NULL,
	"reserve_percent" integer NOT NULL,
	"limit_seconds" integer NOT NULL,
	"announced_by" text NOT NULL,
	"announced_at" bigint NOT NULL,
	"started_by" text,
	"started_at" bigint,
	"step" text,
	"progress" integer,
	"cancel_asked" boolean NOT NULL,
	"stop" json,
	"inputs" text,
	"inputs_hash" text,
	"aliases" json,
	"result" text,
	"result_hash" text,
	"ran_at" bigint,
	"published_by" text,
	"published_at" bigint,
	"demo" boolean NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "focal_points" ADD COLUMN "remit" text DEFAULT 'both' NOT NULL;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_closures" ADD CONSTRAINT "engagement_closures_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_closures" ADD CONSTRAINT "engagement_closures_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_closures" ADD CONSTRAINT "engagement_closures_comment_by_users_id_fk" FOREIGN KEY ("comment_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_events" ADD CONSTRAINT "engagement_events_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_events" ADD CONSTRAINT "engagement_events_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_files" ADD CONSTRAINT "engagement_files_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_files" ADD CONSTRAINT "engagement_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_files" ADD CONSTRAINT "engagement_files_message_id_engagement_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."engagement_messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_follow_ups" ADD CONSTRAINT "engagement_follow_ups_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_follow_ups" ADD CONSTRAINT "engagement_follow_ups_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_messages" ADD CONSTRAINT "engagement_messages_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_messages" ADD CONSTRAINT "engagement_messages_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_money" ADD CONSTRAINT "engagement_money_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_money" ADD CONSTRAINT "engagement_money_recorded_by_users_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_money" ADD CONSTRAINT "engagement_money_struck_by_users_id_fk" FOREIGN KEY ("struck_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_publications" ADD CONSTRAINT "engagement_publications_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_publications" ADD CONSTRAINT "engagement_publications_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_reports" ADD CONSTRAINT "engagement_reports_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_reports" ADD CONSTRAINT "engagement_reports_sent_by_users_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_recipient_id_participants_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_provider_id_participants_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_requester_signed_by_users_id_fk" FOREIGN KEY ("requester_signed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_provider_signed_by_users_id_fk" FOREIGN KEY ("provider_signed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_added_by_users_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_drafts" ADD CONSTRAINT "form_drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_alerts" ADD CONSTRAINT "match_alerts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_notices" ADD CONSTRAINT "match_notices_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_notices" ADD CONSTRAINT "match_notices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_reminders" ADD CONSTRAINT "offer_reminders_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_events" ADD CONSTRAINT "match_events_match_id_matches_id_fk" FOREIGN KEY ("match_id") REFERENCES "public"."matches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_events" ADD CONSTRAINT "match_events_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_requester_accepted_by_users_id_fk" FOREIGN KEY ("requester_accepted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matches" ADD CONSTRAINT "matches_provider_accepted_by_users_id_fk" FOREIGN KEY ("provider_accepted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_screened_by_users_id_fk" FOREIGN KEY ("screened_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_events" ADD CONSTRAINT "offer_events_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_events" ADD CONSTRAINT "offer_events_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_content_by_users_id_fk" FOREIGN KEY ("content_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_submitted_by_users_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_screened_by_users_id_fk" FOREIGN KEY ("screened_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider_caps" ADD CONSTRAINT "provider_caps_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capacity_declarations" ADD CONSTRAINT "capacity_declarations_declared_by_users_id_fk" FOREIGN KEY ("declared_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_events" ADD CONSTRAINT "request_events_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_events" ADD CONSTRAINT "request_events_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_files" ADD CONSTRAINT "request_files_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_files" ADD CONSTRAINT "request_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_named" ADD CONSTRAINT "request_named_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_named" ADD CONSTRAINT "request_named_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_pools" ADD CONSTRAINT "request_pools_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_widenings" ADD CONSTRAINT "request_widenings_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_widenings" ADD CONSTRAINT "request_widenings_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_widenings" ADD CONSTRAINT "request_widenings_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_writers" ADD CONSTRAINT "request_writers_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_writers" ADD CONSTRAINT "request_writers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_content_by_users_id_fk" FOREIGN KEY ("content_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_submitted_by_users_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_endorsed_by_users_id_fk" FOREIGN KEY ("endorsed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_officer_id_users_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_pool_id_request_pools_id_fk" FOREIGN KEY ("pool_id") REFERENCES "public"."request_pools"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_overrides" ADD CONSTRAINT "round_overrides_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_overrides" ADD CONSTRAINT "round_overrides_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_announced_by_users_id_fk" FOREIGN KEY ("announced_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_started_by_users_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "certificates_act" ON "certificates" USING btree ("act_id");--> statement-breakpoint
CREATE INDEX "engagement_events_engagement" ON "engagement_events" USING btree ("engagement_id","at");--> statement-breakpoint
CREATE INDEX "engagement_events_at" ON "engagement_events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "engagement_files_file" ON "engagement_files" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "engagement_follow_ups_due" ON "engagement_follow_ups" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "engagement_messages_engagement" ON "engagement_messages" USING btree ("engagement_id","at");--> statement-breakpoint
CREATE INDEX "engagement_money_engagement" ON "engagement_money" USING btree ("engagement_id","day");--> statement-breakpoint
CREATE UNIQUE INDEX "engagement_reports_side" ON "engagement_reports" USING btree ("engagement_id","side","period");--> statement-breakpoint
CREATE UNIQUE INDEX "engagements_number" ON "engagements" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "engagements_match" ON "engagements" USING btree ("match_id");--> statement-breakpoint
CREATE INDEX "engagements_request" ON "engagements" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "engagements_provider" ON "engagements" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "engagements_recipient" ON "engagements" USING btree ("recipient_id");--> statement-breakpoint
CREATE INDEX "engagements_status" ON "engagements" USING btree ("status","due_at");--> statement-breakpoint
CREATE INDEX "engagements_remind" ON "engagements" USING btree ("remind_at");--> statement-breakpoint
CREATE INDEX "milestones_engagement" ON "milestones" USING btree ("engagement_id","due_day");--> statement-breakpoint
CREATE INDEX "form_drafts_idle" ON "form_drafts" USING btree ("updated_at");--> statement-breakpoint
CREATE UNIQUE INDEX "match_notices_once" ON "match_notices" USING btree ("match_id","user_id");--> statement-breakpoint
CREATE INDEX "match_notices_mail" ON "match_notices" USING btree ("mail","created_at");--> statement-breakpoint
CREATE INDEX "match_notices_user" ON "match_notices" USING btree ("user_id","read_at");--> statement-breakpoint
CREATE INDEX "match_events_match" ON "match_events" USING btree ("match_id","at");--> statement-breakpoint
CREATE INDEX "match_events_at" ON "match_events" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "matches_pair" ON "matches" USING btree ("request_id","offer_id","attempt");--> statement-breakpoint
CREATE INDEX "matches_offer" ON "matches" USING btree ("offer_id","status");--> statement-breakpoint
CREATE INDEX "matches_request" ON "matches" USING btree ("request_id","status");--> statement-breakpoint
CREATE INDEX "matches_status" ON "matches" USING btree ("status","due_at");--> statement-breakpoint
CREATE INDEX "matches_round" ON "matches" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "interests_participant" ON "interests" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "interests_status" ON "interests" USING btree ("status");--> statement-breakpoint
CREATE INDEX "offer_events_offer" ON "offer_events" USING btree ("offer_id","at");--> statement-breakpoint
CREATE INDEX "offer_events_at" ON "offer_events" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "offers_number" ON "offers" USING btree ("number");--> statement-breakpoint
CREATE INDEX "offers_participant" ON "offers" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "offers_status" ON "offers" USING btree ("status","due_at");--> statement-breakpoint
CREATE INDEX "capacity_declarations_area" ON "capacity_declarations" USING btree ("area","topic","ended_at");--> statement-breakpoint
CREATE INDEX "request_events_request" ON "request_events" USING btree ("request_id","at");--> statement-breakpoint
CREATE INDEX "request_events_at" ON "request_events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "request_files_file" ON "request_files" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "request_named_participant" ON "request_named" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "request_widenings_request" ON "request_widenings" USING btree ("request_id","answered_at");--> statement-breakpoint
CREATE UNIQUE INDEX "requests_number" ON "requests" USING btree ("number");--> statement-breakpoint
CREATE INDEX "requests_participant" ON "requests" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "requests_area" ON "requests" USING btree ("area");--> statement-breakpoint
CREATE INDEX "requests_status" ON "requests" USING btree ("status","due_at");--> statement-breakpoint
CREATE INDEX "requests_pool" ON "requests" USING btree ("pool_id");--> statement-breakpoint
CREATE UNIQUE INDEX "round_overrides_position" ON "round_overrides" USING btree ("round_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "rounds_number" ON "rounds" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "rounds_open" ON "rounds" USING btree ("open_key");--> statement-breakpoint
CREATE INDEX "rounds_status" ON "rounds" USING btree ("status");