CREATE TABLE `agreement_holder` (
	`meeting_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	`participant_id` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `agreement_id`, `participant_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `agreement_holder_person` ON `agreement_holder` (`meeting_id`,`participant_id`);--> statement-breakpoint
CREATE TABLE `known_address` (
	`organisation_id` text NOT NULL,
	`key` text NOT NULL,
	`address` text NOT NULL,
	`shown` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `key`)
);
--> statement-breakpoint
DROP INDEX `agreement_due`;--> statement-breakpoint
DROP INDEX `agreement_status`;--> statement-breakpoint
DROP INDEX `agreement_school`;--> statement-breakpoint
DROP INDEX `agreement_owner`;--> statement-breakpoint
DROP INDEX `agreement_person`;--> statement-breakpoint
ALTER TABLE `agreement` ADD `owner_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `agreement_follow_up_forum` ON `agreement` (`follow_up_forum_id`);--> statement-breakpoint
CREATE INDEX `agreement_follow_up_meeting` ON `agreement` (`follow_up_meeting_id`);--> statement-breakpoint
CREATE INDEX `agreement_key` ON `agreement` (`organisation_id`,`owner_key`);--> statement-breakpoint
CREATE INDEX `agreement_due` ON `agreement` (`organisation_id`,`is_over`,`due_on`,`id`,`closed`);--> statement-breakpoint
CREATE INDEX `agreement_status` ON `agreement` (`organisation_id`,`status`,`due_on`,`id`,`closed`);--> statement-breakpoint
CREATE INDEX `agreement_school` ON `agreement` (`organisation_id`,`school`,`forum`,`closed`,`is_over`);--> statement-breakpoint
CREATE INDEX `agreement_owner` ON `agreement` (`organisation_id`,`owner_name`,`closed`);--> statement-breakpoint
CREATE INDEX `agreement_person` ON `agreement` (`organisation_id`,`meeting_id`,`owner_id`,`closed`);