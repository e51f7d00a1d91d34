export {
  createAssistantTokenHandler,
  type EndUser,
  type TokenHandlerOptions,
} from '@baton/client/server'
