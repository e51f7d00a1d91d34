import { expect, test } from 'vitest'
import { remedyFor } from './remedy.ts'

test.each([
  ['answered 404', 'links'],
  ['answered 403', 'not public'],
  ['answered 503', 'later'],
  ['https://docs.example.com/ answered 404', 'Check the address'],
  ['redirects to www.example.org, which is another site', 'a source of its own'],
  ['fetch failed: getaddrinfo ENOTFOUND docs.exmaple.com', 'typing errors'],
  ['fetch failed: connect ECONNREFUSED 203.0.113.1:443', 'did not answer'],
  ['fetch failed: self-signed certificate', 'certificate'],
  ['intranet is a private address (10.0.0.1); name it in BATON_PRIVATE_HOSTS', 'settings'],
  ['docs.example is a private address (10.0.0.1). Add --allow-private', 'settings'],
  ['connect ECONNREFUSED 203.0.113.1:443', 'did not answer'],
  ['getaddrinfo ENOTFOUND docs.exmaple.com', 'typing errors'],
  ['incorrect header check', 'as a file'],
  ['is protected by a password', 'without a password'],
  ['has no text in it, only pictures of pages', 'OCR'],
  ['has 1400 pages, and 1000 are the limit', 'Split'],
  ['is larger than 25 MB', 'Split'],
  ['takes more than 512 MB of memory to read', 'Split'],
  ['is not a PDF, or is damaged: Invalid PDF structure.', 'save it anew'],
  ["ENOENT: no such file or directory, scandir '/srv/docs'", 'not there any more'],
  ['something nobody has seen before', 'as a file'],
])('“%s” comes with what helps', (problem, words) => {
  expect(remedyFor(problem)).toContain(words)
})
