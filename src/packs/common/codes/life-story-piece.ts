import type { CodeSet } from '../../../records/index.ts'

/** What a part of a child's story is. */
export const lifeStoryPiece: CodeSet = {
  id: 'life-story-piece',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'telling', label: 'Something told or written down' },
    { code: 'letter', label: 'A letter or card' },
    { code: 'photo', label: 'A photograph' },
    { code: 'made', label: 'Something they made' },
    { code: 'sound', label: 'A recording' },
    { code: 'thing', label: 'A thing to keep' },
    { code: 'place', label: 'A visit to a place or a person' },
  ],
}
