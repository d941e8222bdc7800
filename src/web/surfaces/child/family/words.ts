import { sayWhen, type Instant } from '../../../../calendar/index.ts'
import type { FamilyMember, FamilyRelation } from '../../../../packs/index.ts'
import { upper } from '../../../words/index.ts'
import type { Person } from './load.ts'

type Sex = Person['sex']
const bySex = (sex: Sex, female: string, male: string, either: string): string => (sex === 'F' ? female : sex === 'M' ? male : either)

const plain: { readonly [relation: string]: (sex: Sex) => string } = {
  mother: () => 'mother', father: () => 'father', 'step-parent': (s) => bySex(s, 'stepmother', 'stepfather', 'step-parent'),
  grandparent: (s) => bySex(s, 'grandmother', 'grandfather', 'grandparent'), 'aunt-or-uncle': (s) => bySex(s, 'aunt', 'uncle', 'aunt or uncle'),
  'foster-carer': () => 'foster carer', friend: () => 'friend', other: () => 'someone else in their life',
  'full-sibling': (s) => bySex(s, 'sister', 'brother', 'brother or sister'), sibling: (s) => `${bySex(s, 'sister', 'brother', 'brother or sister')}, and which is not written`,
  'half-sibling': (s) => bySex(s, 'half-sister', 'half-brother', 'half-brother or half-sister'),
  'step-sibling': (s) => bySex(s, 'stepsister', 'stepbrother', 'stepbrother or stepsister'), 'foster-sibling': () => 'of the same foster home',
  child: (s) => bySex(s, 'daughter', 'son', 'child'), 'step-child': () => 'stepchild', grandchild: () => 'grandchild', 'niece-or-nephew': (s) => bySex(s, 'niece', 'nephew', 'niece or nephew'),
  'foster-child': () => 'fostered by them',
}

/** Who somebody is to the child: 'Half-sister', 'Mother', 'Who they are is not written'. */
export const sayIs = (relation: FamilyRelation, sex: Sex): string => (relation === null ? 'Who they are is not written' : upper(plain[relation]?.(sex) ?? relation.replaceAll('-', ' ')))
/** The same under a drawing, where there is little room. */
export const sayIsBriefly = (relation: FamilyRelation, sex: Sex): string => (relation === null ? 'Not written' : relation === 'sibling' ? upper(bySex(sex, 'sister', 'brother', 'sibling')) : sayIs(relation, sex))

/** What changed: 'Died 3 May 2019. No longer, since June 2024.' Empty where nothing did. */
export const sayChanged = (m: Pick<FamilyMember, 'ended'>, died: Person['died'], now: Instant): string =>
  [died && `Died ${sayWhen(died, now)}.`, m.ended && `No longer, since ${sayWhen(m.ended, now)}.`].filter(Boolean).join(' ')
