CREATE TABLE `note_move` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`doc_name` text NOT NULL,
	`fragment` text NOT NULL,
	`parts` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `note_move_doc` ON `note_move` (`doc_name`,`id`);