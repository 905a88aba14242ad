CREATE TABLE "invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"participant_id" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"token_id" text NOT NULL,
	"invited_by" text NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"accepted_at" bigint,
	"revoked_at" bigint
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"user_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"role" text NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "memberships_user_id_participant_id_pk" PRIMARY KEY("user_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "one_time_tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"purpose" text NOT NULL,
	"user_id" text,
	"email" text NOT NULL,
	"payload" json NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"public_key" text NOT NULL,
	"counter" bigint NOT NULL,
	"transports" json NOT NULL,
	"name" text NOT NULL,
	"created_at" bigint NOT NULL,
	"last_used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"code_hash" text NOT NULL,
	"used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"ends_at" bigint NOT NULL,
	"last_seen_at" bigint NOT NULL,
	"second_factor_at" bigint,
	"proved_at" bigint NOT NULL,
	"user_agent" text NOT NULL,
	"network" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user_roles" (
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	"granted_by" text,
	"granted_at" bigint NOT NULL,
	CONSTRAINT "user_roles_user_id_role_pk" PRIMARY KEY("user_id","role")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"email_key" text NOT NULL,
	"name" text NOT NULL,
	"locale" text NOT NULL,
	"password_hash" text,
	"email_verified_at" bigint,
	"totp_secret" text,
	"totp_last_step" bigint,
	"disabled_at" bigint,
	"demo" boolean NOT NULL,
	"created_at" bigint NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webauthn_challenges" (
	"id" text PRIMARY KEY NOT NULL,
	"challenge" text NOT NULL,
	"user_id" text,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "act_events" (
	"id" text PRIMARY KEY NOT NULL,
	"act_id" text NOT NULL,
	"event" text NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"is_public" boolean NOT NULL,
	"reason_code" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "act_proposals" (
	"act_id" text NOT NULL,
	"proposal" integer NOT NULL,
	"alignment" text NOT NULL,
	"text" text,
	CONSTRAINT "act_proposals_act_id_proposal_pk" PRIMARY KEY("act_id","proposal"),
	CONSTRAINT "act_proposals_number" CHECK ("act_proposals"."proposal" between 1 and 11)
);
--> statement-breakpoint
CREATE TABLE "acts" (
	"id" text PRIMARY KEY NOT NULL,
	"seq" integer,
	"type" text NOT NULL,
	"vehicle" text NOT NULL,
	"status" text NOT NULL,
	"verification" text NOT NULL,
	"participant_id" text NOT NULL,
	"participant_kind" text NOT NULL,
	"area" text,
	"categories" json,
	"relates_to" text,
	"statement" text,
	"lang" text NOT NULL,
	"signatory_name" text,
	"signatory_office" text,
	"signatory_title" text,
	"deciding_organ" text,
	"acts_for" text,
	"group_entities" text,
	"focal_point" text,
	"done_on" text,
	"in_effect_on" text,
	"received_at" bigint,
	"registered_at" bigint,
	"published_at" bigint,
	"withdrawn_at" bigint,
	"withdrawal_reason" text,
	"report_due_at" bigint,
	"author_id" text NOT NULL,
	"demo" boolean NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commitments" (
	"act_id" text NOT NULL,
	"position" integer NOT NULL,
	"proposal" integer,
	"measure" text NOT NULL,
	"target" text NOT NULL,
	"due_on" text NOT NULL,
	CONSTRAINT "commitments_act_id_position_pk" PRIMARY KEY("act_id","position")
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"act_id" text NOT NULL,
	"file_id" text NOT NULL,
	"kind" text NOT NULL,
	"added_at" bigint NOT NULL,
	CONSTRAINT "evidence_act_id_file_id_pk" PRIMARY KEY("act_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "case_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"round" integer NOT NULL,
	"stage" text NOT NULL,
	"officer_id" text NOT NULL,
	"author_id" text NOT NULL,
	"outcome" text NOT NULL,
	"reason_code" text,
	"note" text,
	"checklist" json NOT NULL,
	"decided_at" bigint NOT NULL,
	CONSTRAINT "case_decisions_not_author" CHECK ("case_decisions"."officer_id" <> "case_decisions"."author_id")
);
--> statement-breakpoint
CREATE TABLE "case_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"from_secretariat" boolean NOT NULL,
	"author_id" text NOT NULL,
	"body" text NOT NULL,
	"lang" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" text PRIMARY KEY NOT NULL,
	"stage" text NOT NULL,
	"round" integer NOT NULL,
	"claimed_by" text,
	"claimed_until" bigint,
	"due_at" bigint NOT NULL,
	"paused_at" bigint,
	"opened_at" bigint NOT NULL,
	"closed_at" bigint,
	"updated_at" bigint NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "challenge_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"challenge_id" text NOT NULL,
	"from_secretariat" boolean NOT NULL,
	"author_id" text NOT NULL,
	"body" text NOT NULL,
	"lang" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "challenges" (
	"id" text PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"act_id" text NOT NULL,
	"reason" text NOT NULL,
	"explanation" text NOT NULL,
	"lang" text NOT NULL,
	"evidence_url" text,
	"name" text NOT NULL,
	"role" text,
	"organization" text,
	"email" text NOT NULL,
	"locale" text NOT NULL,
	"status" text NOT NULL,
	"open_key" text,
	"claimed_by" text,
	"claimed_until" bigint,
	"due_at" bigint NOT NULL,
	"paused_at" bigint,
	"created_at" bigint NOT NULL,
	"received_at" bigint,
	"closed_at" bigint,
	"suspended_by" text,
	"suspended_at" bigint,
	"outcome" text,
	"outcome_reason" text,
	"outcome_note" text,
	"outcome_lang" text,
	"proposed_by" text,
	"decided_by" text,
	"demo" boolean NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "challenges_two_officers" CHECK ("challenges"."decided_by" <> "challenges"."proposed_by"),
	CONSTRAINT "challenges_upheld_by_two" CHECK ("challenges"."status" <> 'upheld' or ("challenges"."proposed_by" is not null and "challenges"."decided_by" is not null))
);
--> statement-breakpoint
CREATE TABLE "claim_acts" (
	"act_id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" text PRIMARY KEY NOT NULL,
	"participant_id" text,
	"name" text NOT NULL,
	"name_lang" text NOT NULL,
	"kind" text NOT NULL,
	"area" text,
	"source_title" text NOT NULL,
	"source_url" text NOT NULL,
	"publisher" text NOT NULL,
	"published_on" text NOT NULL,
	"quote" text NOT NULL,
	"quote_lang" text NOT NULL,
	"translation" text,
	"translation_lang" text,
	"seen_on" text NOT NULL,
	"status" text NOT NULL,
	"added_by" text NOT NULL,
	"approved_by" text,
	"created_at" bigint NOT NULL,
	"reported_at" bigint,
	"promoted_at" bigint,
	"promoted_act" text,
	"retracted_at" bigint,
	"retraction_reason" text,
	"demo" boolean NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "claims_two_officers" CHECK ("claims"."approved_by" <> "claims"."added_by"),
	CONSTRAINT "claims_public_by_two" CHECK ("claims"."reported_at" is null or "claims"."approved_by" is not null)
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" text PRIMARY KEY NOT NULL,
	"sha256" text NOT NULL,
	"size" integer NOT NULL,
	"media_type" text NOT NULL,
	"name" text NOT NULL,
	"uploaded_by" text NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "follow_cursors" (
	"name" text PRIMARY KEY NOT NULL,
	"last_event_id" text NOT NULL,
	"public_version" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "follow_letters" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"frequency" text NOT NULL,
	"period" text NOT NULL,
	"follow_id" text,
	"token_hash" text NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "follows" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"target" text NOT NULL,
	"name" text,
	"query" text,
	"frequency" text NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"event_id" text NOT NULL,
	"follow_id" text NOT NULL,
	"action_by" text,
	"mail" text NOT NULL,
	"letter_id" text,
	"created_at" bigint NOT NULL,
	"read_at" bigint,
	"deleted_at" bigint
);
--> statement-breakpoint
CREATE TABLE "import_findings" (
	"import_id" text NOT NULL,
	"row" integer NOT NULL,
	"position" integer NOT NULL,
	"code" text NOT NULL,
	"field" text,
	"weight" text NOT NULL,
	"params" json NOT NULL,
	"options" json NOT NULL,
	"choice" text,
	CONSTRAINT "import_findings_import_id_row_position_pk" PRIMARY KEY("import_id","row","position")
);
--> statement-breakpoint
CREATE TABLE "import_rows" (
	"import_id" text NOT NULL,
	"row" integer NOT NULL,
	"state" text NOT NULL,
	"label" text NOT NULL,
	"record" json,
	"participant_id" text NOT NULL,
	"act_id" text NOT NULL,
	CONSTRAINT "import_rows_import_id_row_pk" PRIMARY KEY("import_id","row")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"file_id" text NOT NULL,
	"format" text NOT NULL,
	"sha256" text NOT NULL,
	"reading" json,
	"sheets" json NOT NULL,
	"samples" json NOT NULL,
	"counts" json,
	"progress" json,
	"failure" text,
	"failure_params" json,
	"uploaded_by" text NOT NULL,
	"approved_by" text,
	"first_seq" integer,
	"last_seq" integer,
	"created_at" bigint NOT NULL,
	"checked_at" bigint,
	"done_at" bigint,
	"updated_at" bigint NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "imports_four_eyes" CHECK ("imports"."approved_by" is null or "imports"."approved_by" <> "imports"."uploaded_by")
);
--> statement-breakpoint
CREATE TABLE "instrument_acts" (
	"act_id" text PRIMARY KEY NOT NULL,
	"instrument_id" text NOT NULL,
	"filed_id" text NOT NULL,
	"party_key" text,
	"claim" text,
	"published_at" bigint,
	"left_at" bigint
);
--> statement-breakpoint
CREATE TABLE "instrument_answers" (
	"id" text PRIMARY KEY NOT NULL,
	"instrument_id" text NOT NULL,
	"party_key" text NOT NULL,
	"answer" text NOT NULL,
	"participant_id" text,
	"user_id" text,
	"proposed_by" text,
	"reason" text,
	"lang" text,
	"at" bigint NOT NULL,
	CONSTRAINT "instrument_answers_two_officers" CHECK ("instrument_answers"."answer" <> 'dispute_upheld' or ("instrument_answers"."user_id" is not null and "instrument_answers"."proposed_by" is not null and "instrument_answers"."user_id" <> "instrument_answers"."proposed_by"))
);
--> statement-breakpoint
CREATE TABLE "instrument_articles" (
	"instrument_id" text NOT NULL,
	"position" integer NOT NULL,
	"proposal" integer,
	"alignment" text NOT NULL,
	"article" text,
	"text" text,
	"lang" text NOT NULL,
	CONSTRAINT "instrument_articles_instrument_id_position_pk" PRIMARY KEY("instrument_id","position")
);
--> statement-breakpoint
CREATE TABLE "instrument_keys" (
	"key" text PRIMARY KEY NOT NULL,
	"instrument_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "instrument_parties" (
	"instrument_id" text NOT NULL,
	"position" integer NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"participant_id" text,
	"area" text,
	"name" text,
	"lang" text,
	CONSTRAINT "instrument_parties_instrument_id_position_pk" PRIMARY KEY("instrument_id","position")
);
--> statement-breakpoint
CREATE TABLE "instrument_titles" (
	"instrument_id" text NOT NULL,
	"lang" text NOT NULL,
	"title" text NOT NULL,
	CONSTRAINT "instrument_titles_instrument_id_lang_pk" PRIMARY KEY("instrument_id","lang")
);
--> statement-breakpoint
CREATE TABLE "instruments" (
	"id" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"kind" text,
	"form" text NOT NULL,
	"place" text,
	"authentic" json NOT NULL,
	"working" json NOT NULL,
	"done_on" text,
	"in_effect_on" text,
	"received_at" bigint,
	"registered_at" bigint,
	"family" text,
	"filed_by" text NOT NULL,
	"demo" boolean NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organization_members" (
	"id" text PRIMARY KEY NOT NULL,
	"organization_id" text NOT NULL,
	"area" text,
	"participant_id" text,
	"from_day" text NOT NULL,
	"to_day" text,
	"source" text NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"recipient" text NOT NULL,
	"locale" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"headers" json,
	"subject_id" text,
	"status" text NOT NULL,
	"attempts" integer NOT NULL,
	"next_attempt_at" bigint NOT NULL,
	"last_error" text,
	"created_at" bigint NOT NULL,
	"sent_at" bigint
);
--> statement-breakpoint
CREATE TABLE "domain_proofs" (
	"id" text PRIMARY KEY NOT NULL,
	"participant_id" text NOT NULL,
	"domain" text NOT NULL,
	"token" text NOT NULL,
	"dns_proved_at" bigint,
	"mail_proved_at" bigint,
	"mail_address" text,
	"last_checked_at" bigint,
	"last_problem" text,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "participant_identifiers" (
	"id" text PRIMARY KEY NOT NULL,
	"participant_id" text NOT NULL,
	"scheme" text NOT NULL,
	"authority" text NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "participant_names" (
	"id" text PRIMARY KEY NOT NULL,
	"participant_id" text NOT NULL,
	"lang" text NOT NULL,
	"name" text NOT NULL,
	"transliteration" text,
	"is_original" boolean NOT NULL,
	"match_key" text NOT NULL,
	"skeleton" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"area" text,
	"website" text,
	"sector" text,
	"contact" text,
	"identity_checked_at" bigint,
	"demo" boolean NOT NULL,
	"created_by" text,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "register_entries" (
	"seq" integer NOT NULL,
	"valid_from" bigint NOT NULL,
	"valid_until" bigint,
	"act_id" text NOT NULL,
	"type" text NOT NULL,
	"vehicle" text NOT NULL,
	"status" text NOT NULL,
	"verification" text NOT NULL,
	"participant_id" text NOT NULL,
	"kind" text NOT NULL,
	"area" text,
	"region" text,
	"ldc" boolean NOT NULL,
	"lldc" boolean NOT NULL,
	"sids" boolean NOT NULL,
	"income" text,
	"proposals" text NOT NULL,
	"names" json NOT NULL,
	"done_on" text NOT NULL,
	"received_at" bigint NOT NULL,
	"registered_at" bigint NOT NULL,
	"withdrawn_at" bigint,
	"status_since" bigint NOT NULL,
	"events" integer NOT NULL,
	"document" integer NOT NULL,
	"words" text NOT NULL,
	"what" integer NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "register_entries_seq_valid_from_pk" PRIMARY KEY("seq","valid_from")
);
--> statement-breakpoint
CREATE TABLE "register_participants" (
	"participant_id" text NOT NULL,
	"valid_from" bigint NOT NULL,
	"valid_until" bigint,
	"kind" text NOT NULL,
	"area" text,
	"website" text,
	"sector" text,
	"contact" text,
	"identity_checked_at" bigint,
	"names" json NOT NULL,
	"identifiers" json NOT NULL,
	"domains" json NOT NULL,
	"names_until" bigint,
	CONSTRAINT "register_participants_participant_id_valid_from_pk" PRIMARY KEY("participant_id","valid_from")
);
--> statement-breakpoint
CREATE TABLE "report_drafts" (
	"act_id" text PRIMARY KEY NOT NULL,
	"author_id" text NOT NULL,
	"answers" json NOT NULL,
	"updated_at" bigint NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_items" (
	"report_id" text NOT NULL,
	"position" integer NOT NULL,
	"light" text NOT NULL,
	"text" text,
	"link" text,
	"file_id" text,
	CONSTRAINT "report_items_report_id_position_pk" PRIMARY KEY("report_id","position")
);
--> statement-breakpoint
CREATE TABLE "report_reminders" (
	"act_id" text NOT NULL,
	"due_at" bigint NOT NULL,
	"days_before" integer NOT NULL,
	"sent_at" bigint NOT NULL,
	CONSTRAINT "report_reminders_act_id_due_at_days_before_pk" PRIMARY KEY("act_id","due_at","days_before")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" text PRIMARY KEY NOT NULL,
	"act_id" text NOT NULL,
	"number" integer NOT NULL,
	"at" bigint NOT NULL,
	"author_id" text NOT NULL,
	"lang" text NOT NULL,
	"text" text,
	"link" text,
	"file_id" text,
	"due_at" bigint,
	"next_due_at" bigint
);
--> statement-breakpoint
CREATE TABLE "former_names" (
	"id" text PRIMARY KEY NOT NULL,
	"participant_id" text NOT NULL,
	"lang" text NOT NULL,
	"name" text NOT NULL,
	"is_original" boolean NOT NULL,
	"from_day" text,
	"until_day" text NOT NULL,
	"at" bigint NOT NULL,
	"succession_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "succession_acts" (
	"succession_id" text NOT NULL,
	"act_id" text PRIMARY KEY NOT NULL,
	"successor_act_id" text
);
--> statement-breakpoint
CREATE TABLE "succession_predecessors" (
	"succession_id" text NOT NULL,
	"participant_id" text NOT NULL,
	CONSTRAINT "succession_predecessors_succession_id_participant_id_pk" PRIMARY KEY("succession_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "successions" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"successor_id" text NOT NULL,
	"names" json,
	"effective_on" text NOT NULL,
	"document" text NOT NULL,
	"note" text,
	"proposed_by" text NOT NULL,
	"proposed_at" bigint NOT NULL,
	"decided_by" text,
	"decided_at" bigint,
	"decision_note" text,
	"demo" boolean NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "successions_two_officers" CHECK ("successions"."decided_by" is null or "successions"."decided_by" <> "successions"."proposed_by"),
	CONSTRAINT "successions_decided" CHECK (("successions"."status" = 'proposed') = ("successions"."decided_by" is null))
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" text PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL,
	"actor_id" text,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"from_version" integer,
	"reason" text,
	"detail" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "data_versions" (
	"topic" text PRIMARY KEY NOT NULL,
	"version" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"scope" text NOT NULL,
	"key" text NOT NULL,
	"answer" json,
	"created_at" bigint NOT NULL,
	CONSTRAINT "idempotency_keys_scope_key_pk" PRIMARY KEY("scope","key")
);
--> statement-breakpoint
CREATE TABLE "job_leases" (
	"name" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"until" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_token_id_one_time_tokens_id_fk" FOREIGN KEY ("token_id") REFERENCES "public"."one_time_tokens"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_users_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_tokens" ADD CONSTRAINT "one_time_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_roles" ADD CONSTRAINT "user_roles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_roles" ADD CONSTRAINT "user_roles_granted_by_users_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webauthn_challenges" ADD CONSTRAINT "webauthn_challenges_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_events" ADD CONSTRAINT "act_events_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_proposals" ADD CONSTRAINT "act_proposals_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acts" ADD CONSTRAINT "acts_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acts" ADD CONSTRAINT "acts_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_officer_id_users_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_messages" ADD CONSTRAINT "case_messages_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_messages" ADD CONSTRAINT "case_messages_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_id_acts_id_fk" FOREIGN KEY ("id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_claimed_by_users_id_fk" FOREIGN KEY ("claimed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_messages" ADD CONSTRAINT "challenge_messages_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_messages" ADD CONSTRAINT "challenge_messages_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_claimed_by_users_id_fk" FOREIGN KEY ("claimed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_suspended_by_users_id_fk" FOREIGN KEY ("suspended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_acts" ADD CONSTRAINT "claim_acts_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_acts" ADD CONSTRAINT "claim_acts_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_added_by_users_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_promoted_act_acts_id_fk" FOREIGN KEY ("promoted_act") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_letters" ADD CONSTRAINT "follow_letters_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_event_id_act_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."act_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_findings" ADD CONSTRAINT "import_findings_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_uploaded_by_users_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_approved_by_users_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_acts" ADD CONSTRAINT "instrument_acts_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_acts" ADD CONSTRAINT "instrument_acts_instrument_id_instruments_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."instruments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_acts" ADD CONSTRAINT "instrument_acts_filed_id_instruments_id_fk" FOREIGN KEY ("filed_id") REFERENCES "public"."instruments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_answers" ADD CONSTRAINT "instrument_answers_instrument_id_instruments_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."instruments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_articles" ADD CONSTRAINT "instrument_articles_instrument_id_instruments_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."instruments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_keys" ADD CONSTRAINT "instrument_keys_instrument_id_instruments_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."instruments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_parties" ADD CONSTRAINT "instrument_parties_instrument_id_instruments_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."instruments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_parties" ADD CONSTRAINT "instrument_parties_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instrument_titles" ADD CONSTRAINT "instrument_titles_instrument_id_instruments_id_fk" FOREIGN KEY ("instrument_id") REFERENCES "public"."instruments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instruments" ADD CONSTRAINT "instruments_filed_by_participants_id_fk" FOREIGN KEY ("filed_by") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_members" ADD CONSTRAINT "organization_members_organization_id_participants_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_members" ADD CONSTRAINT "organization_members_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "domain_proofs" ADD CONSTRAINT "domain_proofs_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_identifiers" ADD CONSTRAINT "participant_identifiers_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_names" ADD CONSTRAINT "participant_names_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_drafts" ADD CONSTRAINT "report_drafts_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_drafts" ADD CONSTRAINT "report_drafts_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_items" ADD CONSTRAINT "report_items_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_items" ADD CONSTRAINT "report_items_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_reminders" ADD CONSTRAINT "report_reminders_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_names" ADD CONSTRAINT "former_names_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_names" ADD CONSTRAINT "former_names_succession_id_successions_id_fk" FOREIGN KEY ("succession_id") REFERENCES "public"."successions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succession_acts" ADD CONSTRAINT "succession_acts_succession_id_successions_id_fk" FOREIGN KEY ("succession_id") REFERENCES "public"."successions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succession_acts" ADD CONSTRAINT "succession_acts_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succession_acts" ADD CONSTRAINT "succession_acts_successor_act_id_acts_id_fk" FOREIGN KEY ("successor_act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succession_predecessors" ADD CONSTRAINT "succession_predecessors_succession_id_successions_id_fk" FOREIGN KEY ("succession_id") REFERENCES "public"."successions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succession_predecessors" ADD CONSTRAINT "succession_predecessors_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_successor_id_participants_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."participants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "successions" ADD CONSTRAINT "successions_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invitations_participant" ON "invitations" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "memberships_participant" ON "memberships" USING btree ("participant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_time_tokens_hash" ON "one_time_tokens" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "one_time_tokens_user" ON "one_time_tokens" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "passkeys_user" ON "passkeys" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "recovery_codes_user_code" ON "recovery_codes" USING btree ("user_id","code_hash");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree ("email_key");--> statement-breakpoint
CREATE INDEX "act_events_act" ON "act_events" USING btree ("act_id");--> statement-breakpoint
CREATE UNIQUE INDEX "acts_seq" ON "acts" USING btree ("seq");--> statement-breakpoint
CREATE INDEX "acts_participant" ON "acts" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "acts_status_updated" ON "acts" USING btree ("status","updated_at");--> statement-breakpoint
CREATE INDEX "acts_relates_to" ON "acts" USING btree ("relates_to");--> statement-breakpoint
CREATE INDEX "acts_report_due" ON "acts" USING btree ("status","report_due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "case_decisions_stage" ON "case_decisions" USING btree ("case_id","round","stage");--> statement-breakpoint
CREATE UNIQUE INDEX "case_decisions_officer" ON "case_decisions" USING btree ("case_id","round","officer_id");--> statement-breakpoint
CREATE INDEX "case_messages_case" ON "case_messages" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "cases_due" ON "cases" USING btree ("closed_at","due_at");--> statement-breakpoint
CREATE INDEX "challenge_messages_challenge" ON "challenge_messages" USING btree ("challenge_id");--> statement-breakpoint
CREATE UNIQUE INDEX "challenges_reference" ON "challenges" USING btree ("reference");--> statement-breakpoint
CREATE UNIQUE INDEX "challenges_open_key" ON "challenges" USING btree ("open_key");--> statement-breakpoint
CREATE INDEX "challenges_act" ON "challenges" USING btree ("act_id");--> statement-breakpoint
CREATE INDEX "challenges_due" ON "challenges" USING btree ("closed_at","due_at");--> statement-breakpoint
CREATE INDEX "claim_acts_claim" ON "claim_acts" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "claims_reported" ON "claims" USING btree ("reported_at");--> statement-breakpoint
CREATE INDEX "files_uploaded_by" ON "files" USING btree ("uploaded_by");--> statement-breakpoint
CREATE UNIQUE INDEX "follow_letters_once" ON "follow_letters" USING btree ("user_id","frequency","period");--> statement-breakpoint
CREATE UNIQUE INDEX "follow_letters_token" ON "follow_letters" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "follow_letters_created" ON "follow_letters" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "follows_what" ON "follows" USING btree ("user_id","kind","target");--> statement-breakpoint
CREATE INDEX "follows_target" ON "follows" USING btree ("kind","target");--> statement-breakpoint
CREATE UNIQUE INDEX "notices_once" ON "notices" USING btree ("user_id","event_id");--> statement-breakpoint
CREATE INDEX "notices_mail" ON "notices" USING btree ("mail","created_at");--> statement-breakpoint
CREATE INDEX "notices_follow" ON "notices" USING btree ("follow_id");--> statement-breakpoint
CREATE INDEX "notices_created" ON "notices" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "notices_deleted" ON "notices" USING btree ("deleted_at");--> statement-breakpoint
CREATE INDEX "import_findings_code" ON "import_findings" USING btree ("import_id","code");--> statement-breakpoint
CREATE INDEX "import_rows_act" ON "import_rows" USING btree ("act_id");--> statement-breakpoint
CREATE INDEX "imports_state" ON "imports" USING btree ("state");--> statement-breakpoint
CREATE INDEX "imports_sha256" ON "imports" USING btree ("sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "instrument_acts_claim" ON "instrument_acts" USING btree ("claim");--> statement-breakpoint
CREATE INDEX "instrument_acts_instrument" ON "instrument_acts" USING btree ("instrument_id");--> statement-breakpoint
CREATE INDEX "instrument_answers_instrument" ON "instrument_answers" USING btree ("instrument_id");--> statement-breakpoint
CREATE UNIQUE INDEX "instrument_parties_once" ON "instrument_parties" USING btree ("instrument_id","key");--> statement-breakpoint
CREATE INDEX "instrument_parties_key" ON "instrument_parties" USING btree ("key");--> statement-breakpoint
CREATE INDEX "instruments_state" ON "instruments" USING btree ("state");--> statement-breakpoint
CREATE INDEX "instruments_family" ON "instruments" USING btree ("family");--> statement-breakpoint
CREATE INDEX "organization_members_organization" ON "organization_members" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "organization_members_area" ON "organization_members" USING btree ("area");--> statement-breakpoint
CREATE INDEX "organization_members_participant" ON "organization_members" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("status","next_attempt_at");--> statement-breakpoint
CREATE INDEX "outbox_subject" ON "outbox" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "outbox_created" ON "outbox" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "domain_proofs_domain" ON "domain_proofs" USING btree ("participant_id","domain");--> statement-breakpoint
CREATE UNIQUE INDEX "participant_identifiers_value" ON "participant_identifiers" USING btree ("participant_id","scheme","authority","value");--> statement-breakpoint
CREATE INDEX "participant_identifiers_lookup" ON "participant_identifiers" USING btree ("scheme","value");--> statement-breakpoint
CREATE INDEX "participant_names_participant" ON "participant_names" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "participant_names_match_key" ON "participant_names" USING btree ("match_key");--> statement-breakpoint
CREATE INDEX "participant_names_skeleton" ON "participant_names" USING btree ("skeleton");--> statement-breakpoint
CREATE INDEX "participants_area" ON "participants" USING btree ("area");--> statement-breakpoint
CREATE UNIQUE INDEX "register_entries_current" ON "register_entries" USING btree ("seq") WHERE valid_until is null;--> statement-breakpoint
CREATE UNIQUE INDEX "register_entries_act" ON "register_entries" USING btree ("act_id") WHERE valid_until is null;--> statement-breakpoint
CREATE INDEX "register_entries_participant" ON "register_entries" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "register_entries_revision" ON "register_entries" USING btree ("revision");--> statement-breakpoint
CREATE INDEX "register_entries_time" ON "register_entries" USING btree ("valid_from","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "register_participants_current" ON "register_participants" USING btree ("participant_id") WHERE valid_until is null;--> statement-breakpoint
CREATE INDEX "register_participants_names" ON "register_participants" USING btree ("names_until");--> statement-breakpoint
CREATE INDEX "report_items_file" ON "report_items" USING btree ("file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_number" ON "reports" USING btree ("act_id","number");--> statement-breakpoint
CREATE INDEX "reports_file" ON "reports" USING btree ("file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "former_names_once" ON "former_names" USING btree ("succession_id","lang");--> statement-breakpoint
CREATE INDEX "former_names_participant" ON "former_names" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "succession_acts_successor" ON "succession_acts" USING btree ("successor_act_id");--> statement-breakpoint
CREATE INDEX "succession_predecessors_participant" ON "succession_predecessors" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "successions_successor" ON "successions" USING btree ("successor_id");--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "audit_events_at" ON "audit_events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created" ON "idempotency_keys" USING btree ("created_at");