export {
  createAssistantTokenHandler,
  type EndUser,
  type TokenHandlerOptions,
} from './token-handler.ts'
