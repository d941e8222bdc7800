import type { Timeline } from '../../../../../ledger/index.ts'
import { during, type Sending } from '../../../../../returns/exchange/index.ts'
import { careEpisode } from '../../../../common/records/care-episode.ts'
import type { ModuleName } from '../modules.ts'
import { yearEnding } from '../year.ts'
import type { Asking, SentModule } from './define.ts'
import { episodesIn, noReferral } from './episodes.ts'
import { modulesCin } from './manifest.ts'

/** The modules of one child, by kind. Of a child the census is not about there are none. */
export type SentChild = { readonly [M in ModuleName]?: readonly SentModule[] }

/** Modules that stand in a referral's. */
const done: readonly ModuleName[] = ['Assessments', 'CINplanDates', 'Section47', 'ChildProtectionPlans']

/**
 * What a census of the year has of a child. One whom much was done for and nobody wrote a referral of is in it too, with an episode
 * that is blank: left out, nobody would miss them.
 */
export function sendsCin(t: Timeline, s: Sending): SentChild {
  const episodes = episodesIn(t, s.period), asking: Asking = { ...s, year: yearEnding(Number(s.period.end.slice(0, 4))), episodes: episodes.length > 0 ? episodes : [noReferral] }
  const all: SentChild = Object.fromEntries(modulesCin.map((d) => [d.module, d.sends(t, asking)]))
  return episodes.length > 0 || done.some((m) => (all[m]?.length ?? 0) > 0) || inCare(t, s) ? all : {}
}

const inCare = (t: Timeline, { period }: Sending): boolean => t.each(careEpisode).some((e) => {
  const started = e.at('started')
  return started !== null && during(started.happened, e.at('ended')?.happened ?? null, period)
})
