import { namesProvider, providerOf } from '../../concepts/registered-provider.ts'
import { rule } from '../../rule.ts'

export const r224 = rule({
  code: '224',
  title: 'Ofsted\'s list has another kind of provider under this URN',
  mend: 'Check the URN and who provides the placement: the list says whether it is an authority, a company or a charity.',
  reads: { Episodes: ['URN', 'PLACE_PROVIDER'] },
  needs: ['providers'],
  marks: { Episodes: ['PLACE_PROVIDER', 'URN'] },
  faults: (child, c) => child.rows.Episodes.filter((e) => {
    const may = providerOf(e, c)?.providerCodes ?? []
    return may.length > 0 && e.PLACE_PROVIDER !== null && !may.includes(e.PLACE_PROVIDER)
  }),
  cannotTell: {
    why: 'Ofsted\'s list does not say what kind of provider this is',
    rows: (child, c) => child.rows.Episodes.filter((e) => namesProvider(e) && e.PLACE_PROVIDER !== null && !providerOf(e, c)?.providerCodes.length),
  },
})
