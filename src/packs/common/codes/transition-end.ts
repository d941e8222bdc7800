import type { CodeSet } from '../../../records/index.ts'

/** How preparing for adulthood with children's services ended. */
export const transitionEnd: CodeSet = {
  id: 'transition-end',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'ADULT', label: 'Adult services took over' },
    { code: 'OWN', label: 'They manage with their own people, and no service is needed' },
    { code: 'SAIDNO', label: 'The young person does not want help' },
    { code: 'MOVED', label: 'Moved to another council' },
    { code: 'DIED', label: 'Died' },
  ],
}
