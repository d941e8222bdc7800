import { rule } from '../../rule.ts'

export const r531 = rule({
  code: '531',
  title: 'Living with parents, yet placed by an independent provider',
  mend: 'Check the placement (P1) and who provides it (PR5): an authority places a child with their parents itself.',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  marks: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  faults: (child) => child.episodes.filter((e) => e.PLACE === 'P1' && e.PLACE_PROVIDER === 'PR5'),
})
