-- Words in what was said, looked up in the log itself: nothing is kept twice, and nothing is written besides the event.

-- Text as words of one spelling: small letters, no accents, no signs; of scripts without spaces, letter by letter. Ranges
-- of signs are written out, because what a sign is must not depend on the locale of the database.
create function search_words(said text) returns text[] language sql immutable parallel safe strict
return array_remove(string_to_array(regexp_replace(regexp_replace(regexp_replace(
  lower(normalize(regexp_replace(normalize(left(said, 12000), NFKD), '[\u0300-\u036f]', '', 'g'), NFC)),
  '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3003\u3008-\u3020\u30fb\uff00-\uff0f\uff1a-\uff20\ufe00-\ufe0f]+', ' ', 'g'),
  '([\u0e00-\u0e7f\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])', ' \1 ', 'g'),
  -- No word of anybody's, and more than a lexeme may have.
  '\S{65,}', ' ', 'g'), ' '), '');

-- What an event is found by. Besides its words: who said it; and the workspace with the day and the month, so that the
-- latest of a common word are found without reading all the others. Words have no colon, so nobody can write these.
create function event_words(workspace_id text, event jsonb) returns tsvector language sql immutable parallel safe
return case
  when event->'message'->'author'->>'kind' = 'system' then ''::tsvector
  when event ? 'customer' then array_to_tsvector(
    search_words(concat_ws(' ', event->'customer'->>'name', event->'customer'->>'email', event->'customer'->>'userId'))
    || coalesce((select array_agg('by:' || word) from unnest(search_words(concat_ws(' ',
      event->'customer'->>'name', event->'customer'->>'email', event->'customer'->>'userId'))) as word), '{}')
    || array['in:' || workspace_id, 'in:' || workspace_id || ':' || left(event->>'at', 7), 'in:' || workspace_id || ':' || left(event->>'at', 10)]
  )
  else array_to_tsvector(
    search_words(coalesce(event->'message'->>'text', event->'note'->>'text', ''))
    || array['by:' || case event->'message'->'author'->>'kind' when 'customer' then 'customer' when 'assistant' then 'assistant' else 'team' end]
    || array['in:' || workspace_id, 'in:' || workspace_id || ':' || left(event->>'at', 7), 'in:' || workspace_id || ':' || left(event->>'at', 10)]
  )
end;

-- Small lists of what is still to be sorted in: a search reads them whole, and whoever fills one sorts it in.
create index events_words on events using gin (event_words(workspace_id, event))
  with (fastupdate = on, gin_pending_list_limit = 256)
  where event->>'type' in ('message.posted', 'note.posted', 'conversation.started', 'customer.identified');
