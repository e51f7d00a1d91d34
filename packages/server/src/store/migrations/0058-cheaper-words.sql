-- The words an event is found by, the same as before at half of the cost: each is made once and not for every place
-- that names it, and plain letters need no table of signs. What is in the index stays true.

-- As 0035 says. Signs that no normal form makes letters of go first: what is plain then is done.
create or replace function search_words(said text) returns text[] language plpgsql immutable parallel safe strict as $$
declare
  spelt text := regexp_replace(left(said, 12000), '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007f\u2010-\u2027\u2190-\u21ff]+', ' ', 'g');
begin
  if octet_length(spelt) = length(spelt) then
    spelt := lower(spelt);
  else
    spelt := regexp_replace(regexp_replace(
      lower(normalize(regexp_replace(normalize(spelt, NFKD), '[\u0300-\u036f]', '', 'g'), NFC)),
      '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3003\u3008-\u3020\u30fb\uff00-\uff0f\uff1a-\uff20\ufe00-\ufe0f]+', ' ', 'g'),
      '([\u0e00-\u0e7f\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])', ' \1 ', 'g');
  end if;
  if spelt ~ '\S{65}' then
    spelt := regexp_replace(spelt, '\S{65,}', ' ', 'g');
  end if;
  return array_remove(string_to_array(spelt, ' '), '');
end $$;

-- What an event is found by besides its words is as 0035 says.
create function lexemes_of(words text[], named boolean, author text, workspace_id text, at text) returns tsvector
language plpgsql immutable parallel safe as $$
begin
  return array_to_tsvector(words
    || array(select '~' || left(word, 5) from unnest(words) as word where length(word) >= 5)
    || case when named then array(select 'by:' || word from unnest(words) as word)
      else array['by:' || case author when 'customer' then author when 'assistant' then author else 'team' end] end
    || array['in:' || workspace_id, 'in:' || workspace_id || ':' || left(at, 7),
      'in:' || workspace_id || ':' || left(at, 10), 'in:' || workspace_id || ':' || left(at, 13)]);
end $$;

-- This one is read when it is made: it finds the others also where no schema is searched, as when tables are analyzed.
create or replace function event_words(workspace_id text, event jsonb) returns tsvector language sql immutable parallel safe
return case
  when event->'message'->'author'->>'kind' = 'system' then ''::tsvector
  else lexemes_of(
    search_words(case when event ? 'customer'
      then concat_ws(' ', event->'customer'->>'name', event->'customer'->>'email', event->'customer'->>'userId')
      else coalesce(event->'message'->>'text', event->'note'->>'text', '') end),
    event ? 'customer', event->'message'->'author'->>'kind', workspace_id, event->>'at')
end;

drop function word_lexemes;

-- Whoever writes a message does not sort the list in: the server does it in the background, every second in which something
-- was written. The list is sorted in by a writer only when that is late.
alter index events_words set (gin_pending_list_limit = 4096);
