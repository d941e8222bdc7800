import type { Pack } from '../pack.ts'
import { card } from './card.ts'
import { duties, indicators, recordTypes, signals, statuses } from './manifest.ts'
import { owners } from './owners.ts'
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
  card,
  owners,
}
