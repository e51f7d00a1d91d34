-- How many pages a reading knew of and left out, because the source's own rules say so.
alter table source_runs add column left_out int not null default 0;
