import type { CodeSet } from '../../../records/index.ts'

/** What a page of guidance is. */
export const guidanceKind: CodeSet = {
  id: 'guidance-kind',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'GUIDANCE', label: 'Guidance: how we do something' },
    { code: 'THRESHOLDS', label: 'Threshold document: which help is for whom', hint: 'It stands open beside every form that asks for a level.' },
  ],
}
