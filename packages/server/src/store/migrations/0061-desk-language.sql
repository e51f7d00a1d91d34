-- In which language the desk of a teammate speaks, as the page said that came last: what they are mailed is in it.
alter table human_presence add column language text;
