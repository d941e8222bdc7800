import { mayDo } from '../../../../access/index.ts'
import type { RecordId, SubjectId } from '../../../../ledger/index.ts'
import type { Pack } from '../../../../packs/index.ts'
import type { Call } from '../../../contract.ts'
import { dutyOf } from '../../../words/index.ts'
import { toRecord, toRed } from '../../links.ts'

/** Whether what is owed by a rule is one of the few things that go to a director one by one. */
export const isRedLine = (pack: Pick<Pack, 'duties'>, rule: string): boolean => dutyOf(pack, rule)?.redLine !== undefined

/** Where somebody says what they will do about something they were told of: a red line on its own page, for whoever may; anything else on the record that told them. */
export const whereAnswered = ({ pack, user }: Pick<Call, 'pack' | 'user'>, owed: { readonly subject: SubjectId; readonly rule: string; readonly key: string }, record: RecordId): string =>
  (isRedLine(pack, owed.rule) && mayDo(user.roles, 'red-line:acknowledge') ? toRed(owed.subject, owed.rule, owed.key) : toRecord(record))
