// Every ticket system Baton knows. A new one is a folder in connectors/, its test and a line here.
import type { Connector } from './connector.ts'
import { email } from './connectors/email/email.ts'
import { zendesk } from './connectors/zendesk/zendesk.ts'

// biome-ignore lint/suspicious/noExplicitAny: each connector reads settings of its own shape, which its schema has checked
export const CONNECTORS: readonly Connector<any>[] = [email, zendesk]
