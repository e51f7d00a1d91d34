export {
  type FakeWhatsApp,
  fakeWhatsApp,
  SAM,
  SETTINGS as WHATSAPP_SETTINGS,
} from '../channels/whatsapp/fake-whatsapp.ts'
export { fakeSmtp } from '../connectors/email/testing/fake-smtp.ts'
export { missingMailServers } from '../connectors/email/testing/install.ts'
export { startMailServers } from '../connectors/email/testing/mail-servers.ts'
export { answerTo } from '../connectors/email/testing/mails.ts'
export { openTokenService, type TokenService } from '../connectors/email/testing/token-service.ts'
export { fakeZendesk, WEBHOOK_SECRET } from '../connectors/zendesk/fake-zendesk.ts'
export { zendesk } from '../connectors/zendesk/zendesk.ts'
export { attempt, conformsAsChannel, type FakeChannel, outgoing } from './channel-conformance.ts'
export { conforms } from './conformance.ts'
export type { About, Fake, FakeTicket } from './fake.ts'
export { type Fault, type Faults, json, lineTo } from './faults.ts'
export { ioWith, NOW, tokensInMemory } from './io.ts'
export { longPacket, packet } from './packet.ts'
export { specOf } from './spec.ts'
