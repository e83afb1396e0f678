-- Vectors of wordings, computed once per model and text. Derived data: it may be emptied at any time.
CREATE TABLE wording_vector (
  model  varchar(60) NOT NULL,
  digest varchar(32) NOT NULL,
  vector bytea NOT NULL,
  CONSTRAINT wording_vector_pk PRIMARY KEY (model, digest)
);
