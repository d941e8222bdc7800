import { isUnknownCode } from '../../concepts/unknown-code.ts'
import { rule } from '../../rule.ts'

const codes: ReadonlySet<string> = new Set(['RD1', 'RD2', 'RD3', 'RD4'])

export const r120 = rule({
  code: '120',
  title: 'Why adoption was called off is not a known code',
  mend: 'Write RD1 (needs changed), RD2 (no placement order), RD3 (no adopters found) or RD4 (other).',
  reads: { PlacedAdoption: ['REASON_PLACED_CEASED'] },
  marks: { PlacedAdoption: ['REASON_PLACED_CEASED'] },
  faults: (child) => child.placedAdoption.filter((p) => isUnknownCode(p, 'REASON_PLACED_CEASED', codes)),
})
