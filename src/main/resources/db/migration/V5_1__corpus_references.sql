-- The same for subjects, sources, topics and publishers: what the corpus said of each when it was last loaded.
CREATE TABLE corpus_reference (
    kind   varchar(9) NOT NULL CONSTRAINT corpus_reference_kind_known CHECK (kind IN ('subject', 'source', 'topic', 'publisher')),
    key    slug NOT NULL,
    digest text NOT NULL,
    CONSTRAINT corpus_reference_pk PRIMARY KEY (kind, key)
);
