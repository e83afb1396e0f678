-- The words of ARCHITECTURE.md as tables. Natural keys where people use one (slug, key); a claim has an id because its slug may change.
-- Every constraint is named: the name maps to a problem type (see org.plumbline.web.ConstraintProblems).

CREATE DOMAIN slug AS varchar(120) CONSTRAINT slug_shape CHECK (VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
CREATE DOMAIN language_tag AS varchar(35) CONSTRAINT language_tag_shape CHECK (VALUE ~ '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$');
CREATE DOMAIN web_url AS varchar(2000) CONSTRAINT web_url_shape CHECK (VALUE ~* '^https?://[^[:space:]]+$');
-- A year, a month or a day, as precise as the document itself says (a subset of ISO 8601 / EDTF level 0).
CREATE DOMAIN partial_date AS varchar(10) CONSTRAINT partial_date_shape CHECK (VALUE ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$');

-- Reference data ------------------------------------------------------------------------------------------------------

CREATE TABLE rating (
  slug    slug NOT NULL,
  ordinal smallint,
  CONSTRAINT rating_pk PRIMARY KEY (slug),
  CONSTRAINT rating_ordinal_range CHECK (ordinal BETWEEN 1 AND 5)
);
INSERT INTO rating (slug, ordinal) VALUES
  ('false', 1), ('mostly-false', 2), ('half-true', 3), ('mostly-true', 4), ('true', 5),
  ('misleading', NULL), ('missing-context', NULL), ('unproven', NULL), ('outdated', NULL), ('satire', NULL);

CREATE TABLE publisher (
  slug               slug NOT NULL,
  name               varchar(200) NOT NULL,
  site               varchar(253) NOT NULL,
  url                web_url,
  house              boolean NOT NULL DEFAULT false,
  methodology        text,
  corrections_policy text,
  translations       jsonb NOT NULL DEFAULT '{}',
  version            integer NOT NULL DEFAULT 0,
  CONSTRAINT publisher_pk PRIMARY KEY (slug),
  CONSTRAINT publisher_site_unique UNIQUE (site),
  CONSTRAINT publisher_name_present CHECK (length(name) > 0)
);
CREATE UNIQUE INDEX publisher_one_house ON publisher (house) WHERE house;

CREATE TABLE topic (
  slug         slug NOT NULL,
  name         varchar(200) NOT NULL,
  description  varchar(2000),
  translations jsonb NOT NULL DEFAULT '{}',
  version      integer NOT NULL DEFAULT 0,
  CONSTRAINT topic_pk PRIMARY KEY (slug),
  CONSTRAINT topic_name_present CHECK (length(name) > 0)
);

CREATE TABLE source (
  key          slug NOT NULL,
  title        varchar(500) NOT NULL,
  authors      text[] NOT NULL DEFAULT '{}',
  publisher    varchar(200),
  url          web_url,
  archive_url  web_url,
  published_on partial_date,
  language     language_tag NOT NULL,
  type         varchar(10) NOT NULL,
  verified     boolean NOT NULL DEFAULT false,
  note         varchar(1000),
  version      integer NOT NULL DEFAULT 0,
  CONSTRAINT source_pk PRIMARY KEY (key),
  CONSTRAINT source_title_present CHECK (length(title) > 0),
  CONSTRAINT source_type_known CHECK (type IN ('primary', 'academic', 'expert', 'news', 'video'))
);

CREATE TABLE subject (
  slug         slug NOT NULL,
  name         varchar(200) NOT NULL,
  aliases      text[] NOT NULL DEFAULT '{}',
  description  varchar(4000) NOT NULL,
  part_of      slug,
  translations jsonb NOT NULL DEFAULT '{}',
  version      integer NOT NULL DEFAULT 0,
  CONSTRAINT subject_pk PRIMARY KEY (slug),
  CONSTRAINT subject_part_of_fk FOREIGN KEY (part_of) REFERENCES subject (slug) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT subject_not_part_of_itself CHECK (part_of <> slug),
  CONSTRAINT subject_name_present CHECK (length(name) > 0)
);

CREATE TABLE trait (
  subject  slug NOT NULL,
  ordinal  smallint NOT NULL,
  property varchar(100) NOT NULL,
  value    varchar(1000) NOT NULL,
  CONSTRAINT trait_pk PRIMARY KEY (subject, ordinal),
  CONSTRAINT trait_property_unique UNIQUE (subject, property),
  CONSTRAINT trait_subject_fk FOREIGN KEY (subject) REFERENCES subject (slug) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT trait_value_present CHECK (length(property) > 0 AND length(value) > 0)
);

CREATE TABLE trait_citation (
  subject slug NOT NULL,
  trait   smallint NOT NULL,
  source  slug NOT NULL,
  CONSTRAINT trait_citation_pk PRIMARY KEY (subject, trait, source),
  CONSTRAINT trait_citation_trait_fk FOREIGN KEY (subject, trait) REFERENCES trait (subject, ordinal) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT trait_citation_source_fk FOREIGN KEY (source) REFERENCES source (key) ON UPDATE CASCADE
);
CREATE INDEX trait_citation_source ON trait_citation (source);

-- Claims: the state last published, as relations -----------------------------------------------------------------------

CREATE TABLE claim (
  id       uuid NOT NULL,
  slug     slug NOT NULL,
  language language_tag NOT NULL,
  text     varchar(1000) NOT NULL,
  subject  slug,
  broader  slug,
  rating   slug,
  CONSTRAINT claim_pk PRIMARY KEY (id),
  CONSTRAINT claim_slug_unique UNIQUE (slug),
  CONSTRAINT claim_subject_fk FOREIGN KEY (subject) REFERENCES subject (slug) ON UPDATE CASCADE,
  CONSTRAINT claim_broader_fk FOREIGN KEY (broader) REFERENCES claim (slug) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT claim_rating_fk FOREIGN KEY (rating) REFERENCES rating (slug),
  CONSTRAINT claim_not_broader_than_itself CHECK (broader <> slug),
  CONSTRAINT claim_text_present CHECK (length(text) > 0)
);
CREATE INDEX claim_subject ON claim (subject);
CREATE INDEX claim_broader ON claim (broader) WHERE broader IS NOT NULL;

-- A slug that a claim once had keeps leading to it, for ever.
CREATE TABLE former_slug (
  slug     slug NOT NULL,
  claim_id uuid NOT NULL,
  CONSTRAINT former_slug_pk PRIMARY KEY (slug),
  CONSTRAINT former_slug_claim_fk FOREIGN KEY (claim_id) REFERENCES claim (id)
);

CREATE TABLE wording (
  claim_id uuid NOT NULL,
  ordinal  smallint NOT NULL,
  language language_tag NOT NULL,
  text     varchar(1000) NOT NULL,
  CONSTRAINT wording_pk PRIMARY KEY (claim_id, ordinal),
  CONSTRAINT wording_claim_fk FOREIGN KEY (claim_id) REFERENCES claim (id),
  CONSTRAINT wording_text_present CHECK (length(text) > 0)
);

CREATE TABLE claimant (
  claim_id uuid NOT NULL,
  ordinal  smallint NOT NULL,
  name     varchar(300) NOT NULL,
  url      web_url,
  CONSTRAINT claimant_pk PRIMARY KEY (claim_id, ordinal),
  CONSTRAINT claimant_claim_fk FOREIGN KEY (claim_id) REFERENCES claim (id),
  CONSTRAINT claimant_name_present CHECK (length(name) > 0)
);

CREATE TABLE appearance (
  claim_id     uuid NOT NULL,
  ordinal      smallint NOT NULL,
  source       slug,
  publisher    varchar(300),
  title        varchar(1000),
  url          web_url,
  published_on partial_date,
  CONSTRAINT appearance_pk PRIMARY KEY (claim_id, ordinal),
  CONSTRAINT appearance_claim_fk FOREIGN KEY (claim_id) REFERENCES claim (id),
  CONSTRAINT appearance_source_fk FOREIGN KEY (source) REFERENCES source (key) ON UPDATE CASCADE,
  CONSTRAINT appearance_says_where CHECK (coalesce(source, publisher, title, url) IS NOT NULL)
);
CREATE INDEX appearance_source ON appearance (source) WHERE source IS NOT NULL;

CREATE TABLE confused_with (
  claim_id uuid NOT NULL,
  ordinal  smallint NOT NULL,
  subject  slug NOT NULL,
  why      varchar(2000) NOT NULL,
  CONSTRAINT confused_with_pk PRIMARY KEY (claim_id, ordinal),
  CONSTRAINT confused_with_once UNIQUE (claim_id, subject),
  CONSTRAINT confused_with_claim_fk FOREIGN KEY (claim_id) REFERENCES claim (id),
  CONSTRAINT confused_with_subject_fk FOREIGN KEY (subject) REFERENCES subject (slug) ON UPDATE CASCADE,
  CONSTRAINT confused_with_says_why CHECK (length(why) > 0)
);
CREATE INDEX confused_with_subject ON confused_with (subject);

CREATE TABLE claim_topic (
  claim_id uuid NOT NULL,
  ordinal  smallint NOT NULL,
  topic    slug NOT NULL,
  CONSTRAINT claim_topic_pk PRIMARY KEY (claim_id, topic),
  CONSTRAINT claim_topic_claim_fk FOREIGN KEY (claim_id) REFERENCES claim (id),
  CONSTRAINT claim_topic_topic_fk FOREIGN KEY (topic) REFERENCES topic (slug) ON UPDATE CASCADE
);
CREATE INDEX claim_topic_topic ON claim_topic (topic);

CREATE TABLE citation (
  claim_id    uuid NOT NULL,
  source      slug NOT NULL,
  ordinal     smallint NOT NULL,
  stance      varchar(8) NOT NULL,
  locator     varchar(300),
  accessed_on date NOT NULL,
  CONSTRAINT citation_pk PRIMARY KEY (claim_id, source),
  CONSTRAINT citation_claim_fk FOREIGN KEY (claim_id) REFERENCES claim (id),
  CONSTRAINT citation_source_fk FOREIGN KEY (source) REFERENCES source (key) ON UPDATE CASCADE,
  CONSTRAINT citation_stance_known CHECK (stance IN ('refutes', 'supports', 'context'))
);
CREATE INDEX citation_source ON citation (source);

CREATE TABLE verdict (
  claim_id    uuid NOT NULL,
  ordinal     smallint NOT NULL,
  publisher   slug NOT NULL,
  rating      slug,
  label       varchar(500) NOT NULL,
  summary     varchar(2000),
  explanation text,
  reviewed_on date,
  as_of       date,
  url         web_url,
  title       varchar(1000),
  CONSTRAINT verdict_pk PRIMARY KEY (claim_id, ordinal),
  CONSTRAINT verdict_claim_fk FOREIGN KEY (claim_id) REFERENCES claim (id),
  CONSTRAINT verdict_publisher_fk FOREIGN KEY (publisher) REFERENCES publisher (slug) ON UPDATE CASCADE,
  CONSTRAINT verdict_rating_fk FOREIGN KEY (rating) REFERENCES rating (slug),
  CONSTRAINT verdict_label_present CHECK (length(label) > 0)
);
CREATE INDEX verdict_publisher ON verdict (publisher);

CREATE TABLE verdict_citation (
  claim_id uuid NOT NULL,
  verdict  smallint NOT NULL,
  source   slug NOT NULL,
  CONSTRAINT verdict_citation_pk PRIMARY KEY (claim_id, verdict, source),
  CONSTRAINT verdict_citation_verdict_fk FOREIGN KEY (claim_id, verdict) REFERENCES verdict (claim_id, ordinal),
  CONSTRAINT verdict_citation_citation_fk FOREIGN KEY (claim_id, source) REFERENCES citation (claim_id, source) ON UPDATE CASCADE
);

CREATE TABLE nuance_note (
  claim_id uuid NOT NULL,
  ordinal  smallint NOT NULL,
  kind     varchar(12) NOT NULL,
  text     varchar(2000) NOT NULL,
  CONSTRAINT nuance_note_pk PRIMARY KEY (claim_id, ordinal),
  CONSTRAINT nuance_note_claim_fk FOREIGN KEY (claim_id) REFERENCES claim (id),
  CONSTRAINT nuance_note_kind_known CHECK (kind IN ('true-part', 'wrong-part', 'scope', 'confusion', 'update', 'terminology', 'evidence-gap')),
  CONSTRAINT nuance_note_text_present CHECK (length(text) > 0)
);

CREATE TABLE note_citation (
  claim_id uuid NOT NULL,
  note     smallint NOT NULL,
  source   slug NOT NULL,
  CONSTRAINT note_citation_pk PRIMARY KEY (claim_id, note, source),
  CONSTRAINT note_citation_note_fk FOREIGN KEY (claim_id, note) REFERENCES nuance_note (claim_id, ordinal),
  CONSTRAINT note_citation_citation_fk FOREIGN KEY (claim_id, source) REFERENCES citation (claim_id, source) ON UPDATE CASCADE
);

-- Drafts: working copies, never public ----------------------------------------------------------------------------------

CREATE TABLE draft (
  id         uuid NOT NULL,
  claim_id   uuid,
  state      varchar(9) NOT NULL DEFAULT 'draft',
  content    jsonb NOT NULL,
  created_by varchar(100) NOT NULL,
  created_at timestamptz NOT NULL,
  edited_by  varchar(100) NOT NULL,
  edited_at  timestamptz NOT NULL,
  version    integer NOT NULL DEFAULT 0,
  CONSTRAINT draft_pk PRIMARY KEY (id),
  CONSTRAINT draft_claim_fk FOREIGN KEY (claim_id) REFERENCES claim (id),
  CONSTRAINT draft_state_known CHECK (state IN ('draft', 'in-review', 'published'))
);
CREATE UNIQUE INDEX draft_one_per_claim ON draft (claim_id) WHERE state <> 'published';
CREATE INDEX draft_state ON draft (state, edited_at DESC, id);

-- The log ----------------------------------------------------------------------------------------------------------------

CREATE TABLE revision (
  position     bigint NOT NULL,
  claim_id     uuid NOT NULL,
  number       integer NOT NULL,
  slug         slug NOT NULL,
  language     language_tag NOT NULL,
  kind         varchar(11) NOT NULL,
  note         varchar(2000),
  published_at timestamptz NOT NULL,
  etag         varchar(32) NOT NULL,
  document     bytea NOT NULL,
  CONSTRAINT revision_pk PRIMARY KEY (position),
  CONSTRAINT revision_of_claim_unique UNIQUE (claim_id, position),
  CONSTRAINT revision_number_unique UNIQUE (claim_id, number),
  CONSTRAINT revision_time_unique UNIQUE (published_at),
  CONSTRAINT revision_claim_fk FOREIGN KEY (claim_id) REFERENCES claim (id),
  CONSTRAINT revision_kind_known CHECK (kind IN ('publication', 'update', 'correction', 'retraction')),
  CONSTRAINT revision_first_is_publication CHECK (number > 1 OR kind = 'publication'),
  CONSTRAINT revision_correction_says_what CHECK (kind NOT IN ('correction', 'retraction') OR length(note) > 0),
  CONSTRAINT revision_position_positive CHECK (position > 0 AND number > 0)
);
CREATE INDEX revision_corrections ON revision (position DESC) WHERE kind IN ('correction', 'retraction');

-- The same revision in the other languages it was published in, as it will be sent.
CREATE TABLE rendering (
  position bigint NOT NULL,
  language language_tag NOT NULL,
  etag     varchar(32) NOT NULL,
  document bytea NOT NULL,
  CONSTRAINT rendering_pk PRIMARY KEY (position, language),
  CONSTRAINT rendering_revision_fk FOREIGN KEY (position) REFERENCES revision (position)
);

-- Where each claim stands now: a pointer into the log, never a copy of it.
CREATE TABLE current_claim (
  slug     slug NOT NULL,
  claim_id uuid NOT NULL,
  position bigint NOT NULL,
  CONSTRAINT current_claim_pk PRIMARY KEY (slug),
  CONSTRAINT current_claim_once UNIQUE (claim_id),
  CONSTRAINT current_claim_claim_fk FOREIGN KEY (claim_id) REFERENCES claim (id),
  CONSTRAINT current_claim_revision_fk FOREIGN KEY (claim_id, position) REFERENCES revision (claim_id, position)
);

-- Subjects, sources, topics and publishers as they were published: document is null once the thing was removed.
CREATE TABLE reference_revision (
  sequence    bigint NOT NULL,
  kind        varchar(9) NOT NULL,
  key         slug NOT NULL,
  recorded_at timestamptz NOT NULL,
  etag        varchar(32),
  document    bytea,
  CONSTRAINT reference_revision_pk PRIMARY KEY (sequence),
  CONSTRAINT reference_revision_time_unique UNIQUE (kind, key, recorded_at),
  CONSTRAINT reference_revision_kind_known CHECK (kind IN ('subject', 'source', 'topic', 'publisher')),
  CONSTRAINT reference_revision_whole CHECK ((etag IS NULL) = (document IS NULL))
);

CREATE TABLE current_reference (
  kind     varchar(9) NOT NULL,
  key      slug NOT NULL,
  sequence bigint NOT NULL,
  CONSTRAINT current_reference_pk PRIMARY KEY (kind, key),
  CONSTRAINT current_reference_revision_fk FOREIGN KEY (sequence) REFERENCES reference_revision (sequence)
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the % table is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_TABLE_NAME || '_append_only';
END $$;
CREATE TRIGGER revision_append_only BEFORE UPDATE OR DELETE ON revision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER rendering_append_only BEFORE UPDATE OR DELETE ON rendering FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reference_revision_append_only BEFORE UPDATE OR DELETE ON reference_revision FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- TRUNCATE fires no row triggers.
CREATE TRIGGER revision_never_emptied BEFORE TRUNCATE ON revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER rendering_never_emptied BEFORE TRUNCATE ON rendering FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reference_revision_never_emptied BEFORE TRUNCATE ON reference_revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
