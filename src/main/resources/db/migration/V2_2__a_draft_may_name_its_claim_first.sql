-- Publishing writes the draft before the claim, so that as little as possible is done while the log is locked. That the claim
-- exists is checked at commit.
ALTER TABLE draft ALTER CONSTRAINT draft_claim_fk DEFERRABLE INITIALLY DEFERRED;
