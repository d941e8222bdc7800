import { sayMoment } from '../../../../calendar/index.ts'
import type { Check } from '../../../../store/returns/index.ts'
import { Button, Empty, Section, Title } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toWriteReturn, toWrittenFile } from '../../links.ts'
import { fileNameOf } from '../parts/file-name.ts'
import { Keeping } from '../parts/around.tsx'
import { sayCame, sayCheck, sayCount, sayNumber } from '../parts/words.ts'

const kilobyte = 1000
const saySize = (bytes: number): string => (bytes < kilobyte ? `${bytes} bytes` : `${sayNumber(Math.round(bytes / kilobyte))} kB`)

/** The files of a return that was written here, to take away. Nothing for one that was given. */
export function WrittenFiles({ check }: { readonly check: Check }) {
  const files = check.files.filter((f) => f.slot === 'now'), rows = check.sent?.wrote?.rows ?? {}
  if (!check.sent?.wrote) return null
  return (
    <Section id="written" title="Files to take" count={files.length} more="Saving one is noted for everybody in it">
      {files.length > 1 && <p><Button href={toWrittenFile(check.id, 'all')} tone="secondary" small>Save all as one zip</Button></p>}
      <WideTable label="Files that were written" head={['File', { text: 'Rows', format: 'numeric' }, { text: 'Size', format: 'numeric' }]} rows={files.map((f, i) => [
        <To href={toWrittenFile(check.id, i)}>{fileNameOf(check, f.name)}</To>,
        { text: sayNumber(rows[f.name.replace(/\.csv$/, '')] ?? Object.values(rows).reduce((sum, n) => sum + n, 0)), format: 'numeric' as const }, { text: saySize(f.bytes), format: 'numeric' as const },
      ])} />
    </Section>
  )
}

const noRules = 'There are no official rules of Annex A to check it against. Read it through before you give it to anybody.'
const nobody = 'Nothing is recorded of anybody this return would be about, in that time and by that day. The files have their headings and no rows. There is nothing to check.'

/** A return that was written and not checked: there are no rules, or nobody is in it. */
export function OnlyWritten({ check, call }: { readonly check: Check; readonly call: Call }) {
  const rows = Object.entries(check.sent?.wrote?.rows ?? {}), people = check.sent?.wrote?.people ?? 0, count = rows.reduce((sum, [, n]) => sum + n, 0)
  const who = check.kind === 'annex-a' ? sayCount(people, 'person', 'people') : sayCount(people, 'child', 'children')
  return (
    <>
      <Title title={sayCheck(check)} lead={`${who}, ${sayCount(count, 'row', 'rows')}. ${sayCame(check, call.now)}.`} />
      <Keeping check={check} csrf={call.csrf} />
      <Empty kind="ask">{people === 0 ? nobody : noRules}</Empty>
      <WrittenFiles check={check} />
      {people > 0 && (
        <Section id="rows" title="Rows that were written">
          <WideTable label="Rows that were written" head={['List', { text: 'Rows', format: 'numeric' }]} rows={rows.map(([table, n]) => [table, { text: sayNumber(n), format: 'numeric' as const }])} />
        </Section>
      )}
    </>
  )
}

const again = ({ kind, year, sent }: Check): string => toWriteReturn({ kind, [kind === 'annex-a' ? 'day' : 'year']: year ?? undefined, form: sent?.xml ? 'xml' : undefined })

/** How a return came to be written, where what was found in it is shown. */
export const FromRecord = ({ check, call }: { readonly check: Check; readonly call: Call }) => (check.sent ? (
  <p class="govuk-body">It was written {sayMoment(check.sent.at, call.now)}. These results stay as they are: when records are mended, <To href={again(check)}>write it again</To>. <To href="#written">Files to take</To></p>
) : null)
