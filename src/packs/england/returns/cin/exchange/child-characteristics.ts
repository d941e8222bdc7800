import { ethnicity } from '../../../../common/codes/ethnicity.ts'
import { person } from '../../../../common/records/person.ts'
import { lately, unborn } from './child-identifiers.ts'
import { moduleCin } from './define.ts'

/** The child's ethnicity, which is part of the description that the module before begins. Of a child not yet born nobody can have been asked. */
export const childCharacteristics = moduleCin<'ChildCharacteristics'>({
  module: 'ChildCharacteristics',
  needs: ['Ethnicity'],
  kinds: [person],
  refuses: ({ Ethnicity: code }) => (ethnicity.codes.some((c) => c.code === code) ? null : { column: 'Ethnicity', why: 'Not one of the codes for ethnicity. Look it up in the census’s guide and send the file again.' }),
  says: () => [],
  sends: (t, { period }) => [{ within: null, record: t.each(person).at(-1)?.record ?? null, cells: { Ethnicity: lately(t, 'ethnicity') ?? (unborn(t, period) ? 'NOBT' : null) } }],
})
