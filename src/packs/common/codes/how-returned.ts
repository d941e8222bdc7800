import type { CodeSet } from '../../../records/index.ts'

/** How a missing child came back. */
export const howReturned: CodeSet = {
  id: 'how-returned',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'by-self', label: 'Came back by themself' },
    { code: 'brought-by-police', label: 'Police brought them' },
    { code: 'brought-by-staff', label: 'Staff brought them' },
    { code: 'brought-by-family', label: 'Family brought them' },
    { code: 'brought-by-other', label: 'Someone else brought them' },
  ],
}
