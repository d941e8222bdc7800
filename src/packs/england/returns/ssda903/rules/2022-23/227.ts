import { isOnOrAfter } from '../../concepts/known-days.ts'
import { providerOf } from '../../concepts/registered-provider.ts'
import { rule } from '../../rule.ts'

export const r227 = rule({
  code: '227',
  title: 'The provider was no longer registered when the episode began',
  mend: 'Check the URN: the provider may have a new one; check the start too.',
  reads: { Episodes: ['URN', 'DECOM'] },
  needs: ['providers'],
  marks: { Episodes: ['URN', 'DECOM'] },
  faults: (child, c) => child.rows.Episodes.filter((e) => isOnOrAfter(e.DECOM, providerOf(e, c)?.closed ?? null)),
})
