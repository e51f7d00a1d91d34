// A form of the help page as it comes, and that it came from one of our pages.
import { isOwnPage } from '../auth/authenticate.ts'
import { inTime } from '../routes/in-time.ts'
import { Rejection } from '../routes/problem.ts'
import { storable } from '../store/storable.ts'
import { formId } from './reading.ts'

/** With files it may be 20 MB, from a telephone. */
const FORM_MS = 180_000

export type Form = { fields: Record<string, string>; files: File[] }

export async function formOf(request: Request): Promise<Form> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)/.test(type))
    throw new Rejection('invalid', 'Send it as a form.')
  const fields: Record<string, string> = {}
  const files: File[] = []
  try {
    for (const [name, value] of await inTime(request.formData(), FORM_MS)) {
      if (typeof value === 'string') fields[name] = storable(value)
      // A field for files in which none was chosen sends one without a name.
      else if (name === 'files' && (value.name !== '' || value.size > 0)) files.push(value)
    }
    return { fields, files }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new Rejection('invalid', 'The form could not be read.')
  }
}

/** The form's own id; a new one when it has none that could be ours. */
export function idIn({ form = '' }: Form['fields']): string {
  return /^[\w-]{22,64}$/.test(form) ? form : formId()
}

/** No page of somebody else sends letters in its visitors' names. */
export function requireOwnPage(request: Request, publicUrl: string | undefined): void {
  const site = request.headers.get('sec-fetch-site')
  const isOwn = site ? site === 'same-origin' || site === 'none' : isOwnPage(request, publicUrl)
  if (!isOwn) throw new Rejection('forbidden', 'This was sent from a page that is not ours.')
}
