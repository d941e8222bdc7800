import type { CodeSet } from '../../../records/index.ts'

/** How a child comes to have a home that lasts. */
export const permanenceRoute: CodeSet = {
  id: 'permanence-route',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'REUNIFY', label: 'Home again with a parent' },
    { code: 'KINCAO', label: 'With family or friends, under a child arrangements order' },
    { code: 'SGO', label: 'With a special guardian' },
    { code: 'ADOPT', label: 'Adoption' },
    { code: 'LTF', label: 'Foster care until they are grown' },
    { code: 'LTR', label: 'A children’s home until they are grown' },
    { code: 'INDEP', label: 'Ready to live on their own' },
  ],
}
