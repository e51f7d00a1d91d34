-- What the assistant answers from. Searched by Postgres' full text with OR, re-ranked with BM25 from the counts kept here.
create extension if not exists pg_trgm;
-- Lets an index over words begin with the workspace, so that a search never touches another's rows.
create extension if not exists btree_gin;

-- A folder, a file or a website that is read again as a whole.
create table sources (
  workspace_id text        not null,
  id           text        not null,
  title        text        not null,
  -- Its kind and address, such as `folder:/srv/docs` or `url:https://example.com/docs/`: read again, it is the same source.
  origin       text        not null,
  updated_at   timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, origin)
);

create table documents (
  workspace_id text        not null,
  id           text        not null,
  source_id    text        not null,
  -- What the source calls it: a path in its folder, or its address.
  path         text        not null,
  url          text        not null,
  title        text        not null,
  -- Of what it was made from: equal means nothing to do.
  hash         text        not null,
  passages     int         not null,
  updated_at   timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, source_id, path),
  foreign key (workspace_id, source_id) references sources (workspace_id, id)
);

-- A piece of a document that can stand alone.
create table passages (
  workspace_id text     not null,
  id           text     not null,
  document_id  text     not null,
  place        int      not null,
  section      text     not null,
  url          text     not null,
  text         text     not null,
  -- The text search configuration its words were stemmed with.
  language     text     not null,
  -- A: the document's title, B: the heading, C: the headings above it, D: the text.
  words        tsvector not null,
  -- In words.
  length       int      not null,
  primary key (workspace_id, id)
);
create index passages_of_document on passages (workspace_id, document_id);
-- Without a list of pending entries: every search would have to read it.
create index passages_words on passages using gin (workspace_id, words) with (fastupdate = off);

-- How many passages hold a word, counted in the statement that writes them. Zero is as good as absent.
create table words (
  workspace_id text not null,
  language     text not null,
  word         text not null,
  passages     int  not null,
  primary key (workspace_id, language, word)
) with (fillfactor = 70);
create index words_alike on words using gin (workspace_id, language, word gin_trgm_ops);

-- How many passages a language has, and how many words they have together.
create table word_totals (
  workspace_id text   not null,
  language     text   not null,
  passages     int    not null,
  words        bigint not null,
  primary key (workspace_id, language)
);
