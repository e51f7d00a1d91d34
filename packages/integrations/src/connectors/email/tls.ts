// One way to speak TLS with mail servers: to the address we were allowed to reach, for the name that was typed.
import type { Settings } from './settings.ts'

export function tlsFor(host: string, { certificate }: Settings) {
  const isAddress = /^[\d.]+$|:/.test(host)
  return {
    ...(isAddress ? {} : { servername: host }),
    tls: {
      minVersion: 'TLSv1.2' as const,
      ...(isAddress ? {} : { servername: host }),
      ...(certificate.trim() === '' ? {} : { ca: certificate }),
    },
  }
}
