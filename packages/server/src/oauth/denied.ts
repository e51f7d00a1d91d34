// A no in the words of OAuth: programs read `error`, those who build them `description`.
export type Denied = { error: string; description: string }

export function denied(error: string, description: string): Denied {
  return { error, description }
}

export function isDenied(it: object): it is Denied {
  return 'error' in it
}
