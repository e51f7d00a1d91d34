// Runs an example as its reader would: as a process of its own, that knows where Baton is and nothing else.
import { execFile } from 'node:child_process'

export function runProgram(
  file: string,
  args: string[],
  env: Record<string, string>,
): Promise<{ code: number; output: string }> {
  const flags = ['--disable-warning=ExperimentalWarning', file, ...args]
  return new Promise((resolve) => {
    execFile(process.execPath, flags, { env, timeout: 45_000 }, (error, stdout, stderr) => {
      resolve({ code: error ? 1 : 0, output: `${stdout}${stderr}` })
    })
  })
}
