// What the server found wrong with a form, field by field.
import { ApiError } from '@baton/client'

export type FieldErrors = {
  /** What is wrong with a field or with anything inside of it, in words. */
  under(field: string): string | undefined
  all: { field: string; message: string }[]
}

/** `prefix`: where the form stands in the body that was sent. */
export function fieldErrors(error: unknown, prefix = 'value.'): FieldErrors {
  const errors = error instanceof ApiError ? (error.problem.errors ?? []) : []
  const all = errors.map(({ field, message }) => ({
    field: field.startsWith(prefix) ? field.slice(prefix.length) : field,
    message,
  }))
  return {
    all,
    under: (field) => {
      const found = all.find((each) => each.field === field || each.field.startsWith(`${field}.`))
      return found?.message
    },
  }
}
