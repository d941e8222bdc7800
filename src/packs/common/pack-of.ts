import type { Jurisdiction } from '../../calendar/index.ts'
import type { Pack } from '../pack.ts'
import { reachRules } from './access/index.ts'
import { card } from './card.ts'
import { looking } from './looking.ts'
import { duties, indicators, recordTypes, signals, statuses } from './manifest.ts'
import { owners } from './owners.ts'
import { retention } from './retention/index.ts'
import { roles } from './roles.ts'

/**
 * A jurisdiction's pack: what all share, with the duties owed there. A duty says in one file what is owed, when it is met and by whom,
 * and beside that the law of each place: so two places' rules are read side by side, and what differs is only what the law does.
 */
export const packOf = (id: string, title: string, jurisdiction: Jurisdiction): Pack => ({
  id, title, jurisdiction, recordTypes, statuses, signals, indicators, roles, reachRules, card, owners, looking, retention,
  duties: duties.flatMap((duty) => {
    const versions = duty.versions.filter((v) => v.where === jurisdiction)
    return versions.length > 0 ? [{ ...duty, versions }] : []
  }),
})
