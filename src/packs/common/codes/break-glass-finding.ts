import type { CodeSet } from '../../../records/index.ts'

/** What a review of an emergency opening came to. */
export const breakGlassFinding: CodeSet = {
  id: 'break-glass-finding',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'justified', label: 'It was right to open it' },
    { code: 'in-good-faith', label: 'It was not needed, and was opened in good faith' },
    { code: 'not-justified', label: 'It was not right to open it' },
  ],
}
