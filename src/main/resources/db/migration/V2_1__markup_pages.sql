-- Pages with ClaimReview markup, as Google's Fact Check Tools API keeps them: what its clients wrote, and the drafts that
-- were made of it, one a markup and in the same order.
CREATE TABLE markup_page (
  id      uuid NOT NULL,
  url     web_url NOT NULL,
  site    varchar(253) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  page    jsonb NOT NULL,
  drafts  uuid[] NOT NULL,
  CONSTRAINT markup_page_pk PRIMARY KEY (id),
  CONSTRAINT markup_page_url_unique UNIQUE (url)
);
CREATE INDEX markup_page_site ON markup_page (site, id);
