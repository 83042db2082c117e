CREATE TABLE `personal_link` (
	`hash` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`kind` text NOT NULL,
	`address` text NOT NULL,
	`created_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `personal_link_person` ON `personal_link` (`organisation_id`,`address`,`kind`);--> statement-breakpoint
CREATE TABLE `reminder_choice` (
	`organisation_id` text NOT NULL,
	`address` text NOT NULL,
	`wants_reminders` integer NOT NULL,
	`wants_summary` integer NOT NULL,
	`language` text,
	PRIMARY KEY(`organisation_id`, `address`)
);
--> statement-breakpoint
CREATE TABLE `reminder_sent` (
	`organisation_id` text NOT NULL,
	`key` text NOT NULL,
	`address` text NOT NULL,
	`at_ms` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `key`, `address`)
);
--> statement-breakpoint
CREATE INDEX `reminder_sent_at` ON `reminder_sent` (`organisation_id`,`at_ms`);--> statement-breakpoint
CREATE TABLE `reminder_setting` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`is_on` integer NOT NULL,
	`days_before` text NOT NULL
);
--> statement-breakpoint
DROP INDEX `agreement_organisation_follow_up`;--> statement-breakpoint
ALTER TABLE `agreement` ADD `owner_role` text;--> statement-breakpoint
ALTER TABLE `agreement` ADD `owner_sees` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `agreement` ADD `is_over` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `agreement` ADD `due_on` text DEFAULT '9999-12-31' NOT NULL;--> statement-breakpoint
ALTER TABLE `agreement` ADD `follow_up_at` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `agreement` ADD `follow_up_forum_id` text;--> statement-breakpoint
ALTER TABLE `agreement` ADD `follow_up_meeting_id` text;--> statement-breakpoint
ALTER TABLE `agreement` ADD `forum` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `agreement` ADD `school` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `agreement` ADD `sparring` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `agreement` ADD `accepts` integer;--> statement-breakpoint
ALTER TABLE `agreement` ADD `answer_note` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `agreement` ADD `language` text DEFAULT 'da' NOT NULL;--> statement-breakpoint
CREATE INDEX `agreement_due` ON `agreement` (`organisation_id`,`is_over`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `agreement_status` ON `agreement` (`organisation_id`,`status`,`due_on`,`id`);--> statement-breakpoint
CREATE INDEX `agreement_school` ON `agreement` (`organisation_id`,`school`,`is_over`,`due_on`);--> statement-breakpoint
CREATE INDEX `agreement_forum` ON `agreement` (`organisation_id`,`forum`,`is_over`,`due_on`);--> statement-breakpoint
CREATE INDEX `agreement_owner` ON `agreement` (`organisation_id`,`owner_name`);--> statement-breakpoint
CREATE INDEX `agreement_person` ON `agreement` (`meeting_id`,`owner_id`);--> statement-breakpoint
CREATE INDEX `seat_account` ON `seat` (`account_id`);