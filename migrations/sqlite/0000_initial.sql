CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`token_id` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`token_id`) REFERENCES `one_time_tokens`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `invitations_participant` ON `invitations` (`participant_id`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`user_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `participant_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `memberships_participant` ON `memberships` (`participant_id`);--> statement-breakpoint
CREATE TABLE `one_time_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`purpose` text NOT NULL,
	`user_id` text,
	`email` text NOT NULL,
	`payload` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_time_tokens_hash` ON `one_time_tokens` (`token_hash`);--> statement-breakpoint
CREATE INDEX `one_time_tokens_user` ON `one_time_tokens` (`user_id`);--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `passkeys_user` ON `passkeys` (`user_id`);--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `recovery_codes_user_code` ON `recovery_codes` (`user_id`,`code_hash`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`second_factor_at` integer,
	`proved_at` integer NOT NULL,
	`user_agent` text NOT NULL,
	`network` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `user_roles` (
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`granted_by` text,
	`granted_at` integer NOT NULL,
	PRIMARY KEY(`user_id`, `role`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`granted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`email_key` text NOT NULL,
	`name` text NOT NULL,
	`locale` text NOT NULL,
	`password_hash` text,
	`email_verified_at` integer,
	`totp_secret` text,
	`totp_last_step` integer,
	`disabled_at` integer,
	`demo` integer NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_key` ON `users` (`email_key`);--> statement-breakpoint
CREATE TABLE `webauthn_challenges` (
	`id` text PRIMARY KEY NOT NULL,
	`challenge` text NOT NULL,
	`user_id` text,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `act_events` (
	`id` text PRIMARY KEY NOT NULL,
	`act_id` text NOT NULL,
	`event` text NOT NULL,
	`from_status` text,
	`to_status` text NOT NULL,
	`is_public` integer NOT NULL,
	`reason_code` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`act_id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `act_events_act` ON `act_events` (`act_id`);--> statement-breakpoint
CREATE TABLE `act_proposals` (
	`act_id` text NOT NULL,
	`proposal` integer NOT NULL,
	`alignment` text NOT NULL,
	`text` text,
	PRIMARY KEY(`act_id`, `proposal`),
	FOREIGN KEY (`act_id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "act_proposals_number" CHECK("act_proposals"."proposal" between 1 and 11)
);
--> statement-breakpoint
CREATE TABLE `acts` (
	`id` text PRIMARY KEY NOT NULL,
	`seq` integer,
	`type` text NOT NULL,
	`vehicle` text NOT NULL,
	`status` text NOT NULL,
	`verification` text NOT NULL,
	`participant_id` text NOT NULL,
	`participant_kind` text NOT NULL,
	`area` text,
	`categories` text,
	`relates_to` text,
	`statement` text,
	`lang` text NOT NULL,
	`signatory_name` text,
	`signatory_office` text,
	`signatory_title` text,
	`deciding_organ` text,
	`acts_for` text,
	`group_entities` text,
	`focal_point` text,
	`done_on` text,
	`in_effect_on` text,
	`received_at` integer,
	`registered_at` integer,
	`published_at` integer,
	`withdrawn_at` integer,
	`withdrawal_reason` text,
	`report_due_at` integer,
	`author_id` text NOT NULL,
	`demo` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `acts_seq` ON `acts` (`seq`);--> statement-breakpoint
CREATE INDEX `acts_participant` ON `acts` (`participant_id`);--> statement-breakpoint
CREATE INDEX `acts_status_updated` ON `acts` (`status`,`updated_at`);--> statement-breakpoint
CREATE INDEX `acts_relates_to` ON `acts` (`relates_to`);--> statement-breakpoint
CREATE INDEX `acts_report_due` ON `acts` (`status`,`report_due_at`);--> statement-breakpoint
CREATE TABLE `commitments` (
	`act_id` text NOT NULL,
	`position` integer NOT NULL,
	`proposal` integer,
	`measure` text NOT NULL,
	`target` text NOT NULL,
	`due_on` text NOT NULL,
	PRIMARY KEY(`act_id`, `position`),
	FOREIGN KEY (`act_id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `evidence` (
	`act_id` text NOT NULL,
	`file_id` text NOT NULL,
	`kind` text NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`act_id`, `file_id`),
	FOREIGN KEY (`act_id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `case_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`round` integer NOT NULL,
	`stage` text NOT NULL,
	`officer_id` text NOT NULL,
	`author_id` text NOT NULL,
	`outcome` text NOT NULL,
	`reason_code` text,
	`note` text,
	`checklist` text NOT NULL,
	`decided_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`officer_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_decisions_not_author" CHECK("case_decisions"."officer_id" <> "case_decisions"."author_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_decisions_stage` ON `case_decisions` (`case_id`,`round`,`stage`);--> statement-breakpoint
CREATE UNIQUE INDEX `case_decisions_officer` ON `case_decisions` (`case_id`,`round`,`officer_id`);--> statement-breakpoint
CREATE TABLE `case_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`from_secretariat` integer NOT NULL,
	`author_id` text NOT NULL,
	`body` text NOT NULL,
	`lang` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_messages_case` ON `case_messages` (`case_id`);--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`stage` text NOT NULL,
	`round` integer NOT NULL,
	`claimed_by` text,
	`claimed_until` integer,
	`due_at` integer NOT NULL,
	`paused_at` integer,
	`opened_at` integer NOT NULL,
	`closed_at` integer,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claimed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cases_due` ON `cases` (`closed_at`,`due_at`);--> statement-breakpoint
CREATE TABLE `challenge_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`challenge_id` text NOT NULL,
	`from_secretariat` integer NOT NULL,
	`author_id` text NOT NULL,
	`body` text NOT NULL,
	`lang` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`challenge_id`) REFERENCES `challenges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `challenge_messages_challenge` ON `challenge_messages` (`challenge_id`);--> statement-breakpoint
CREATE TABLE `challenges` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`act_id` text NOT NULL,
	`reason` text NOT NULL,
	`explanation` text NOT NULL,
	`lang` text NOT NULL,
	`evidence_url` text,
	`name` text NOT NULL,
	`role` text,
	`organization` text,
	`email` text NOT NULL,
	`locale` text NOT NULL,
	`status` text NOT NULL,
	`open_key` text,
	`claimed_by` text,
	`claimed_until` integer,
	`due_at` integer NOT NULL,
	`paused_at` integer,
	`created_at` integer NOT NULL,
	`received_at` integer,
	`closed_at` integer,
	`suspended_by` text,
	`suspended_at` integer,
	`outcome` text,
	`outcome_reason` text,
	`outcome_note` text,
	`outcome_lang` text,
	`proposed_by` text,
	`decided_by` text,
	`demo` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`act_id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claimed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`suspended_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "challenges_two_officers" CHECK("challenges"."decided_by" <> "challenges"."proposed_by"),
	CONSTRAINT "challenges_upheld_by_two" CHECK("challenges"."status" <> 'upheld' or ("challenges"."proposed_by" is not null and "challenges"."decided_by" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `challenges_reference` ON `challenges` (`reference`);--> statement-breakpoint
CREATE UNIQUE INDEX `challenges_open_key` ON `challenges` (`open_key`);--> statement-breakpoint
CREATE INDEX `challenges_act` ON `challenges` (`act_id`);--> statement-breakpoint
CREATE INDEX `challenges_due` ON `challenges` (`closed_at`,`due_at`);--> statement-breakpoint
CREATE TABLE `claim_acts` (
	`act_id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`act_id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claim_acts_claim` ON `claim_acts` (`claim_id`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text,
	`name` text NOT NULL,
	`name_lang` text NOT NULL,
	`kind` text NOT NULL,
	`area` text,
	`source_title` text NOT NULL,
	`source_url` text NOT NULL,
	`publisher` text NOT NULL,
	`published_on` text NOT NULL,
	`quote` text NOT NULL,
	`quote_lang` text NOT NULL,
	`translation` text,
	`translation_lang` text,
	`seen_on` text NOT NULL,
	`status` text NOT NULL,
	`added_by` text NOT NULL,
	`approved_by` text,
	`created_at` integer NOT NULL,
	`reported_at` integer,
	`promoted_at` integer,
	`promoted_act` text,
	`retracted_at` integer,
	`retraction_reason` text,
	`demo` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`promoted_act`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claims_two_officers" CHECK("claims"."approved_by" <> "claims"."added_by"),
	CONSTRAINT "claims_public_by_two" CHECK("claims"."reported_at" is null or "claims"."approved_by" is not null)
);
--> statement-breakpoint
CREATE INDEX `claims_reported` ON `claims` (`reported_at`);--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`size` integer NOT NULL,
	`media_type` text NOT NULL,
	`name` text NOT NULL,
	`uploaded_by` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `files_uploaded_by` ON `files` (`uploaded_by`);--> statement-breakpoint
CREATE TABLE `follow_cursors` (
	`name` text PRIMARY KEY NOT NULL,
	`last_event_id` text NOT NULL,
	`public_version` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `follow_letters` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`frequency` text NOT NULL,
	`period` text NOT NULL,
	`follow_id` text,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_letters_once` ON `follow_letters` (`user_id`,`frequency`,`period`);--> statement-breakpoint
CREATE UNIQUE INDEX `follow_letters_token` ON `follow_letters` (`token_hash`);--> statement-breakpoint
CREATE INDEX `follow_letters_created` ON `follow_letters` (`created_at`);--> statement-breakpoint
CREATE TABLE `follows` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`target` text NOT NULL,
	`name` text,
	`query` text,
	`frequency` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `follows_what` ON `follows` (`user_id`,`kind`,`target`);--> statement-breakpoint
CREATE INDEX `follows_target` ON `follows` (`kind`,`target`);--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`event_id` text NOT NULL,
	`follow_id` text NOT NULL,
	`action_by` text,
	`mail` text NOT NULL,
	`letter_id` text,
	`created_at` integer NOT NULL,
	`read_at` integer,
	`deleted_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `act_events`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notices_once` ON `notices` (`user_id`,`event_id`);--> statement-breakpoint
CREATE INDEX `notices_mail` ON `notices` (`mail`,`created_at`);--> statement-breakpoint
CREATE INDEX `notices_follow` ON `notices` (`follow_id`);--> statement-breakpoint
CREATE INDEX `notices_created` ON `notices` (`created_at`);--> statement-breakpoint
CREATE INDEX `notices_deleted` ON `notices` (`deleted_at`);--> statement-breakpoint
CREATE TABLE `import_findings` (
	`import_id` text NOT NULL,
	`row` integer NOT NULL,
	`position` integer NOT NULL,
	`code` text NOT NULL,
	`field` text,
	`weight` text NOT NULL,
	`params` text NOT NULL,
	`options` text NOT NULL,
	`choice` text,
	PRIMARY KEY(`import_id`, `row`, `position`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `import_findings_code` ON `import_findings` (`import_id`,`code`);--> statement-breakpoint
CREATE TABLE `import_rows` (
	`import_id` text NOT NULL,
	`row` integer NOT NULL,
	`state` text NOT NULL,
	`label` text NOT NULL,
	`record` text,
	`participant_id` text NOT NULL,
	`act_id` text NOT NULL,
	PRIMARY KEY(`import_id`, `row`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `import_rows_act` ON `import_rows` (`act_id`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`file_id` text NOT NULL,
	`format` text NOT NULL,
	`sha256` text NOT NULL,
	`reading` text,
	`sheets` text NOT NULL,
	`samples` text NOT NULL,
	`counts` text,
	`progress` text,
	`failure` text,
	`failure_params` text,
	`uploaded_by` text NOT NULL,
	`approved_by` text,
	`first_seq` integer,
	`last_seq` integer,
	`created_at` integer NOT NULL,
	`checked_at` integer,
	`done_at` integer,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "imports_four_eyes" CHECK("imports"."approved_by" is null or "imports"."approved_by" <> "imports"."uploaded_by")
);
--> statement-breakpoint
CREATE INDEX `imports_state` ON `imports` (`state`);--> statement-breakpoint
CREATE INDEX `imports_sha256` ON `imports` (`sha256`);--> statement-breakpoint
CREATE TABLE `instrument_acts` (
	`act_id` text PRIMARY KEY NOT NULL,
	`instrument_id` text NOT NULL,
	`filed_id` text NOT NULL,
	`party_key` text,
	`claim` text,
	`published_at` integer,
	`left_at` integer,
	FOREIGN KEY (`act_id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`instrument_id`) REFERENCES `instruments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`filed_id`) REFERENCES `instruments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `instrument_acts_claim` ON `instrument_acts` (`claim`);--> statement-breakpoint
CREATE INDEX `instrument_acts_instrument` ON `instrument_acts` (`instrument_id`);--> statement-breakpoint
CREATE TABLE `instrument_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`instrument_id` text NOT NULL,
	`party_key` text NOT NULL,
	`answer` text NOT NULL,
	`participant_id` text,
	`user_id` text,
	`proposed_by` text,
	`reason` text,
	`lang` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`instrument_id`) REFERENCES `instruments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "instrument_answers_two_officers" CHECK("instrument_answers"."answer" <> 'dispute_upheld' or ("instrument_answers"."user_id" is not null and "instrument_answers"."proposed_by" is not null and "instrument_answers"."user_id" <> "instrument_answers"."proposed_by"))
);
--> statement-breakpoint
CREATE INDEX `instrument_answers_instrument` ON `instrument_answers` (`instrument_id`);--> statement-breakpoint
CREATE TABLE `instrument_articles` (
	`instrument_id` text NOT NULL,
	`position` integer NOT NULL,
	`proposal` integer,
	`alignment` text NOT NULL,
	`article` text,
	`text` text,
	`lang` text NOT NULL,
	PRIMARY KEY(`instrument_id`, `position`),
	FOREIGN KEY (`instrument_id`) REFERENCES `instruments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `instrument_keys` (
	`key` text PRIMARY KEY NOT NULL,
	`instrument_id` text NOT NULL,
	FOREIGN KEY (`instrument_id`) REFERENCES `instruments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `instrument_parties` (
	`instrument_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`participant_id` text,
	`area` text,
	`name` text,
	`lang` text,
	PRIMARY KEY(`instrument_id`, `position`),
	FOREIGN KEY (`instrument_id`) REFERENCES `instruments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `instrument_parties_once` ON `instrument_parties` (`instrument_id`,`key`);--> statement-breakpoint
CREATE INDEX `instrument_parties_key` ON `instrument_parties` (`key`);--> statement-breakpoint
CREATE TABLE `instrument_titles` (
	`instrument_id` text NOT NULL,
	`lang` text NOT NULL,
	`title` text NOT NULL,
	PRIMARY KEY(`instrument_id`, `lang`),
	FOREIGN KEY (`instrument_id`) REFERENCES `instruments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `instruments` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`kind` text,
	`form` text NOT NULL,
	`place` text,
	`authentic` text NOT NULL,
	`working` text NOT NULL,
	`done_on` text,
	`in_effect_on` text,
	`received_at` integer,
	`registered_at` integer,
	`family` text,
	`filed_by` text NOT NULL,
	`demo` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`filed_by`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `instruments_state` ON `instruments` (`state`);--> statement-breakpoint
CREATE INDEX `instruments_family` ON `instruments` (`family`);--> statement-breakpoint
CREATE TABLE `organization_members` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`area` text,
	`participant_id` text,
	`from_day` text NOT NULL,
	`to_day` text,
	`source` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `organization_members_organization` ON `organization_members` (`organization_id`);--> statement-breakpoint
CREATE INDEX `organization_members_area` ON `organization_members` (`area`);--> statement-breakpoint
CREATE INDEX `organization_members_participant` ON `organization_members` (`participant_id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`recipient` text NOT NULL,
	`locale` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`headers` text,
	`subject_id` text,
	`status` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_attempt_at` integer NOT NULL,
	`last_error` text,
	`created_at` integer NOT NULL,
	`sent_at` integer
);
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`status`,`next_attempt_at`);--> statement-breakpoint
CREATE INDEX `outbox_subject` ON `outbox` (`subject_id`);--> statement-breakpoint
CREATE INDEX `outbox_created` ON `outbox` (`created_at`);--> statement-breakpoint
CREATE TABLE `domain_proofs` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`domain` text NOT NULL,
	`token` text NOT NULL,
	`dns_proved_at` integer,
	`mail_proved_at` integer,
	`mail_address` text,
	`last_checked_at` integer,
	`last_problem` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `domain_proofs_domain` ON `domain_proofs` (`participant_id`,`domain`);--> statement-breakpoint
CREATE TABLE `participant_identifiers` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`scheme` text NOT NULL,
	`authority` text NOT NULL,
	`value` text NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `participant_identifiers_value` ON `participant_identifiers` (`participant_id`,`scheme`,`authority`,`value`);--> statement-breakpoint
CREATE INDEX `participant_identifiers_lookup` ON `participant_identifiers` (`scheme`,`value`);--> statement-breakpoint
CREATE TABLE `participant_names` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`lang` text NOT NULL,
	`name` text NOT NULL,
	`transliteration` text,
	`is_original` integer NOT NULL,
	`match_key` text NOT NULL,
	`skeleton` text NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `participant_names_participant` ON `participant_names` (`participant_id`);--> statement-breakpoint
CREATE INDEX `participant_names_match_key` ON `participant_names` (`match_key`);--> statement-breakpoint
CREATE INDEX `participant_names_skeleton` ON `participant_names` (`skeleton`);--> statement-breakpoint
CREATE TABLE `participants` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`area` text,
	`website` text,
	`sector` text,
	`contact` text,
	`identity_checked_at` integer,
	`demo` integer NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `participants_area` ON `participants` (`area`);--> statement-breakpoint
CREATE TABLE `register_entries` (
	`seq` integer NOT NULL,
	`valid_from` integer NOT NULL,
	`valid_until` integer,
	`act_id` text NOT NULL,
	`type` text NOT NULL,
	`vehicle` text NOT NULL,
	`status` text NOT NULL,
	`verification` text NOT NULL,
	`participant_id` text NOT NULL,
	`kind` text NOT NULL,
	`area` text,
	`region` text,
	`ldc` integer NOT NULL,
	`lldc` integer NOT NULL,
	`sids` integer NOT NULL,
	`income` text,
	`proposals` text NOT NULL,
	`names` text NOT NULL,
	`done_on` text NOT NULL,
	`received_at` integer NOT NULL,
	`registered_at` integer NOT NULL,
	`withdrawn_at` integer,
	`status_since` integer NOT NULL,
	`events` integer NOT NULL,
	`document` integer NOT NULL,
	`words` text NOT NULL,
	`what` integer NOT NULL,
	`revision` integer NOT NULL,
	PRIMARY KEY(`seq`, `valid_from`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `register_entries_current` ON `register_entries` (`seq`) WHERE valid_until is null;--> statement-breakpoint
CREATE UNIQUE INDEX `register_entries_act` ON `register_entries` (`act_id`) WHERE valid_until is null;--> statement-breakpoint
CREATE INDEX `register_entries_participant` ON `register_entries` (`participant_id`);--> statement-breakpoint
CREATE INDEX `register_entries_revision` ON `register_entries` (`revision`);--> statement-breakpoint
CREATE INDEX `register_entries_time` ON `register_entries` (`valid_from`,`seq`);--> statement-breakpoint
CREATE TABLE `register_participants` (
	`participant_id` text NOT NULL,
	`valid_from` integer NOT NULL,
	`valid_until` integer,
	`kind` text NOT NULL,
	`area` text,
	`website` text,
	`sector` text,
	`contact` text,
	`identity_checked_at` integer,
	`names` text NOT NULL,
	`identifiers` text NOT NULL,
	`domains` text NOT NULL,
	`names_until` integer,
	PRIMARY KEY(`participant_id`, `valid_from`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `register_participants_current` ON `register_participants` (`participant_id`) WHERE valid_until is null;--> statement-breakpoint
CREATE INDEX `register_participants_names` ON `register_participants` (`names_until`);--> statement-breakpoint
CREATE TABLE `report_drafts` (
	`act_id` text PRIMARY KEY NOT NULL,
	`author_id` text NOT NULL,
	`answers` text NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`act_id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_items` (
	`report_id` text NOT NULL,
	`position` integer NOT NULL,
	`light` text NOT NULL,
	`text` text,
	`link` text,
	`file_id` text,
	PRIMARY KEY(`report_id`, `position`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_items_file` ON `report_items` (`file_id`);--> statement-breakpoint
CREATE TABLE `report_reminders` (
	`act_id` text NOT NULL,
	`due_at` integer NOT NULL,
	`days_before` integer NOT NULL,
	`sent_at` integer NOT NULL,
	PRIMARY KEY(`act_id`, `due_at`, `days_before`),
	FOREIGN KEY (`act_id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`act_id` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`author_id` text NOT NULL,
	`lang` text NOT NULL,
	`text` text,
	`link` text,
	`file_id` text,
	`due_at` integer,
	`next_due_at` integer,
	FOREIGN KEY (`act_id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_number` ON `reports` (`act_id`,`number`);--> statement-breakpoint
CREATE INDEX `reports_file` ON `reports` (`file_id`);--> statement-breakpoint
CREATE TABLE `former_names` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`lang` text NOT NULL,
	`name` text NOT NULL,
	`is_original` integer NOT NULL,
	`from_day` text,
	`until_day` text NOT NULL,
	`at` integer NOT NULL,
	`succession_id` text NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`succession_id`) REFERENCES `successions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `former_names_once` ON `former_names` (`succession_id`,`lang`);--> statement-breakpoint
CREATE INDEX `former_names_participant` ON `former_names` (`participant_id`);--> statement-breakpoint
CREATE TABLE `succession_acts` (
	`succession_id` text NOT NULL,
	`act_id` text PRIMARY KEY NOT NULL,
	`successor_act_id` text,
	FOREIGN KEY (`succession_id`) REFERENCES `successions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`act_id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_act_id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `succession_acts_successor` ON `succession_acts` (`successor_act_id`);--> statement-breakpoint
CREATE TABLE `succession_predecessors` (
	`succession_id` text NOT NULL,
	`participant_id` text NOT NULL,
	PRIMARY KEY(`succession_id`, `participant_id`),
	FOREIGN KEY (`succession_id`) REFERENCES `successions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `succession_predecessors_participant` ON `succession_predecessors` (`participant_id`);--> statement-breakpoint
CREATE TABLE `successions` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`successor_id` text NOT NULL,
	`names` text,
	`effective_on` text NOT NULL,
	`document` text NOT NULL,
	`note` text,
	`proposed_by` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`decision_note` text,
	`demo` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`successor_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "successions_two_officers" CHECK("successions"."decided_by" is null or "successions"."decided_by" <> "successions"."proposed_by"),
	CONSTRAINT "successions_decided" CHECK(("successions"."status" = 'proposed') = ("successions"."decided_by" is null))
);
--> statement-breakpoint
CREATE INDEX `successions_successor` ON `successions` (`successor_id`);--> statement-breakpoint
CREATE TABLE `audit_events` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`action` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`from_version` integer,
	`reason` text,
	`detail` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_events_subject` ON `audit_events` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `audit_events_at` ON `audit_events` (`at`);--> statement-breakpoint
CREATE TABLE `data_versions` (
	`topic` text PRIMARY KEY NOT NULL,
	`version` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`scope` text NOT NULL,
	`key` text NOT NULL,
	`answer` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`scope`, `key`)
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_created` ON `idempotency_keys` (`created_at`);--> statement-breakpoint
CREATE TABLE `job_leases` (
	`name` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` integer NOT NULL
);
