CREATE TABLE `attachment` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`item_id` text,
	`use` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`confidential` integer NOT NULL,
	`by_id` text NOT NULL,
	`at_ms` integer NOT NULL,
	`unheld_since_ms` integer
);
--> statement-breakpoint
CREATE INDEX `attachment_meeting` ON `attachment` (`meeting_id`);--> statement-breakpoint
CREATE INDEX `attachment_unheld` ON `attachment` (`unheld_since_ms`);