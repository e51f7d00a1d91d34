// Every channel Baton knows. A new one is a folder in channels/, its test and a line here.
import type { ChannelKind } from './channel.ts'
import { whatsapp } from './channels/whatsapp/whatsapp.ts'

// biome-ignore lint/suspicious/noExplicitAny: each channel reads settings of its own shape, which its schema has checked
export const CHANNELS: readonly ChannelKind<any>[] = [whatsapp]
