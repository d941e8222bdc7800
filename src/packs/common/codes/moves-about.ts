import type { CodeSet } from '../../../records/index.ts'

/** Whether a child can come by a knock by themselves. A mark on a child who cannot is asked about at once. */
export const movesAbout: CodeSet = {
  id: 'moves-about',
  source: 'Ours. Local procedures on bruising ask whether a child moves independently; no national list was found.',
  codes: [
    { code: 'YES', label: 'Yes: crawls, walks or gets about' },
    { code: 'NOT-YET', label: 'Not yet', hint: 'A baby who does not roll, crawl or pull up.' },
    { code: 'NO', label: 'No', hint: 'A disability or illness keeps them where they are put.' },
    { code: 'not-sure', label: 'I am not sure' },
  ],
}
