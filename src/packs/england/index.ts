import type { Pack } from '../pack.ts'
import { reachRules } from './access/index.ts'
import { card } from './card.ts'
import { looking } from './looking.ts'
import { duties, indicators, recordTypes, signals, statuses } from './manifest.ts'
import { owners } from './owners.ts'
import { retention } from './retention/index.ts'
import { roles } from './roles.ts'

/** The law, words and record types of England. */
export const england: Pack = {
  id: 'england',
  title: 'England',
  jurisdiction: 'england',
  recordTypes,
  duties,
  statuses,
  signals,
  indicators,
  roles,
  reachRules,
  card,
  owners,
  looking,
  retention,
}
