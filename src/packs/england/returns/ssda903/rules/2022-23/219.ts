import { namesProvider, providerOf } from '../../concepts/registered-provider.ts'
import { rule } from '../../rule.ts'

export const r219 = rule({
  code: '219',
  title: 'The provider is not registered for this type of placement',
  mend: 'Check the URN and the placement: Ofsted\'s list says which placements a provider may be used for.',
  reads: { Episodes: ['URN', 'PLACE'] },
  needs: ['providers'],
  marks: { Episodes: ['URN', 'PLACE'] },
  faults: (child, c) => child.rows.Episodes.filter((e) => {
    const may = providerOf(e, c)?.placements ?? []
    return may.length > 0 && e.PLACE !== null && !may.includes(e.PLACE)
  }),
  cannotTell: {
    why: 'Ofsted\'s list does not say which placements this provider may be used for',
    rows: (child, c) => child.rows.Episodes.filter((e) => namesProvider(e) && e.PLACE !== null && !providerOf(e, c)?.placements.length),
  },
})
