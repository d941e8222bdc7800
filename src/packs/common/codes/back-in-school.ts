import type { CodeSet } from '../../../records/index.ts'

/** How a time out of school ended. */
export const backInSchool: CodeSet = {
  id: 'back-in-school',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'same', label: 'Back full time in the same school' },
    { code: 'new', label: 'Full time in a new school' },
    { code: 'elsewhere', label: 'Full time somewhere else', hint: 'College, alternative provision, teaching at home or in hospital.' },
    { code: 'work', label: 'In work or training, past school age' },
    { code: 'home', label: 'A parent now teaches them at home' },
    { code: 'not-ours', label: 'They left our area or our care' },
  ],
}
