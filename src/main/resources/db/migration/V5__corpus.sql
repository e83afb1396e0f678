-- What a corpus file said when it was last loaded, and which claim it became: a file that has not changed since must not
-- undo what editors did to its claim.
CREATE TABLE corpus_claim (
    slug     text PRIMARY KEY,
    claim_id uuid NOT NULL CONSTRAINT corpus_claim_claim REFERENCES claim (id),
    digest   text NOT NULL
);
