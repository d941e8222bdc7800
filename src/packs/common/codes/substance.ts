import type { CodeSet } from '../../../records/index.ts'

/** What a child may have used, or had with them. */
export const substance: CodeSet = {
  id: 'substance',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'vape', label: 'Vape' },
    { code: 'tobacco', label: 'Cigarettes or tobacco' },
    { code: 'alcohol', label: 'Alcohol' },
    { code: 'cannabis', label: 'Cannabis' },
    { code: 'pills', label: 'Pills or powder' },
    { code: 'medicine', label: 'Medicine that was not for them' },
    { code: 'gas', label: 'Gas or glue' },
    { code: 'other', label: 'Something else' },
    { code: 'not-known', label: 'Not known what' },
  ],
}
