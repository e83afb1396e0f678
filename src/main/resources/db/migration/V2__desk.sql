-- What an editorial desk needs beside claims: keys, a record of who did what, answers to repeated requests, and what
-- happened to a draft.

-- Keys are kept as digests. The prefix is the part that people see and name.
CREATE TABLE api_key (
  prefix       varchar(20) NOT NULL,
  digest       bytea NOT NULL,
  role         varchar(9) NOT NULL,
  label        varchar(200) NOT NULL,
  origin       varchar(10) NOT NULL,
  created_by   varchar(100) NOT NULL,
  created_at   timestamptz NOT NULL,
  expires_at   timestamptz,
  last_used_at timestamptz,
  revoked_at   timestamptz,
  CONSTRAINT api_key_pk PRIMARY KEY (prefix),
  CONSTRAINT api_key_prefix_shape CHECK (prefix ~ '^[a-z0-9]{8,20}$'),
  CONSTRAINT api_key_digest_is_sha256 CHECK (length(digest) = 32),
  CONSTRAINT api_key_role_known CHECK (role IN ('editor', 'publisher', 'admin')),
  CONSTRAINT api_key_origin_known CHECK (origin IN ('configured', 'generated', 'issued')),
  CONSTRAINT api_key_expires_later CHECK (expires_at > created_at)
);

CREATE TABLE audit_entry (
  number bigint GENERATED ALWAYS AS IDENTITY,
  at     timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor  varchar(100) NOT NULL,
  action varchar(60) NOT NULL,
  object varchar(300) NOT NULL,
  detail varchar(2000),
  CONSTRAINT audit_entry_pk PRIMARY KEY (number)
);
CREATE INDEX audit_entry_actor ON audit_entry (actor, number);
CREATE INDEX audit_entry_object ON audit_entry (object, number);
CREATE INDEX audit_entry_at ON audit_entry (at);
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The first answer to a request with an Idempotency-Key; written in the transaction of the request itself.
CREATE TABLE idempotent_answer (
  actor    varchar(100) NOT NULL,
  key      varchar(200) NOT NULL,
  request  bytea NOT NULL,
  at       timestamptz NOT NULL DEFAULT clock_timestamp(),
  status   smallint,
  location varchar(300),
  etag     varchar(64),
  body     bytea,
  CONSTRAINT idempotent_answer_pk PRIMARY KEY (actor, key)
);
CREATE INDEX idempotent_answer_at ON idempotent_answer (at);

-- A draft remembers which revision it was opened from, so that nothing published in the meantime is lost unseen.
ALTER TABLE draft ADD COLUMN base_revision integer NOT NULL DEFAULT 0;

CREATE TABLE draft_event (
  draft_id uuid NOT NULL,
  number   integer NOT NULL,
  at       timestamptz NOT NULL,
  actor    varchar(100) NOT NULL,
  action   varchar(10) NOT NULL,
  note     varchar(2000),
  CONSTRAINT draft_event_pk PRIMARY KEY (draft_id, number),
  CONSTRAINT draft_event_draft_fk FOREIGN KEY (draft_id) REFERENCES draft (id) ON DELETE CASCADE,
  CONSTRAINT draft_event_action_known CHECK (action IN ('created', 'edited', 'submitted', 'returned', 'published'))
);

-- A slug that once led to a claim never leads to another. Checked after the row is in, with a fresh view of what other
-- transactions committed while this one waited for the unique index.
CREATE FUNCTION refuse_former_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM former_slug f WHERE f.slug = NEW.slug AND f.claim_id <> NEW.id) THEN
    RAISE EXCEPTION 'the slug belongs to another claim' USING ERRCODE = 'unique_violation', CONSTRAINT = 'claim_slug_was_anothers';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER claim_slug_was_anothers AFTER INSERT OR UPDATE OF slug ON claim FOR EACH ROW EXECUTE FUNCTION refuse_former_slug();
