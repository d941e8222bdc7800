import { answered, everyone, firstOf, has, inWords, latest, nobody, numberOf, person, ssd, unless } from './define.ts'

const born = latest('person', 'described', 'born', 'day'), sex = latest('person', 'described', 'sex')

/** Who a child is. The number of the returns is `pers_legacy_id`: a child may be on record before they are given one. */
export const persons = ssd('ssd_person', {
  says: 'A row for each child with something on their record. Adults have none.',
  rows: [everyone('child')],
  columns: {
    pers_person_id: person,
    pers_forename: latest('person', 'described', 'given'),
    pers_surname: latest('person', 'described', 'family'),
    pers_sex: sex,
    pers_gender: nobody('The record has sex, and the pronouns somebody uses. Nobody is asked for gender.'),
    pers_ethnicity: latest('person', 'described', 'ethnicity'),
    pers_dob: born,
    pers_common_child_id: numberOf(person, 'nhs', 'common'),
    pers_legacy_id: numberOf(person, 'local'),
    pers_upn_unknown: unless(numberOf(person, 'upn-unknown'), numberOf(person, 'upn')),
    pers_send_flag: firstOf(has('ehc-plan', 'issued', 'Y', { unless: ['ceased'] }), has('ehc-plan', 'ceased', 'N')),
    pers_expected_dob: unless(latest('person', 'described', 'expectedBirth', 'day'), born),
    pers_death_date: firstOf(latest('person', 'died', 'on', 'day'), latest('person', 'died')),
    pers_is_mother: unless(
      firstOf(has('relationship', { step: 'began', where: { field: 'is', these: ['mother'] } }, 'Y', { by: 'person' }), latest('parenthood', answered('told', 'isParent'), 'isParent', 'yes-no')),
      inWords(sex, { M: 'father' }),
    ),
    pers_nationality: nobody('Nobody is asked for it.'),
  },
})
