// What a model calls for comes as text.

/** What a model wrote as its input; what is no JSON is handed back to it as nothing. */
export function parsed(input: string): unknown {
  try {
    return input.trim() === '' ? {} : JSON.parse(input)
  } catch {
    return {}
  }
}
