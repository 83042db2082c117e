CREATE TABLE `note_version` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` text NOT NULL,
	`fragment` text NOT NULL,
	`at_ms` integer NOT NULL,
	`cause` text NOT NULL,
	`authors` text NOT NULL,
	`state` blob NOT NULL
);
--> statement-breakpoint
CREATE INDEX `note_version_fragment` ON `note_version` (`meeting_id`,`fragment`,`id`);