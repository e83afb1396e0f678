-- Moving other publishers' fact-checks in.

-- Texts that say the same after normalisation have the same key (see org.plumbline.editorial.TextKeys).
ALTER TABLE claim ADD COLUMN text_key uuid;
CREATE INDEX claim_text_key ON claim (text_key);

-- Which verdict was taken from which review, so that taking it again changes nothing. A page may hold several reviews:
-- its parts, told apart by the text of their claim.
CREATE TABLE imported_review (
  publisher slug NOT NULL,
  review    varchar(2100) NOT NULL,
  part      integer NOT NULL,
  text_key  uuid NOT NULL,
  claim_id  uuid NOT NULL,
  job_id    uuid NOT NULL,
  CONSTRAINT imported_review_pk PRIMARY KEY (publisher, review, part),
  CONSTRAINT imported_review_text_unique UNIQUE (publisher, review, text_key),
  CONSTRAINT imported_review_publisher_fk FOREIGN KEY (publisher) REFERENCES publisher (slug) ON UPDATE CASCADE,
  CONSTRAINT imported_review_claim_fk FOREIGN KEY (claim_id) REFERENCES claim (id)
);
CREATE INDEX imported_review_claim ON imported_review (claim_id);

-- Claims whose broader claim was not there yet when they came; linked when the job ends.
CREATE TABLE import_link (
  job_id   uuid NOT NULL,
  claim_id uuid NOT NULL,
  broader  slug NOT NULL,
  CONSTRAINT import_link_pk PRIMARY KEY (job_id, claim_id),
  CONSTRAINT import_link_claim_fk FOREIGN KEY (claim_id) REFERENCES claim (id)
);

CREATE TABLE import_job (
  id           uuid NOT NULL,
  state        varchar(9) NOT NULL,
  format       varchar(6) NOT NULL,
  dry_run      boolean NOT NULL,
  language     language_tag,
  file         varchar(300) NOT NULL,
  bytes        bigint NOT NULL,
  bytes_read   bigint NOT NULL DEFAULT 0,
  records      bigint NOT NULL DEFAULT 0,
  accepted     bigint NOT NULL DEFAULT 0,
  repaired     bigint NOT NULL DEFAULT 0,
  refused      bigint NOT NULL DEFAULT 0,
  added        bigint NOT NULL DEFAULT 0,
  updated      bigint NOT NULL DEFAULT 0,
  unchanged    bigint NOT NULL DEFAULT 0,
  unmapped     bigint NOT NULL DEFAULT 0,
  created_by   varchar(100) NOT NULL,
  created_at   timestamptz NOT NULL,
  started_at   timestamptz,
  finished_at  timestamptz,
  worked       bigint NOT NULL DEFAULT 0,
  failure      varchar(2000),
  CONSTRAINT import_job_pk PRIMARY KEY (id),
  CONSTRAINT import_job_state_known CHECK (state IN ('queued', 'running', 'completed', 'failed', 'cancelled')),
  CONSTRAINT import_job_format_known CHECK (format IN ('ndjson', 'json', 'csv'))
);
CREATE INDEX import_job_created ON import_job (created_at DESC, id);

-- The report of a batch: a line of JSON a record, as it is sent.
CREATE TABLE import_report (
  job_id       uuid NOT NULL,
  first_record bigint NOT NULL,
  lines        text NOT NULL,
  CONSTRAINT import_report_pk PRIMARY KEY (job_id, first_record),
  CONSTRAINT import_report_job_fk FOREIGN KEY (job_id) REFERENCES import_job (id) ON DELETE CASCADE
);
