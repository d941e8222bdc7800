import { sayMoment } from '../../../../calendar/index.ts'
import { Button, Empty, InsetText, Section, Title } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toBringIn, toImport, toRecord } from '../../links.ts'
import { Press } from '../../returns/parts/around.tsx'
import { sayCount } from '../../returns/parts/words.ts'
import { sayBy } from '../parts/by.ts'
import { sayImport } from '../parts/words.ts'
import { Files } from './files.tsx'
import { mostStayed, type OnePage } from './load.ts'

const recordIn = (detail: unknown): { readonly record: string; readonly kind: string } | null =>
  (typeof detail === 'object' && detail !== null && 'record' in detail && typeof detail.record === 'string' ? { record: detail.record, kind: 'kind' in detail ? String(detail.kind) : '' } : null)

/** An import whose records were taken back, and those that stayed because somebody wrote on them. */
export function TakenBack({ page, call }: { readonly page: OnePage; readonly call: Call }) {
  const { job, names, takenBack, hasFiles, stayed, stayedInAll } = page, why = takenBack?.body['why'], records = takenBack?.body['records']
  const kinds = new Map(call.pack.recordTypes.map((t) => [t.id, t.title]))
  return (
    <>
      <Title title={sayImport(job)} label="Taken back" lead={takenBack ? `Taken back ${sayMoment(takenBack.at, call.now)} by ${sayBy(names, job.worker)}.` : undefined} />
      <InsetText classes="sl-inset">
        {typeof why === 'string' && <p>{why}</p>}
        <p>{typeof records === 'number' ? sayCount(records, 'record was withdrawn', 'records were withdrawn') : 'Its records were withdrawn'}. To bring the files in after all, give them again.</p>
      </InsetText>
      <div class="sl-press sl-takeaway">
        <Button href={toBringIn()} tone="secondary" small>Give files</Button>
        {hasFiles && <Press action={toImport(job.id)} csrf={call.csrf} does="delete-files"><Button tone="quiet-danger" small>Delete the files now</Button></Press>}
      </div>
      <Section id="stayed" title="Records that stayed" count={stayedInAll}>
        {stayed.length === 0 ? <Empty kind="met">Nobody had written on any of them. Everything is withdrawn.</Empty> : (
          <WideTable label="Records that stayed" head={['Record', 'Why']} rows={stayed.map((t) => {
            const at = recordIn(t.detail)
            return [at ? <To href={toRecord(at.record)}>{kinds.get(at.kind) ?? 'A record'}</To> : 'A record', t.why]
          })} />
        )}
        {stayedInAll > mostStayed && <p class="sl-quiet sl-after">The first {mostStayed} are listed.</p>}
      </Section>
      <Files job={job} />
    </>
  )
}
