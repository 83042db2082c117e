ALTER TABLE `note_move` ADD `target` text;--> statement-breakpoint
ALTER TABLE `note_move` ADD `sign` text;