import { adoptivePlacements, fosterPlacements } from '../../codes.ts'
import { rule } from '../../rule.ts'

const notPublic: ReadonlySet<string | null> = new Set([...adoptivePlacements, ...fosterPlacements, 'K1', 'K2', 'P1'])

export const r529 = rule({
  code: '529',
  title: 'Provided by another public body, in a place such bodies do not provide',
  mend: 'Check the placement and its provider (PR3): public bodies other than authorities provide no homes with parents, carers or adopters, and no children’s homes.',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  marks: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  faults: (child) => child.rows.Episodes.filter((e) => e.PLACE_PROVIDER === 'PR3' && notPublic.has(e.PLACE)),
})
