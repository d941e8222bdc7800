import { isAfter } from '../../concepts/known-days.ts'
import { lastDay } from '../../concepts/last-day.ts'
import { providerOf } from '../../concepts/registered-provider.ts'
import { rule } from '../../rule.ts'

export const r228 = rule({
  code: '228',
  title: 'The provider\'s registration ended before the episode did',
  mend: 'Check the URN: the provider may have a new one, which begins a new episode; check the end too.',
  reads: { Episodes: ['URN', 'DEC'] },
  needs: ['providers'],
  marks: { Episodes: ['URN', 'DEC'] },
  faults: (child, c) => child.rows.Episodes.filter((e) => isAfter(lastDay(e, c.year), providerOf(e, c)?.closed ?? null)),
})
