import type { CodeSet } from '../../../records/index.ts'

/** Who filled in the strengths and difficulties questions. There is a form for each; the yearly return takes the carer’s. */
export const sdqBy: CodeSet = {
  id: 'sdq-by',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'carer', label: 'Their main carer' },
    { code: 'child', label: 'The child' },
    { code: 'school', label: 'Somebody at school' },
  ],
}
