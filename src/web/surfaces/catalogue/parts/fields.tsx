import type { Field, Fields, FieldType } from '../../../../records/index.ts'
import { Details, SummaryList } from '../../../kit/index.ts'
import { To } from '../../child/parts/to.tsx'
import { toRecordType } from '../../links.ts'
import type { Place } from './place.tsx'

/** What somebody is, in a list of who may be named. */
const kinds = { child: 'a child', adult: 'an adult', home: 'a home', household: 'a household', worker: 'a worker', team: 'a team', agency: 'an agency', authority: 'the authority' } as const
/** 'a child or an adult' */
export const sayKinds = (of: readonly (keyof typeof kinds)[]): string => of.map((k) => kinds[k]).join(' or ')

const plain: Partial<Readonly<Record<FieldType['kind'], string>>> = {
  text: 'A few words', 'long-text': 'In words', voice: 'The child’s own words, kept as said', 'yes-no': 'Yes or no', number: 'A number', day: 'A day',
  when: 'A day and time, as far as it is known', files: 'Photographs, documents or recordings',
}

/** Choices named before the rest fold. */
const fewChoices = 6

function Answer({ type, place }: { readonly type: FieldType; readonly place: Place }) {
  switch (type.kind) {
    case 'code': case 'codes': {
      const { codes } = type.codes, lead = type.kind === 'code' ? 'One of' : 'Any of'
      if (codes.length <= fewChoices) return <>{lead}: {codes.map((c) => c.label).join('; ')}</>
      return <Details classes="sl-details-flush" summary={`${lead} ${codes.length} choices`}><ul class="govuk-list">{codes.map((c) => <li>{c.label}</li>)}</ul></Details>
    }
    case 'subject': return <>Somebody or something known here: {sayKinds(type.of)}</>
    case 'record': return <Pointer of={type.of} place={place} />
    case 'rows': return <>As many as there are. Of each: <Questions fields={type.fields} place={place} /></>
    default: return <>{plain[type.kind]}</>
  }
}

function Pointer({ of, place }: { readonly of: string; readonly place: Place }) {
  const type = place.pack.recordTypes.find((t) => t.id === of)
  return <>Another record{type && <>: <To href={toRecordType(of, { in: place.elsewhere })}>{type.title}</To></>}</>
}

/** 'Asked only when “Was the child seen?” is yes'. */
function sayWhen(field: Field, fields: Fields): string | null {
  if (!field.onlyWhen) return null
  const { field: id, is } = field.onlyWhen, of = fields[id]
  const value = typeof is === 'boolean' ? (is ? 'yes' : 'no') : of && 'codes' in of.type ? of.type.codes.codes.find((c) => c.code === is)?.label ?? is : is
  return `Asked only when “${of?.label ?? id}” is “${value}”.`
}

/** The questions of a step in the order asked, each with how it is answered. */
export const Questions = ({ fields, place }: { readonly fields: Fields; readonly place: Place }) => (
  <SummaryList classes="sl-summary" rows={Object.values(fields).map((field) => {
    const when = sayWhen(field, fields)
    return {
      key: field.label,
      value: (
        <>
          <Answer type={field.type} place={place} />
          {[field.hint, when, field.expected && 'Left empty, the record says so.'].map((said) => said && <><br /><span class="sl-quiet">{said}</span></>)}
        </>
      ),
    }
  })} />
)

