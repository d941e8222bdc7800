import type { Entry } from '../../../ledger/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { earlyHelp as record } from '../records/early-help.ts'

type Episode = Entry<NonNullable<(typeof record)['bodies']>>
/** Who leads now: the latest who was named, or null when it is somebody from elsewhere or nobody. */
export const leadOf = (episode: Episode): string | null => [...episode.all('opened'), ...episode.all('lead-changed')].at(-1)?.body.lead ?? null

/** Somebody has taken on early help for the child, until it is ended. */
export const earlyHelp = defineStatus({
  id: 'early-help',
  title: 'Early help',
  about: 'child',
  answers: ['EH-1', 'EH-3'],
  tone: 'none',
  icon: 'hand',
  chip: true,
  givesReach: true,
  spans: (t) => t.each(record).flatMap((r) => {
    const opened = r.at('opened')
    return between(r.record, opened, r.at('closed'), { worker: leadOf(r), team: opened?.body.team ?? r.at('asked')?.body.team ?? null })
  }),
})
