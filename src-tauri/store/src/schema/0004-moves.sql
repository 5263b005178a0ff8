-- Format 4: profiles have a PIN and can be retired; exemplars hold lists of later versions (assessments,
-- evidence files, replications), attachments may be Word files. A version that knows format 3 only would
-- let everybody work without a PIN and move exemplars without asking who does it.
ALTER TABLE profile ADD COLUMN retired_at INTEGER;
ALTER TABLE profile ADD COLUMN pin TEXT;
ALTER TABLE profile ADD COLUMN pin_failures INTEGER NOT NULL DEFAULT 0;
ALTER TABLE profile ADD COLUMN pin_failed_at INTEGER;
ALTER TABLE profile ADD COLUMN pin_reset_by TEXT;
ALTER TABLE profile ADD COLUMN pin_reset_at INTEGER;

-- What was done on a day is asked for across all records.
CREATE INDEX change_by_time ON change (at) WHERE at IS NOT NULL;
