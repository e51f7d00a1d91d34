// Everything a customer may call, for those who need not count bytes.
import type { CustomerEndpointName } from '@baton/contract'
import type { Routes } from './api.ts'
import { CHAT_ROUTES } from './customer-routes.ts'
import { MORE_ROUTES } from './more-routes.ts'

export const CUSTOMER_ROUTES: Routes<CustomerEndpointName> = { ...CHAT_ROUTES, ...MORE_ROUTES }
