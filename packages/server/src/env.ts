// The only file that reads the environment.

export const environment: Record<string, string | undefined> = process.env
