import type { CodeSet, Field } from '../../../../records/index.ts'
import { rowControl, rowIds, typed } from '../../../../records/form/index.ts'
import { BodyMap, Button, Details, outlines } from '../../../kit/index.ts'
import { nameOfPart, partsOf } from '../../records/body.tsx'
import type { Shown } from './asked.ts'

interface BodyProps {
  readonly form: Shown
  /** The repeating part, and its question that says where on the body. */
  readonly name: string
  readonly place: { readonly id: string; readonly field: Field }
}

/**
 * A body to mark: each press of a part adds a row for it. The presses stand in a list under the drawing; with script a tap on the drawing
 * does the same, and the list is folded away.
 */
export function BodyControl({ form, name, place }: BodyProps) {
  const { type } = place.field
  if (type.kind !== 'code') return null
  const press = `add-row:${name}:${place.id}.`
  const here = rowIds(form.answers, name).map((row) => typed(form.answers, rowControl(name, row, place.id))).filter((code) => code !== '')
  return (
    <BodyMap figure={form.body?.figure ?? 'child'} here={here} others={partsOf(form.body?.others.flatMap((i) => i.marks) ?? [])} nameOf={nameOfPart} press={press}>
      <Details summary="Choose the part from a list" open>
        {groups(type.codes).map(({ title, codes }) => (
          <>
            <p class="sl-label-b">{title}</p>
            <div class="sl-body__parts">
              {codes.map((c) => <Button tone="secondary" small name="_do" value={`${press}${c.code}`}><span class="govuk-visually-hidden">Add a mark: </span>{c.label}</Button>)}
            </div>
          </>
        ))}
      </Details>
    </BodyMap>
  )
}

/** The parts as they are drawn, and those that no drawing shows. */
function groups({ codes }: CodeSet): readonly { readonly title: string; readonly codes: CodeSet['codes'] }[] {
  const drawn = outlines('child').map((o) => ({ title: o.title, codes: codes.filter((c) => o.shapes.some((s) => s.code === c.code)) }))
  return [...drawn, { title: 'Not drawn', codes: codes.filter((c) => !drawn.some((d) => d.codes.includes(c))) }]
}
