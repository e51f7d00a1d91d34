// Which pages of a website are left out of the knowledge, or are the only ones in it: lines such as /blog/*, matched on what
// follows the host.
import * as z from 'zod'

const MOST_LINES = 50
const LONGEST_LINE = 200

const Line = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(LONGEST_LINE, `must be at most ${LONGEST_LINE} characters`)
  .refine(
    (line) => !/^[a-z]+:\/\//i.test(line),
    'must be what follows the host: write /blog/*, not https://example.com/blog/*',
  )
  .refine((line) => /^[/*]/.test(line), 'must begin with / or *, such as /blog/* or */print')
  // What follows # is no other page, and two patterns on one line would fit nothing.
  .refine(
    (line) => !/[\s#\p{Cc}\p{Cs}]/u.test(line),
    'must hold no space and no #: write a space as %20, and a second pattern on a line of its own',
  )

const Lines = z.array(Line).max(MOST_LINES, `must be at most ${MOST_LINES} lines`)

export const LeaveOut = Lines.describe(
  'Pages that are neither fetched nor kept, by path and query without the host: /legal is one page, * stands for any letters; capital letters count',
)

export const Only = Lines.describe(
  'The only pages that are kept, in the same notation; empty for all. What leaveOut names is left out all the same. The address the reading begins at is fetched in any case, for what it leads to',
)
