CREATE TABLE "library_entries" (
	"number" integer PRIMARY KEY NOT NULL,
	"practice_id" text NOT NULL,
	"edition" integer NOT NULL,
	"participant_id" text NOT NULL,
	"titles" json NOT NULL,
	"summaries" json NOT NULL,
	"results" json NOT NULL,
	"languages" json NOT NULL,
	"area" text,
	"region" text,
	"ldc" boolean NOT NULL,
	"lldc" boolean NOT NULL,
	"sids" boolean NOT NULL,
	"income" text,
	"legal_tradition" text,
	"topics" json NOT NULL,
	"proposals" json NOT NULL,
	"instrument" text,
	"evidence" text NOT NULL,
	"label" text NOT NULL,
	"cost" text,
	"licence" text NOT NULL,
	"blocks" json NOT NULL,
	"block_count" integer NOT NULL,
	"template_count" integer NOT NULL,
	"adoptions" integer NOT NULL,
	"published_at" bigint NOT NULL,
	"fresh_until" bigint NOT NULL,
	"words" json NOT NULL,
	"revision" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log_checkpoints" (
	"size" bigint PRIMARY KEY NOT NULL,
	"root" text NOT NULL,
	"note" text NOT NULL,
	"peaks" json NOT NULL,
	"signed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log_cosignatures" (
	"witness" text NOT NULL,
	"size" bigint NOT NULL,
	"line" text NOT NULL,
	"seconds" bigint NOT NULL,
	"received_at" bigint NOT NULL,
	CONSTRAINT "log_cosignatures_witness_size_pk" PRIMARY KEY("witness","size")
);
--> statement-breakpoint
CREATE TABLE "log_leaves" (
	"leaf" bigint PRIMARY KEY NOT NULL,
	"data" text NOT NULL,
	"hash" text NOT NULL,
	"event_id" text,
	"act_id" text,
	"participant_id" text
);
--> statement-breakpoint
CREATE TABLE "log_nodes" (
	"level" integer NOT NULL,
	"place" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "log_nodes_level_place_pk" PRIMARY KEY("level","place")
);
--> statement-breakpoint
CREATE TABLE "log_salts" (
	"leaf" bigint NOT NULL,
	"field" text NOT NULL,
	"salt" text,
	CONSTRAINT "log_salts_leaf_field_pk" PRIMARY KEY("leaf","field")
);
--> statement-breakpoint
CREATE TABLE "log_state" (
	"id" text PRIMARY KEY NOT NULL,
	"size" bigint NOT NULL,
	"peaks" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "focal_points" (
	"id" text PRIMARY KEY NOT NULL,
	"area" text NOT NULL,
	"user_id" text NOT NULL,
	"is_alternate" boolean NOT NULL,
	"letter" text NOT NULL,
	"designated_by" text NOT NULL,
	"valid_from" bigint NOT NULL,
	"valid_until" bigint NOT NULL,
	"ended_at" bigint
);
--> statement-breakpoint
CREATE TABLE "practice_adoptions" (
	"id" text PRIMARY KEY NOT NULL,
	"practice_id" text NOT NULL,
	"edition" integer NOT NULL,
	"participant_id" text NOT NULL,
	"area" text,
	"kind" text NOT NULL,
	"started_on" text,
	"changes" text NOT NULL,
	"result" text,
	"result_on" text,
	"source" text,
	"lang" text NOT NULL,
	"status" text NOT NULL,
	"struck_reason" text,
	"created_by" text NOT NULL,
	"published_at" bigint,
	"demo" boolean NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "practice_editors" (
	"practice_id" text NOT NULL,
	"user_id" text NOT NULL,
	"added_by" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "practice_editors_practice_id_user_id_pk" PRIMARY KEY("practice_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "practice_events" (
	"id" text PRIMARY KEY NOT NULL,
	"practice_id" text NOT NULL,
	"event" text NOT NULL,
	"to_state" text NOT NULL,
	"edition" integer,
	"is_public" boolean NOT NULL,
	"reason_code" text,
	"note" text,
	"note_lang" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "practice_files" (
	"file_id" text PRIMARY KEY NOT NULL,
	"practice_id" text NOT NULL,
	"title" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "practice_remarks" (
	"id" text PRIMARY KEY NOT NULL,
	"practice_id" text NOT NULL,
	"review_id" text NOT NULL,
	"version_seq" integer NOT NULL,
	"path" text NOT NULL,
	"body" text NOT NULL,
	"lang" text NOT NULL,
	"at" bigint NOT NULL,
	"answer" text,
	"answer_lang" text,
	"answered_by" text,
	"answered_at" bigint
);
--> statement-breakpoint
CREATE TABLE "practice_replies" (
	"id" text PRIMARY KEY NOT NULL,
	"practice_id" text NOT NULL,
	"cycle" integer NOT NULL,
	"area" text NOT NULL,
	"status" text NOT NULL,
	"asked_at" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	"participant_id" text,
	"body" text,
	"lang" text,
	"answered_by" text,
	"answered_at" bigint,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "practice_review_forms" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"version_seq" integer NOT NULL,
	"form" json NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "practice_reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"practice_id" text NOT NULL,
	"cycle" integer NOT NULL,
	"reviewer_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"area" text,
	"is_third" boolean NOT NULL,
	"status" text NOT NULL,
	"invited_by" text NOT NULL,
	"invited_at" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	"reminded_at" bigint,
	"answered_at" bigint,
	"submitted_at" bigint,
	"has_conflict" boolean,
	"conflict_note" text,
	"void_reason" text,
	"voided_at" bigint,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "practice_texts" (
	"practice_id" text NOT NULL,
	"path" text NOT NULL,
	"lang" text NOT NULL,
	"text" text NOT NULL,
	"origin" text NOT NULL,
	"source" text NOT NULL,
	"by" text NOT NULL,
	"at" bigint NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "practice_texts_practice_id_path_lang_pk" PRIMARY KEY("practice_id","path","lang")
);
--> statement-breakpoint
CREATE TABLE "practice_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"practice_id" text NOT NULL,
	"seq" integer NOT NULL,
	"cycle" integer NOT NULL,
	"edition" integer,
	"lang" text NOT NULL,
	"content" json NOT NULL,
	"digest" text NOT NULL,
	"categories" json,
	"submitted_by" text NOT NULL,
	"submitted_at" bigint NOT NULL,
	"published_at" bigint,
	"evidence" text,
	"label" text
);
--> statement-breakpoint
CREATE TABLE "practice_writers" (
	"practice_id" text NOT NULL,
	"cycle" integer NOT NULL,
	"user_id" text NOT NULL,
	CONSTRAINT "practice_writers_practice_id_cycle_user_id_pk" PRIMARY KEY("practice_id","cycle","user_id")
);
--> statement-breakpoint
CREATE TABLE "practices" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer,
	"participant_id" text NOT NULL,
	"created_by" text NOT NULL,
	"original_lang" text NOT NULL,
	"content" json NOT NULL,
	"revision" integer NOT NULL,
	"content_by" text NOT NULL,
	"content_at" bigint NOT NULL,
	"stage" text NOT NULL,
	"stage_since" bigint NOT NULL,
	"due_at" bigint,
	"cycle" integer NOT NULL,
	"submitted_by" text,
	"cleared_by" text,
	"cleared_at" bigint,
	"editor_id" text,
	"approved_by" text,
	"standing" text NOT NULL,
	"standing_since" bigint NOT NULL,
	"standing_reason" text,
	"edition" integer NOT NULL,
	"published_at" bigint,
	"published_by" text,
	"fresh_until" bigint,
	"evidence" text,
	"label" text,
	"demo" boolean NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "practices_cleared_by_another" CHECK ("practices"."cleared_by" <> "practices"."submitted_by")
);
--> statement-breakpoint
ALTER TABLE "notices" ALTER COLUMN "event_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "practice_event_id" text;--> statement-breakpoint
ALTER TABLE "log_cosignatures" ADD CONSTRAINT "log_cosignatures_size_log_checkpoints_size_fk" FOREIGN KEY ("size") REFERENCES "public"."log_checkpoints"("size") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_leaves" ADD CONSTRAINT "log_leaves_event_id_act_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."act_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_leaves" ADD CONSTRAINT "log_leaves_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_salts" ADD CONSTRAINT "log_salts_leaf_log_leaves_leaf_fk" FOREIGN KEY ("leaf") REFERENCES "public"."log_leaves"("leaf") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "focal_points" ADD CONSTRAINT "focal_points_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "focal_points" ADD CONSTRAINT "focal_points_designated_by_users_id_fk" FOREIGN KEY ("designated_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_adoptions" ADD CONSTRAINT "practice_adoptions_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_adoptions" ADD CONSTRAINT "practice_adoptions_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_adoptions" ADD CONSTRAINT "practice_adoptions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_editors" ADD CONSTRAINT "practice_editors_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_editors" ADD CONSTRAINT "practice_editors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_editors" ADD CONSTRAINT "practice_editors_added_by_users_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_events" ADD CONSTRAINT "practice_events_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_files" ADD CONSTRAINT "practice_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_files" ADD CONSTRAINT "practice_files_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_remarks" ADD CONSTRAINT "practice_remarks_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_remarks" ADD CONSTRAINT "practice_remarks_review_id_practice_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."practice_reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_remarks" ADD CONSTRAINT "practice_remarks_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_replies" ADD CONSTRAINT "practice_replies_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_replies" ADD CONSTRAINT "practice_replies_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_replies" ADD CONSTRAINT "practice_replies_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_review_forms" ADD CONSTRAINT "practice_review_forms_review_id_practice_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."practice_reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_reviews" ADD CONSTRAINT "practice_reviews_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_reviews" ADD CONSTRAINT "practice_reviews_reviewer_id_users_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_reviews" ADD CONSTRAINT "practice_reviews_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_reviews" ADD CONSTRAINT "practice_reviews_invited_by_users_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_texts" ADD CONSTRAINT "practice_texts_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_texts" ADD CONSTRAINT "practice_texts_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_versions" ADD CONSTRAINT "practice_versions_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_versions" ADD CONSTRAINT "practice_versions_submitted_by_users_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_writers" ADD CONSTRAINT "practice_writers_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_writers" ADD CONSTRAINT "practice_writers_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_content_by_users_id_fk" FOREIGN KEY ("content_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_submitted_by_users_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_cleared_by_users_id_fk" FOREIGN KEY ("cleared_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_editor_id_users_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "library_entries_practice" ON "library_entries" USING btree ("practice_id");--> statement-breakpoint
CREATE INDEX "library_entries_area" ON "library_entries" USING btree ("area");--> statement-breakpoint
CREATE INDEX "library_entries_participant" ON "library_entries" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "library_entries_revision" ON "library_entries" USING btree ("revision");--> statement-breakpoint
CREATE INDEX "log_cosignatures_size" ON "log_cosignatures" USING btree ("size");--> statement-breakpoint
CREATE UNIQUE INDEX "log_leaves_event" ON "log_leaves" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "log_leaves_act" ON "log_leaves" USING btree ("act_id");--> statement-breakpoint
CREATE INDEX "log_leaves_participant" ON "log_leaves" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "focal_points_area" ON "focal_points" USING btree ("area");--> statement-breakpoint
CREATE INDEX "focal_points_user" ON "focal_points" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "practice_adoptions_once" ON "practice_adoptions" USING btree ("practice_id","participant_id");--> statement-breakpoint
CREATE INDEX "practice_adoptions_participant" ON "practice_adoptions" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "practice_adoptions_area" ON "practice_adoptions" USING btree ("area");--> statement-breakpoint
CREATE INDEX "practice_editors_user" ON "practice_editors" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "practice_events_practice" ON "practice_events" USING btree ("practice_id");--> statement-breakpoint
CREATE INDEX "practice_events_at" ON "practice_events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "practice_files_practice" ON "practice_files" USING btree ("practice_id");--> statement-breakpoint
CREATE INDEX "practice_remarks_practice" ON "practice_remarks" USING btree ("practice_id","version_seq");--> statement-breakpoint
CREATE UNIQUE INDEX "practice_replies_once" ON "practice_replies" USING btree ("practice_id","cycle","area");--> statement-breakpoint
CREATE INDEX "practice_replies_due" ON "practice_replies" USING btree ("status","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "practice_review_forms_once" ON "practice_review_forms" USING btree ("review_id","version_seq");--> statement-breakpoint
CREATE UNIQUE INDEX "practice_reviews_once" ON "practice_reviews" USING btree ("practice_id","cycle","reviewer_id");--> statement-breakpoint
CREATE INDEX "practice_reviews_reviewer" ON "practice_reviews" USING btree ("reviewer_id","status");--> statement-breakpoint
CREATE INDEX "practice_reviews_due" ON "practice_reviews" USING btree ("status","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "practice_versions_seq" ON "practice_versions" USING btree ("practice_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "practice_versions_edition" ON "practice_versions" USING btree ("practice_id","edition");--> statement-breakpoint
CREATE UNIQUE INDEX "practices_number" ON "practices" USING btree ("number");--> statement-breakpoint
CREATE INDEX "practices_participant" ON "practices" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "practices_stage" ON "practices" USING btree ("stage","due_at");--> statement-breakpoint
CREATE INDEX "practices_fresh" ON "practices" USING btree ("standing","fresh_until");--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_practice_event_id_practice_events_id_fk" FOREIGN KEY ("practice_event_id") REFERENCES "public"."practice_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "notices_practice_once" ON "notices" USING btree ("user_id","practice_event_id");