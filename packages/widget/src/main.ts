// The chat itself, loaded when somebody may want it.
import { BatonChat } from './element.tsx'

if (!customElements.get('baton-chat')) customElements.define('baton-chat', BatonChat)
