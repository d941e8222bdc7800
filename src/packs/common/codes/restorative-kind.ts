import type { CodeSet } from '../../../records/index.ts'

/** Ways in which what was done can be put right between people. */
export const restorativeKind: CodeSet = {
  id: 'restorative-kind',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'MEET', label: 'Meeting whoever was harmed' },
    { code: 'LETTER', label: 'A letter' },
    { code: 'MESSAGE', label: 'Messages carried by somebody both trust' },
    { code: 'CIRCLE', label: 'A circle of those it touched: home, school or street' },
    { code: 'REPAIR', label: 'Mending or making something' },
    { code: 'COMMUNITY', label: 'Work for others nearby' },
    { code: 'OTHER', label: 'Something else' },
  ],
}
