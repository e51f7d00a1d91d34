-- Documents as people read them: with their links and pictures, which passages do without.
create table document_articles (
  workspace_id text  not null,
  document_id  text  not null,
  -- BCP 47, when the document says so itself.
  language     text,
  -- In order: the headings above, the anchor, the text in Markdown.
  sections     jsonb not null,
  primary key (workspace_id, document_id),
  foreign key (workspace_id, document_id) references documents (workspace_id, id) on delete cascade
);

-- Addresses on the help page that were ever given out. One stays with its document; when that has moved, it leads there.
create table help_slugs (
  workspace_id text not null,
  slug         text not null,
  source_id    text not null,
  -- What the source calls the document.
  path         text not null,
  title        text not null,
  primary key (workspace_id, slug)
);

-- What happens on the help page, counted by day. Holds nothing about anybody.
create table help_counts (
  workspace_id text not null,
  day          date not null,
  -- helpful, unhelpful, deflected, sent-anyway or searched-in-vain
  kind         text not null,
  -- The document; of a search its words, without what looks personal.
  subject      text not null,
  times        int  not null default 1,
  primary key (workspace_id, day, kind, subject)
);
