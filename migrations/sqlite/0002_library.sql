CREATE TABLE `library_entries` (
	`number` integer PRIMARY KEY NOT NULL,
	`practice_id` text NOT NULL,
	`edition` integer NOT NULL,
	`participant_id` text NOT NULL,
	`titles` text NOT NULL,
	`summaries` text NOT NULL,
	`results` text NOT NULL,
	`languages` text NOT NULL,
	`area` text,
	`region` text,
	`ldc` integer NOT NULL,
	`lldc` integer NOT NULL,
	`sids` integer NOT NULL,
	`income` text,
	`legal_tradition` text,
	`topics` text NOT NULL,
	`proposals` text NOT NULL,
	`instrument` text,
	`evidence` text NOT NULL,
	`label` text NOT NULL,
	`cost` text,
	`licence` text NOT NULL,
	`blocks` text NOT NULL,
	`block_count` integer NOT NULL,
	`template_count` integer NOT NULL,
	`adoptions` integer NOT NULL,
	`published_at` integer NOT NULL,
	`fresh_until` integer NOT NULL,
	`words` text NOT NULL,
	`revision` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `library_entries_practice` ON `library_entries` (`practice_id`);--> statement-breakpoint
CREATE INDEX `library_entries_area` ON `library_entries` (`area`);--> statement-breakpoint
CREATE INDEX `library_entries_participant` ON `library_entries` (`participant_id`);--> statement-breakpoint
CREATE INDEX `library_entries_revision` ON `library_entries` (`revision`);--> statement-breakpoint
CREATE TABLE `log_checkpoints` (
	`size` integer PRIMARY KEY NOT NULL,
	`root` text NOT NULL,
	`note` text NOT NULL,
	`peaks` text NOT NULL,
	`signed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `log_cosignatures` (
	`witness` text NOT NULL,
	`size` integer NOT NULL,
	`line` text NOT NULL,
	`seconds` integer NOT NULL,
	`received_at` integer NOT NULL,
	PRIMARY KEY(`witness`, `size`),
	FOREIGN KEY (`size`) REFERENCES `log_checkpoints`(`size`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `log_cosignatures_size` ON `log_cosignatures` (`size`);--> statement-breakpoint
CREATE TABLE `log_leaves` (
	`leaf` integer PRIMARY KEY NOT NULL,
	`data` text NOT NULL,
	`hash` text NOT NULL,
	`event_id` text,
	`act_id` text,
	`participant_id` text,
	FOREIGN KEY (`event_id`) REFERENCES `act_events`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`act_id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `log_leaves_event` ON `log_leaves` (`event_id`);--> statement-breakpoint
CREATE INDEX `log_leaves_act` ON `log_leaves` (`act_id`);--> statement-breakpoint
CREATE INDEX `log_leaves_participant` ON `log_leaves` (`participant_id`);--> statement-breakpoint
CREATE TABLE `log_nodes` (
	`level` integer NOT NULL,
	`place` integer NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`level`, `place`)
);
--> statement-breakpoint
CREATE TABLE `log_salts` (
	`leaf` integer NOT NULL,
	`field` text NOT NULL,
	`salt` text,
	PRIMARY KEY(`leaf`, `field`),
	FOREIGN KEY (`leaf`) REFERENCES `log_leaves`(`leaf`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `log_state` (
	`id` text PRIMARY KEY NOT NULL,
	`size` integer NOT NULL,
	`peaks` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `focal_points` (
	`id` text PRIMARY KEY NOT NULL,
	`area` text NOT NULL,
	`user_id` text NOT NULL,
	`is_alternate` integer NOT NULL,
	`letter` text NOT NULL,
	`designated_by` text NOT NULL,
	`valid_from` integer NOT NULL,
	`valid_until` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`designated_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `focal_points_area` ON `focal_points` (`area`);--> statement-breakpoint
CREATE INDEX `focal_points_user` ON `focal_points` (`user_id`);--> statement-breakpoint
CREATE TABLE `practice_adoptions` (
	`id` text PRIMARY KEY NOT NULL,
	`practice_id` text NOT NULL,
	`edition` integer NOT NULL,
	`participant_id` text NOT NULL,
	`area` text,
	`kind` text NOT NULL,
	`started_on` text,
	`changes` text NOT NULL,
	`result` text,
	`result_on` text,
	`source` text,
	`lang` text NOT NULL,
	`status` text NOT NULL,
	`struck_reason` text,
	`created_by` text NOT NULL,
	`published_at` integer,
	`demo` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practice_adoptions_once` ON `practice_adoptions` (`practice_id`,`participant_id`);--> statement-breakpoint
CREATE INDEX `practice_adoptions_participant` ON `practice_adoptions` (`participant_id`);--> statement-breakpoint
CREATE INDEX `practice_adoptions_area` ON `practice_adoptions` (`area`);--> statement-breakpoint
CREATE TABLE `practice_editors` (
	`practice_id` text NOT NULL,
	`user_id` text NOT NULL,
	`added_by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`practice_id`, `user_id`),
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `practice_editors_user` ON `practice_editors` (`user_id`);--> statement-breakpoint
CREATE TABLE `practice_events` (
	`id` text PRIMARY KEY NOT NULL,
	`practice_id` text NOT NULL,
	`event` text NOT NULL,
	`to_state` text NOT NULL,
	`edition` integer,
	`is_public` integer NOT NULL,
	`reason_code` text,
	`note` text,
	`note_lang` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `practice_events_practice` ON `practice_events` (`practice_id`);--> statement-breakpoint
CREATE INDEX `practice_events_at` ON `practice_events` (`at`);--> statement-breakpoint
CREATE TABLE `practice_files` (
	`file_id` text PRIMARY KEY NOT NULL,
	`practice_id` text NOT NULL,
	`title` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `practice_files_practice` ON `practice_files` (`practice_id`);--> statement-breakpoint
CREATE TABLE `practice_remarks` (
	`id` text PRIMARY KEY NOT NULL,
	`practice_id` text NOT NULL,
	`review_id` text NOT NULL,
	`version_seq` integer NOT NULL,
	`path` text NOT NULL,
	`body` text NOT NULL,
	`lang` text NOT NULL,
	`at` integer NOT NULL,
	`answer` text,
	`answer_lang` text,
	`answered_by` text,
	`answered_at` integer,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`review_id`) REFERENCES `practice_reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `practice_remarks_practice` ON `practice_remarks` (`practice_id`,`version_seq`);--> statement-breakpoint
CREATE TABLE `practice_replies` (
	`id` text PRIMARY KEY NOT NULL,
	`practice_id` text NOT NULL,
	`cycle` integer NOT NULL,
	`area` text NOT NULL,
	`status` text NOT NULL,
	`asked_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`participant_id` text,
	`body` text,
	`lang` text,
	`answered_by` text,
	`answered_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practice_replies_once` ON `practice_replies` (`practice_id`,`cycle`,`area`);--> statement-breakpoint
CREATE INDEX `practice_replies_due` ON `practice_replies` (`status`,`due_at`);--> statement-breakpoint
CREATE TABLE `practice_review_forms` (
	`id` text PRIMARY KEY NOT NULL,
	`review_id` text NOT NULL,
	`version_seq` integer NOT NULL,
	`form` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`review_id`) REFERENCES `practice_reviews`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practice_review_forms_once` ON `practice_review_forms` (`review_id`,`version_seq`);--> statement-breakpoint
CREATE TABLE `practice_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`practice_id` text NOT NULL,
	`cycle` integer NOT NULL,
	`reviewer_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`area` text,
	`is_third` integer NOT NULL,
	`status` text NOT NULL,
	`invited_by` text NOT NULL,
	`invited_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`reminded_at` integer,
	`answered_at` integer,
	`submitted_at` integer,
	`has_conflict` integer,
	`conflict_note` text,
	`void_reason` text,
	`voided_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewer_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practice_reviews_once` ON `practice_reviews` (`practice_id`,`cycle`,`reviewer_id`);--> statement-breakpoint
CREATE INDEX `practice_reviews_reviewer` ON `practice_reviews` (`reviewer_id`,`status`);--> statement-breakpoint
CREATE INDEX `practice_reviews_due` ON `practice_reviews` (`status`,`due_at`);--> statement-breakpoint
CREATE TABLE `practice_texts` (
	`practice_id` text NOT NULL,
	`path` text NOT NULL,
	`lang` text NOT NULL,
	`text` text NOT NULL,
	`origin` text NOT NULL,
	`source` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`practice_id`, `path`, `lang`),
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `practice_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`practice_id` text NOT NULL,
	`seq` integer NOT NULL,
	`cycle` integer NOT NULL,
	`edition` integer,
	`lang` text NOT NULL,
	`content` text NOT NULL,
	`digest` text NOT NULL,
	`categories` text,
	`submitted_by` text NOT NULL,
	`submitted_at` integer NOT NULL,
	`published_at` integer,
	`evidence` text,
	`label` text,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practice_versions_seq` ON `practice_versions` (`practice_id`,`seq`);--> statement-breakpoint
CREATE UNIQUE INDEX `practice_versions_edition` ON `practice_versions` (`practice_id`,`edition`);--> statement-breakpoint
CREATE TABLE `practice_writers` (
	`practice_id` text NOT NULL,
	`cycle` integer NOT NULL,
	`user_id` text NOT NULL,
	PRIMARY KEY(`practice_id`, `cycle`, `user_id`),
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `practices` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer,
	`participant_id` text NOT NULL,
	`created_by` text NOT NULL,
	`original_lang` text NOT NULL,
	`content` text NOT NULL,
	`revision` integer NOT NULL,
	`content_by` text NOT NULL,
	`content_at` integer NOT NULL,
	`stage` text NOT NULL,
	`stage_since` integer NOT NULL,
	`due_at` integer,
	`cycle` integer NOT NULL,
	`submitted_by` text,
	`cleared_by` text,
	`cleared_at` integer,
	`editor_id` text,
	`approved_by` text,
	`standing` text NOT NULL,
	`standing_since` integer NOT NULL,
	`standing_reason` text,
	`edition` integer NOT NULL,
	`published_at` integer,
	`published_by` text,
	`fresh_until` integer,
	`evidence` text,
	`label` text,
	`demo` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`content_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cleared_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`editor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`approved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "practices_cleared_by_another" CHECK("practices"."cleared_by" <> "practices"."submitted_by")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practices_number` ON `practices` (`number`);--> statement-breakpoint
CREATE INDEX `practices_participant` ON `practices` (`participant_id`);--> statement-breakpoint
CREATE INDEX `practices_stage` ON `practices` (`stage`,`due_at`);--> statement-breakpoint
CREATE INDEX `practices_fresh` ON `practices` (`standing`,`fresh_until`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_notices` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`event_id` text,
	`practice_event_id` text,
	`follow_id` text NOT NULL,
	`action_by` text,
	`mail` text NOT NULL,
	`letter_id` text,
	`created_at` integer NOT NULL,
	`read_at` integer,
	`deleted_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`event_id`) REFERENCES `act_events`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practice_event_id`) REFERENCES `practice_events`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_notices`("id", "user_id", "event_id", "practice_event_id", "follow_id", "action_by", "mail", "letter_id", "created_at", "read_at", "deleted_at") SELECT "id", "user_id", "event_id", NULL, "follow_id", "action_by", "mail", "letter_id", "created_at", "read_at", "deleted_at" FROM `notices`;--> statement-breakpoint
DROP TABLE `notices`;--> statement-breakpoint
ALTER TABLE `__new_notices` RENAME TO `notices`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `notices_once` ON `notices` (`user_id`,`event_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `notices_practice_once` ON `notices` (`user_id`,`practice_event_id`);--> statement-breakpoint
CREATE INDEX `notices_mail` ON `notices` (`mail`,`created_at`);--> statement-breakpoint
CREATE INDEX `notices_follow` ON `notices` (`follow_id`);--> statement-breakpoint
CREATE INDEX `notices_created` ON `notices` (`created_at`);--> statement-breakpoint
CREATE INDEX `notices_deleted` ON `notices` (`deleted_at`);