import type { CodeSet } from '../../../records/index.ts'

/** Which way things are going since somebody last looked. */
export const betterOrWorse: CodeSet = {
  id: 'better-or-worse',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'first', label: 'First time we weigh it' },
    { code: 'better', label: 'Safer than last time' },
    { code: 'same', label: 'About the same' },
    { code: 'worse', label: 'Less safe than last time' },
  ],
}
