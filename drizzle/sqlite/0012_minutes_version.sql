CREATE TABLE `minutes_version` (
	`meeting_id` text NOT NULL,
	`hash` text NOT NULL,
	`minutes` text NOT NULL,
	`at_ms` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `hash`)
);
