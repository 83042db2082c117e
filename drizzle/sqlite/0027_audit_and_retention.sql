CREATE TABLE `audit_entry` (
	`organisation_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at_ms` integer NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text NOT NULL,
	`act` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`detail` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `seq`)
);
--> statement-breakpoint
CREATE INDEX `audit_entry_at` ON `audit_entry` (`organisation_id`,`at_ms`);--> statement-breakpoint
CREATE INDEX `audit_entry_actor` ON `audit_entry` (`organisation_id`,`actor_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_entry_subject` ON `audit_entry` (`organisation_id`,`subject_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_entry_act` ON `audit_entry` (`organisation_id`,`act`,`seq`);--> statement-breakpoint
CREATE TABLE `retention` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`months` text NOT NULL,
	`changed_at_ms` integer NOT NULL,
	`halted_at_ms` integer
);
--> statement-breakpoint
CREATE TABLE `retention_hold` (
	`meeting_id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`reason` text NOT NULL,
	`at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `retention_hold_organisation` ON `retention_hold` (`organisation_id`);
--> statement-breakpoint
CREATE TRIGGER `audit_entry_unchanged` BEFORE UPDATE ON `audit_entry` BEGIN
	SELECT RAISE(ABORT, 'the audit log only grows');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_entry_kept` BEFORE DELETE ON `audit_entry` WHEN NOT EXISTS (
	SELECT 1 FROM `audit_entry` AS `later`
	WHERE `later`.`organisation_id` = OLD.`organisation_id` AND `later`.`act` = 'audit.pruned' AND `later`.`seq` > OLD.`seq`
		AND json_extract(`later`.`detail`, '$.through') >= OLD.`seq`
) BEGIN
	SELECT RAISE(ABORT, 'the audit log only grows');
END;
