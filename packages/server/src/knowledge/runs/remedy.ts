// What would help against a problem. Whoever has the problem has not written the program that met it.

const REMEDIES: [problem: RegExp, remedy: string][] = [
  [/^https?:\S+ answered 4/, 'Check the address: it must be a page that anyone can open.'],
  [/^https?:\S+ answered 5/, 'The site has a fault of its own. Read it again later.'],
  [/^answered (?:404|410)/, 'The page is gone. Remove the links to it, or ignore this.'],
  [/^answered 40[13]/, 'The page is not public. Only pages anyone may read can be answered from.'],
  [/^answered 429/, 'The site asks for fewer requests. Read it again later.'],
  [/^answered 5/, 'The site has a fault of its own. Read it again later, or tell whoever runs it.'],
  [/another site/, 'Add the other site as a source of its own.'],
  [/redirects/, 'The address leads in a circle. Tell whoever runs the site.'],
  [
    /private address/,
    'Only addresses on the internet are read, unless the server’s settings allow the host.',
  ],
  [/password/, 'Save the file without a password and upload it again.'],
  [/only pictures of pages/, 'Run a text recognition (OCR) over the file and upload the result.'],
  [
    /is larger than|are the limit|seconds to read|of memory|cannot be searched/,
    'Split the document into smaller ones.',
  ],
  [/is not YAML|no list of questions/, 'Correct the file and upload it again.'],
  [/not a PDF|damaged/, 'Open the file and save it anew, then upload it again.'],
  [/ENOTFOUND|EAI_AGAIN/, 'There is no such host. Check the address for typing errors.'],
  [/certificate|SSL|TLS/i, 'The certificate of the site is not valid. Tell whoever runs it.'],
  [
    /ECONNREFUSED|ECONNRESET|ETIMEDOUT|timeout|aborted|fetch failed/i,
    'The site did not answer. Read it again later.',
  ],
  [
    /ENOENT|no such file/i,
    'The folder or file is not there any more. Put it back, or delete the source.',
  ],
  [/EACCES|permission/i, 'The server may not read it. Give its user the right to.'],
  [
    /robots\.txt/,
    'The site asks programs not to read this. Change its robots.txt if the site is yours.',
  ],
]

export function remedyFor(problem: string): string {
  return (
    REMEDIES.find(([known]) => known.test(problem))?.[1] ??
    'Read it again; if it stays, take the text from there and add it as a file.'
  )
}
