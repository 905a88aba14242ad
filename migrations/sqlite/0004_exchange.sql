CREATE TABLE `certificates` (
	`sha256` text PRIMARY KEY NOT NULL,
	`act_id` text NOT NULL,
	`lang` text NOT NULL,
	`events` integer NOT NULL,
	`issued_at` integer NOT NULL,
	FOREIGN KEY (`act_id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `certificates_act` ON `certificates` (`act_id`);--> statement-breakpoint
CREATE TABLE `credential_seed` (
	`id` text PRIMARY KEY NOT NULL,
	`seed` text NOT NULL,
	`made_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `engagement_closures` (
	`engagement_id` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`lang` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`comment` text,
	`comment_lang` text,
	`comment_by` text,
	`comment_at` integer,
	FOREIGN KEY (`engagement_id`) REFERENCES `engagements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`comment_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `engagement_events` (
	`id` text PRIMARY KEY NOT NULL,
	`engagement_id` text NOT NULL,
	`event` text NOT NULL,
	`to_status` text NOT NULL,
	`reason_code` text,
	`note` text,
	`note_lang` text,
	`user_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`engagement_id`) REFERENCES `engagements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `engagement_events_engagement` ON `engagement_events` (`engagement_id`,`at`);--> statement-breakpoint
CREATE INDEX `engagement_events_at` ON `engagement_events` (`at`);--> statement-breakpoint
CREATE TABLE `engagement_files` (
	`engagement_id` text NOT NULL,
	`file_id` text NOT NULL,
	`message_id` text,
	`title` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`engagement_id`, `file_id`),
	FOREIGN KEY (`engagement_id`) REFERENCES `engagements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`message_id`) REFERENCES `engagement_messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `engagement_files_file` ON `engagement_files` (`file_id`);--> statement-breakpoint
CREATE TABLE `engagement_follow_ups` (
	`engagement_id` text NOT NULL,
	`months` integer NOT NULL,
	`due_at` integer NOT NULL,
	`content` text,
	`lang` text,
	`by` text,
	`at` integer,
	PRIMARY KEY(`engagement_id`, `months`),
	FOREIGN KEY (`engagement_id`) REFERENCES `engagements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `engagement_follow_ups_due` ON `engagement_follow_ups` (`due_at`);--> statement-breakpoint
CREATE TABLE `engagement_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`engagement_id` text NOT NULL,
	`user_id` text NOT NULL,
	`side` text NOT NULL,
	`body` text NOT NULL,
	`lang` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`engagement_id`) REFERENCES `engagements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `engagement_messages_engagement` ON `engagement_messages` (`engagement_id`,`at`);--> statement-breakpoint
CREATE TABLE `engagement_money` (
	`id` text PRIMARY KEY NOT NULL,
	`engagement_id` text NOT NULL,
	`kind` text NOT NULL,
	`side` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`day` text NOT NULL,
	`note` text,
	`note_lang` text,
	`recorded_by` text NOT NULL,
	`at` integer NOT NULL,
	`struck_at` integer,
	`struck_by` text,
	`struck_reason` text,
	FOREIGN KEY (`engagement_id`) REFERENCES `engagements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`struck_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `engagement_money_engagement` ON `engagement_money` (`engagement_id`,`day`);--> statement-breakpoint
CREATE TABLE `engagement_publications` (
	`engagement_id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`lang` text NOT NULL,
	`with_outputs` integer NOT NULL,
	`with_money` integer NOT NULL,
	`with_closure` integer NOT NULL,
	`revision` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`engagement_id`) REFERENCES `engagements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `engagement_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`engagement_id` text NOT NULL,
	`side` text NOT NULL,
	`period` integer NOT NULL,
	`content` text NOT NULL,
	`lang` text NOT NULL,
	`sent_by` text NOT NULL,
	`sent_at` integer NOT NULL,
	FOREIGN KEY (`engagement_id`) REFERENCES `engagements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `engagement_reports_side` ON `engagement_reports` (`engagement_id`,`side`,`period`);--> statement-breakpoint
CREATE TABLE `engagements` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`match_id` text NOT NULL,
	`request_id` text NOT NULL,
	`offer_id` text NOT NULL,
	`recipient_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`area` text NOT NULL,
	`status` text NOT NULL,
	`status_since` integer NOT NULL,
	`resumes_at` text,
	`due_at` integer,
	`remind_at` integer,
	`terms` text NOT NULL,
	`terms_lang` text NOT NULL,
	`terms_revision` integer NOT NULL,
	`requester_signed_at` integer,
	`requester_signed_by` text,
	`provider_signed_at` integer,
	`provider_signed_by` text,
	`requester_consent_at` integer,
	`provider_consent_at` integer,
	`active_at` integer,
	`closed_at` integer,
	`reason_code` text,
	`practice_id` text,
	`demo` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`match_id`) REFERENCES `matches`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`offer_id`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recipient_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provider_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requester_signed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provider_signed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `engagements_number` ON `engagements` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `engagements_match` ON `engagements` (`match_id`);--> statement-breakpoint
CREATE INDEX `engagements_request` ON `engagements` (`request_id`);--> statement-breakpoint
CREATE INDEX `engagements_provider` ON `engagements` (`provider_id`);--> statement-breakpoint
CREATE INDEX `engagements_recipient` ON `engagements` (`recipient_id`);--> statement-breakpoint
CREATE INDEX `engagements_status` ON `engagements` (`status`,`due_at`);--> statement-breakpoint
CREATE INDEX `engagements_remind` ON `engagements` (`remind_at`);--> statement-breakpoint
CREATE TABLE `milestones` (
	`id` text PRIMARY KEY NOT NULL,
	`engagement_id` text NOT NULL,
	`title` text NOT NULL,
	`due_day` text NOT NULL,
	`done_day` text,
	`added_by` text NOT NULL,
	`at` integer NOT NULL,
	`struck_at` integer,
	FOREIGN KEY (`engagement_id`) REFERENCES `engagements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `milestones_engagement` ON `milestones` (`engagement_id`,`due_day`);--> statement-breakpoint
CREATE TABLE `form_drafts` (
	`user_id` text NOT NULL,
	`place` text NOT NULL,
	`values` text NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`user_id`, `place`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `form_drafts_idle` ON `form_drafts` (`updated_at`);--> statement-breakpoint
CREATE TABLE `match_alerts` (
	`user_id` text PRIMARY KEY NOT NULL,
	`frequency` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `match_notices` (
	`id` text PRIMARY KEY NOT NULL,
	`match_id` text NOT NULL,
	`user_id` text NOT NULL,
	`mail` text NOT NULL,
	`created_at` integer NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`match_id`) REFERENCES `matches`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `match_notices_once` ON `match_notices` (`match_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `match_notices_mail` ON `match_notices` (`mail`,`created_at`);--> statement-breakpoint
CREATE INDEX `match_notices_user` ON `match_notices` (`user_id`,`read_at`);--> statement-breakpoint
CREATE TABLE `offer_reminders` (
	`offer_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`days` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`offer_id`, `expires_at`, `days`),
	FOREIGN KEY (`offer_id`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `match_events` (
	`id` text PRIMARY KEY NOT NULL,
	`match_id` text NOT NULL,
	`event` text NOT NULL,
	`to_status` text NOT NULL,
	`reason_code` text,
	`note` text,
	`note_lang` text,
	`user_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`match_id`) REFERENCES `matches`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `match_events_match` ON `match_events` (`match_id`,`at`);--> statement-breakpoint
CREATE INDEX `match_events_at` ON `match_events` (`at`);--> statement-breakpoint
CREATE TABLE `matches` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`offer_id` text NOT NULL,
	`attempt` integer NOT NULL,
	`origin` text NOT NULL,
	`round_id` text,
	`status` text NOT NULL,
	`status_since` integer NOT NULL,
	`due_at` integer,
	`score` integer NOT NULL,
	`score_version` text NOT NULL,
	`inputs_hash` text NOT NULL,
	`requester_accepted_at` integer,
	`requester_accepted_by` text,
	`provider_accepted_at` integer,
	`provider_accepted_by` text,
	`reason_code` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`offer_id`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requester_accepted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provider_accepted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `matches_pair` ON `matches` (`request_id`,`offer_id`,`attempt`);--> statement-breakpoint
CREATE INDEX `matches_offer` ON `matches` (`offer_id`,`status`);--> statement-breakpoint
CREATE INDEX `matches_request` ON `matches` (`request_id`,`status`);--> statement-breakpoint
CREATE INDEX `matches_status` ON `matches` (`status`,`due_at`);--> statement-breakpoint
CREATE INDEX `matches_round` ON `matches` (`round_id`);--> statement-breakpoint
CREATE TABLE `interests` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`topics` text NOT NULL,
	`text` text NOT NULL,
	`lang` text NOT NULL,
	`status` text NOT NULL,
	`reason_code` text,
	`created_by` text NOT NULL,
	`screened_by` text,
	`at` integer NOT NULL,
	`status_since` integer NOT NULL,
	`expires_at` integer,
	`demo` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`screened_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `interests_participant` ON `interests` (`participant_id`);--> statement-breakpoint
CREATE INDEX `interests_status` ON `interests` (`status`);--> statement-breakpoint
CREATE TABLE `offer_events` (
	`id` text PRIMARY KEY NOT NULL,
	`offer_id` text NOT NULL,
	`event` text NOT NULL,
	`to_status` text NOT NULL,
	`reason_code` text,
	`note` text,
	`note_lang` text,
	`user_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`offer_id`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `offer_events_offer` ON `offer_events` (`offer_id`,`at`);--> statement-breakpoint
CREATE INDEX `offer_events_at` ON `offer_events` (`at`);--> statement-breakpoint
CREATE TABLE `offers` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer,
	`participant_id` text NOT NULL,
	`created_by` text NOT NULL,
	`original_lang` text NOT NULL,
	`content` text NOT NULL,
	`revision` integer NOT NULL,
	`content_by` text NOT NULL,
	`content_at` integer NOT NULL,
	`status` text NOT NULL,
	`status_since` integer NOT NULL,
	`due_at` integer,
	`approved_by` text,
	`approved_at` integer,
	`submitted_by` text,
	`submitted_at` integer,
	`screened_by` text,
	`active_at` integer,
	`expires_at` integer,
	`unanswered` integer NOT NULL,
	`slots` integer NOT NULL,
	`slots_taken` integer NOT NULL,
	`reason_code` text,
	`demo` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`content_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`screened_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "offers_not_overbooked" CHECK("offers"."slots_taken" >= 0 and "offers"."slots_taken" <= "offers"."slots")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `offers_number` ON `offers` (`number`);--> statement-breakpoint
CREATE INDEX `offers_participant` ON `offers` (`participant_id`);--> statement-breakpoint
CREATE INDEX `offers_status` ON `offers` (`status`,`due_at`);--> statement-breakpoint
CREATE TABLE `provider_caps` (
	`participant_id` text PRIMARY KEY NOT NULL,
	`cap` integer NOT NULL,
	`taken` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "provider_caps_not_overbooked" CHECK("provider_caps"."taken" >= 0 and "provider_caps"."taken" <= "provider_caps"."cap")
);
--> statement-breakpoint
CREATE TABLE `capacity_declarations` (
	`id` text PRIMARY KEY NOT NULL,
	`area` text NOT NULL,
	`topic` text NOT NULL,
	`level` text NOT NULL,
	`target_day` text,
	`note` text,
	`note_lang` text,
	`declared_by` text NOT NULL,
	`at` integer NOT NULL,
	`ended_at` integer,
	`demo` integer NOT NULL,
	FOREIGN KEY (`declared_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `capacity_declarations_area` ON `capacity_declarations` (`area`,`topic`,`ended_at`);--> statement-breakpoint
CREATE TABLE `request_events` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`event` text NOT NULL,
	`to_status` text NOT NULL,
	`reason_code` text,
	`note` text,
	`note_lang` text,
	`user_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `request_events_request` ON `request_events` (`request_id`,`at`);--> statement-breakpoint
CREATE INDEX `request_events_at` ON `request_events` (`at`);--> statement-breakpoint
CREATE TABLE `request_files` (
	`request_id` text NOT NULL,
	`file_id` text NOT NULL,
	`title` text NOT NULL,
	`audience` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`request_id`, `file_id`),
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `request_files_file` ON `request_files` (`file_id`);--> statement-breakpoint
CREATE TABLE `request_named` (
	`request_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`request_id`, `participant_id`),
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `request_named_participant` ON `request_named` (`participant_id`);--> statement-breakpoint
CREATE TABLE `request_pools` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`title_lang` text NOT NULL,
	`created_by` text NOT NULL,
	`at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `request_widenings` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`audience` text,
	`eases_needs` integer NOT NULL,
	`note` text NOT NULL,
	`note_lang` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	`answer` text,
	`answered_by` text,
	`answered_at` integer,
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `request_widenings_request` ON `request_widenings` (`request_id`,`answered_at`);--> statement-breakpoint
CREATE TABLE `request_writers` (
	`request_id` text NOT NULL,
	`user_id` text NOT NULL,
	PRIMARY KEY(`request_id`, `user_id`),
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `requests` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer,
	`participant_id` text NOT NULL,
	`area` text NOT NULL,
	`created_by` text NOT NULL,
	`original_lang` text NOT NULL,
	`content` text NOT NULL,
	`revision` integer NOT NULL,
	`content_by` text NOT NULL,
	`content_at` integer NOT NULL,
	`audience` text NOT NULL,
	`field_audiences` text NOT NULL,
	`title_is_public` integer NOT NULL,
	`status` text NOT NULL,
	`status_since` integer NOT NULL,
	`due_at` integer,
	`clock_left` integer,
	`submitted_by` text,
	`submitted_at` integer,
	`categories` text,
	`endorsed_by` text,
	`endorsed_at` integer,
	`received_at` integer,
	`officer_id` text,
	`opened_at` integer,
	`acted_at` integer,
	`reason_code` text,
	`pool_id` text,
	`split_from_id` text,
	`demo` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`content_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`endorsed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`officer_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pool_id`) REFERENCES `request_pools`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `requests_number` ON `requests` (`number`);--> statement-breakpoint
CREATE INDEX `requests_participant` ON `requests` (`participant_id`);--> statement-breakpoint
CREATE INDEX `requests_area` ON `requests` (`area`);--> statement-breakpoint
CREATE INDEX `requests_status` ON `requests` (`status`,`due_at`);--> statement-breakpoint
CREATE INDEX `requests_pool` ON `requests` (`pool_id`);--> statement-breakpoint
CREATE TABLE `round_overrides` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`position` integer NOT NULL,
	`request` text NOT NULL,
	`offer` text NOT NULL,
	`is_in` integer NOT NULL,
	`reason` text NOT NULL,
	`reason_lang` text NOT NULL,
	`loss` text NOT NULL,
	`pairs` text NOT NULL,
	`user_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `round_overrides_position` ON `round_overrides` (`round_id`,`position`);--> statement-breakpoint
CREATE TABLE `rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`status` text NOT NULL,
	`status_since` integer NOT NULL,
	`open_key` text,
	`seed` text NOT NULL,
	`mode` text NOT NULL,
	`threshold` integer NOT NULL,
	`reserve_percent` integer NOT NULL,
	`limit_seconds` integer NOT NULL,
	`announced_by` text NOT NULL,
	`announced_at` integer NOT NULL,
	`started_by` text,
	`started_at` integer,
	`step` text,
	`progress` integer,
	`cancel_asked` integer NOT NULL,
	`stop` text,
	`inputs` text,
	`inputs_hash` text,
	`aliases` text,
	`result` text,
	`result_hash` text,
	`ran_at` integer,
	`published_by` text,
	`published_at` integer,
	`demo` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`announced_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rounds_number` ON `rounds` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `rounds_open` ON `rounds` (`open_key`);--> statement-breakpoint
CREATE INDEX `rounds_status` ON `rounds` (`status`);--> statement-breakpoint
ALTER TABLE `focal_points` ADD `remit` text DEFAULT 'both' NOT NULL;