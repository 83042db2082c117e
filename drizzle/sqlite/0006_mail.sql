CREATE TABLE `calendar_entry` (
	`meeting_id` text PRIMARY KEY NOT NULL,
	`sequence` integer NOT NULL,
	`shown` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `invitation` (
	`meeting_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`mail` text NOT NULL,
	`link_id` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `participant_id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_linkId_unique` ON `invitation` (`link_id`);--> statement-breakpoint
CREATE TABLE `mail` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`state` text NOT NULL,
	`content` text,
	`sequence` integer NOT NULL,
	`created_at_ms` integer NOT NULL,
	`changed_at_ms` integer NOT NULL,
	`attempts` integer NOT NULL,
	`next_at_ms` integer NOT NULL,
	`error` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `mail_state_next` ON `mail` (`state`,`next_at_ms`);--> statement-breakpoint
CREATE INDEX `mail_person` ON `mail` (`meeting_id`,`participant_id`,`created_at_ms`);