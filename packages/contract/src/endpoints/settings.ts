// What operators decide: parts of the settings, each a document with versions, and secrets that never come back.
import * as z from 'zod'
import { Human } from '../conversation.ts'
import { defineEndpoints } from '../endpoint.ts'
import { SecretRef } from '../secret.ts'
import { SettingsPart } from '../settings.ts'

const Version = z.number().int().min(0).describe('Counted from 1; 0 is what a new workspace has')
const PartParams = z.object({ part: SettingsPart })
const Saved = z.object({
  version: Version,
  at: z.iso.datetime().nullable(),
  by: Human.nullable(),
  note: z.string().nullable(),
})

export const settingsEndpoints = defineEndpoints({
  readSettings: {
    method: 'GET',
    path: '/api/v1/settings/{part}',
    summary: 'Read a part of the settings',
    access: 'settings.manage',
    params: PartParams,
    query: z.object({
      version: z.coerce.number().int().min(0).optional().describe('An older one; else the latest'),
    }),
    returns: Saved.extend({ value: z.unknown() }),
    versioned: true,
  },

  saveSettings: {
    method: 'PUT',
    path: '/api/v1/settings/{part}',
    summary: 'Save a new version of a part of the settings',
    access: 'settings.manage',
    params: PartParams,
    body: z.strictObject({
      baseVersion: Version.describe(
        'The version you changed; refused when there is a newer one. May be left out where `if-match` names it',
      ),
      value: z.unknown(),
      note: z.string().max(500).optional().describe('Why, for those who read the history'),
    }),
    returns: Saved.extend({ value: z.unknown() }),
    refuses: ['changed-meanwhile'],
    versioned: true,
  },

  listSettingsVersions: {
    method: 'GET',
    path: '/api/v1/settings/{part}/versions',
    summary: 'Who changed a part of the settings, and when; latest first',
    access: 'settings.manage',
    params: PartParams,
    returns: z.object({ data: z.array(Saved) }),
  },

  createSecret: {
    method: 'POST',
    path: '/api/v1/secrets',
    summary: 'Keep a secret; settings name it by what this returns, and nothing gives it out again',
    access: 'settings.manage',
    body: z.strictObject({
      value: z.string().min(1, 'must not be empty').max(8_192, 'must be at most 8,192 characters'),
    }),
    returns: SecretRef,
    status: 201,
  },
})
