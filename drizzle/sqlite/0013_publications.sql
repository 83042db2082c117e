CREATE TABLE `publication` (
	`meeting_id` text PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`version` integer NOT NULL,
	`is_listed` integer NOT NULL,
	`withdrawn_at_ms` integer,
	`withdrawn_note` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `publication_public_id` ON `publication` (`public_id`);--> statement-breakpoint
CREATE TABLE `publication_edition` (
	`meeting_id` text NOT NULL,
	`version` integer NOT NULL,
	`facts` text NOT NULL,
	`published_at_ms` integer,
	`note` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `version`)
);
--> statement-breakpoint
CREATE TABLE `publication_file` (
	`meeting_id` text NOT NULL,
	`version` integer NOT NULL,
	`format` text NOT NULL,
	`content_type` text NOT NULL,
	`file_name` text NOT NULL,
	`body` blob NOT NULL,
	PRIMARY KEY(`meeting_id`, `version`, `format`)
);
