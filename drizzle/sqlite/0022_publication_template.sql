PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_publication_edition` (
	`meeting_id` text NOT NULL,
	`version` integer NOT NULL,
	`template` text DEFAULT '' NOT NULL,
	`facts` text NOT NULL,
	`published_at_ms` integer,
	`note` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `version`, `template`)
);
--> statement-breakpoint
INSERT INTO `__new_publication_edition`("meeting_id", "version", "facts", "published_at_ms", "note") SELECT "meeting_id", "version", "facts", "published_at_ms", "note" FROM `publication_edition`;--> statement-breakpoint
DROP TABLE `publication_edition`;--> statement-breakpoint
ALTER TABLE `__new_publication_edition` RENAME TO `publication_edition`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE TABLE `__new_publication_file` (
	`meeting_id` text NOT NULL,
	`version` integer NOT NULL,
	`template` text DEFAULT '' NOT NULL,
	`format` text NOT NULL,
	`content_type` text NOT NULL,
	`file_name` text NOT NULL,
	`body` blob NOT NULL,
	PRIMARY KEY(`meeting_id`, `version`, `template`, `format`)
);
--> statement-breakpoint
INSERT INTO `__new_publication_file`("meeting_id", "version", "format", "content_type", "file_name", "body") SELECT "meeting_id", "version", "format", "content_type", "file_name", "body" FROM `publication_file`;--> statement-breakpoint
DROP TABLE `publication_file`;--> statement-breakpoint
ALTER TABLE `__new_publication_file` RENAME TO `publication_file`;