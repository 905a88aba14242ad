CREATE TABLE "engagement_amendments" (
	"id" text PRIMARY KEY NOT NULL,
	"engagement_id" text NOT NULL,
	"revision" integer NOT NULL,
	"terms" json NOT NULL,
	"terms_lang" text NOT NULL,
	"reason" text NOT NULL,
	"reason_lang" text NOT NULL,
	"side" text NOT NULL,
	"proposed_by" text NOT NULL,
	"at" bigint NOT NULL,
	"requester_signed_at" bigint,
	"requester_signed_by" text,
	"provider_signed_at" bigint,
	"provider_signed_by" text,
	"status" text NOT NULL,
	"ended_at" bigint,
	"ended_by" text
);
--> statement-breakpoint
CREATE TABLE "engagement_former_terms" (
	"engagement_id" text NOT NULL,
	"revision" integer NOT NULL,
	"terms" json NOT NULL,
	"terms_lang" text NOT NULL,
	"requester_signed_at" bigint,
	"requester_signed_by" text,
	"provider_signed_at" bigint,
	"provider_signed_by" text,
	"until" bigint NOT NULL,
	CONSTRAINT "engagement_former_terms_engagement_id_revision_pk" PRIMARY KEY("engagement_id","revision")
);
--> statement-breakpoint
CREATE TABLE "graduations" (
	"id" text PRIMARY KEY NOT NULL,
	"area" text NOT NULL,
	"outcome" text NOT NULL,
	"on_day" text NOT NULL,
	"source" text NOT NULL,
	"source_url" text NOT NULL,
	"note" text,
	"status" text NOT NULL,
	"entered_by" text NOT NULL,
	"entered_at" bigint NOT NULL,
	"decided_by" text,
	"decided_at" bigint,
	"decision_note" text,
	"version" integer NOT NULL,
	CONSTRAINT "graduations_two_officers" CHECK ("graduations"."decided_by" is null or "graduations"."decided_by" <> "graduations"."entered_by"),
	CONSTRAINT "graduations_decided_by" CHECK (("graduations"."status" = 'proposed') = ("graduations"."decided_by" is null))
);
--> statement-breakpoint
CREATE TABLE "hand_overs" (
	"id" text PRIMARY KEY NOT NULL,
	"participant_id" text NOT NULL,
	"status" text NOT NULL,
	"email" text,
	"reason" text NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_at" bigint NOT NULL,
	"decided_by" text,
	"decided_at" bigint,
	"version" integer NOT NULL,
	CONSTRAINT "hand_overs_two_officers" CHECK ("hand_overs"."status" <> 'approved' or "hand_overs"."decided_by" <> "hand_overs"."proposed_by"),
	CONSTRAINT "hand_overs_decided" CHECK (("hand_overs"."status" = 'proposed') = ("hand_overs"."decided_by" is null))
);
--> statement-breakpoint
CREATE TABLE "provider_changes" (
	"participant_id" text PRIMARY KEY NOT NULL,
	"revision" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "practice_author_bodies" (
	"practice_id" text NOT NULL,
	"cycle" integer NOT NULL,
	"user_id" text NOT NULL,
	"participant_id" text NOT NULL,
	CONSTRAINT "practice_author_bodies_practice_id_cycle_user_id_participant_id_pk" PRIMARY KEY("practice_id","cycle","user_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "round_notices" (
	"id" text PRIMARY KEY NOT NULL,
	"round_id" text NOT NULL,
	"request_id" text NOT NULL,
	"user_id" text NOT NULL,
	"created_at" bigint NOT NULL,
	"sent_at" bigint
);
--> statement-breakpoint
CREATE TABLE "round_rankings" (
	"round_id" text NOT NULL,
	"side" text NOT NULL,
	"record_id" text NOT NULL,
	"ranked" json NOT NULL,
	"user_id" text NOT NULL,
	"at" bigint NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "round_rankings_round_id_record_id_pk" PRIMARY KEY("round_id","record_id")
);
--> statement-breakpoint
ALTER TABLE "engagements" ADD COLUMN "used_practice" text;--> statement-breakpoint
ALTER TABLE "focal_points" ADD COLUMN "reminded_at" bigint;--> statement-breakpoint
ALTER TABLE "instrument_parties" ADD COLUMN "names" json;--> statement-breakpoint
ALTER TABLE "instruments" ADD COLUMN "is_further" boolean;--> statement-breakpoint
ALTER TABLE "organization_members" ADD COLUMN "superseded_at" bigint;--> statement-breakpoint
ALTER TABLE "organization_members" ADD COLUMN "names" json;--> statement-breakpoint
ALTER TABLE "interests" ADD COLUMN "reminded_at" bigint;--> statement-breakpoint
ALTER TABLE "practice_reviews" ADD COLUMN "turned_at" bigint;--> statement-breakpoint
ALTER TABLE "practice_reviews" ADD COLUMN "turned_reason" text;--> statement-breakpoint
ALTER TABLE "practice_events" ADD COLUMN "area" text;--> statement-breakpoint
ALTER TABLE "practice_versions" ADD COLUMN "cleared_by" text;--> statement-breakpoint
ALTER TABLE "practices" ADD COLUMN "reminded_at" bigint;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "planned_day" text;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "rhythm" text;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "rank_until" text;--> statement-breakpoint
ALTER TABLE "rounds" ADD COLUMN "fell_away" json;--> statement-breakpoint
ALTER TABLE "engagement_amendments" ADD CONSTRAINT "engagement_amendments_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_amendments" ADD CONSTRAINT "engagement_amendments_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_amendments" ADD CONSTRAINT "engagement_amendments_requester_signed_by_users_id_fk" FOREIGN KEY ("requester_signed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_amendments" ADD CONSTRAINT "engagement_amendments_provider_signed_by_users_id_fk" FOREIGN KEY ("provider_signed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_amendments" ADD CONSTRAINT "engagement_amendments_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_former_terms" ADD CONSTRAINT "engagement_former_terms_engagement_id_engagements_id_fk" FOREIGN KEY ("engagement_id") REFERENCES "public"."engagements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_former_terms" ADD CONSTRAINT "engagement_former_terms_requester_signed_by_users_id_fk" FOREIGN KEY ("requester_signed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagement_former_terms" ADD CONSTRAINT "engagement_former_terms_provider_signed_by_users_id_fk" FOREIGN KEY ("provider_signed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "graduations" ADD CONSTRAINT "graduations_entered_by_users_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "graduations" ADD CONSTRAINT "graduations_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_overs" ADD CONSTRAINT "hand_overs_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_overs" ADD CONSTRAINT "hand_overs_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_overs" ADD CONSTRAINT "hand_overs_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider_changes" ADD CONSTRAINT "provider_changes_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_author_bodies" ADD CONSTRAINT "practice_author_bodies_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_author_bodies" ADD CONSTRAINT "practice_author_bodies_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_author_bodies" ADD CONSTRAINT "practice_author_bodies_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_notices" ADD CONSTRAINT "round_notices_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_notices" ADD CONSTRAINT "round_notices_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_notices" ADD CONSTRAINT "round_notices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_rankings" ADD CONSTRAINT "round_rankings_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_rankings" ADD CONSTRAINT "round_rankings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "engagement_amendments_open" ON "engagement_amendments" USING btree ("engagement_id") WHERE status = 'proposed';--> statement-breakpoint
CREATE UNIQUE INDEX "engagement_amendments_revision" ON "engagement_amendments" USING btree ("engagement_id","revision");--> statement-breakpoint
CREATE INDEX "graduations_decided" ON "graduations" USING btree ("status","decided_at");--> statement-breakpoint
CREATE UNIQUE INDEX "graduations_open" ON "graduations" USING btree ("area") WHERE status = 'proposed';--> statement-breakpoint
CREATE UNIQUE INDEX "hand_overs_open" ON "hand_overs" USING btree ("participant_id") WHERE status = 'proposed';--> statement-breakpoint
CREATE INDEX "provider_changes_revision" ON "provider_changes" USING btree ("revision");--> statement-breakpoint
CREATE UNIQUE INDEX "round_notices_once" ON "round_notices" USING btree ("round_id","request_id","user_id");--> statement-breakpoint
CREATE INDEX "round_notices_waiting" ON "round_notices" USING btree ("sent_at","created_at");--> statement-breakpoint
ALTER TABLE "practice_versions" ADD CONSTRAINT "practice_versions_cleared_by_users_id_fk" FOREIGN KEY ("cleared_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "engagements_practice" ON "engagements" USING btree ("practice_id");--> statement-breakpoint
CREATE INDEX "engagements_used_practice" ON "engagements" USING btree ("used_practice");--> statement-breakpoint
CREATE UNIQUE INDEX "capacity_declarations_now" ON "capacity_declarations" USING btree ("area","topic") WHERE ended_at is null;