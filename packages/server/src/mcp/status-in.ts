/** The HTTP status that an MCP server's no came with; 0 for other faults. By its name: its class comes with the library. */
export function statusIn(error: unknown): number {
  if (!(error instanceof Error) || error.name !== 'SdkHttpError') return 0
  return (error as { status?: number }).status ?? 0
}
