export { type UseAssistant, type UseAssistantOptions, useAssistant } from './use-assistant.ts'
