import type { CodeSet } from '../../../records/index.ts'

/** In what a list of somebody else's and the record differ. Read, and never written by anybody. */
export const whatDiffers: CodeSet = {
  id: 'what-differs',
  source: 'Ours.',
  codes: [
    { code: 'only-theirs', label: 'They have it and we do not' },
    { code: 'only-ours', label: 'We have it and they do not' },
    { code: 'times', label: 'The times differ' },
    { code: 'kind', label: 'They say missing, we say away' },
  ],
}
