import { sayLongDay, sayWhen, type Day, type Instant, type When } from '../../calendar/index.ts'
import type { Attached } from '../attached.ts'
import type { NameOf } from '../define.ts'
import type { CodeSet, Field } from '../field.ts'

/**
 * An answer as it is read back. A code the list no longer has is shown as it was kept, so that history still reads. A record
 * and rows have no words of their own: whoever shows them makes a link or a list.
 */
export function sayAnswer(field: Field, value: unknown, nameOf: NameOf, now?: Instant): string {
  const { type } = field
  switch (type.kind) {
    case 'yes-no': return value === true ? 'Yes' : 'No'
    case 'day': return sayLongDay(value as Day)
    case 'when': return sayWhen(value as When, now)
    case 'code': return labelOf(type.codes, String(value))
    case 'codes': return (value as readonly string[]).map((c) => labelOf(type.codes, c)).join(', ')
    case 'files': return (value as readonly Attached[]).map((f) => f.name).join(', ')
    case 'subject': return nameOf(String(value))
    default: return String(value)
  }
}

const labelOf = (codes: CodeSet, code: string): string => codes.codes.find((c) => c.code === code)?.label ?? code
