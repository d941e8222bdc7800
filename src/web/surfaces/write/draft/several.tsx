import { notWritten, progressOf, typed } from '../../../../records/form/index.ts'
import type { Call } from '../../../contract.ts'
import { Button, Checkboxes, Checks, Select } from '../../../kit/index.ts'
import { called, listed, sayAge } from '../../../words/index.ts'
import { Being } from '../being.tsx'
import { errorOf, whereOf, type Shown } from '../form/asked.ts'
import { PartOfForm, type Part } from '../form/parts.tsx'
import type { Writing } from './load.ts'
import { severalControls, type OtherChild, type Several } from './several.ts'

const relations: { readonly [relation: string]: string } = {
  'full-sibling': 'Brother or sister, with the same parents', 'half-sibling': 'Half-brother or half-sister', 'step-sibling': 'Step-brother or step-sister',
  'foster-sibling': 'Lives in the same foster home', sibling: 'Brother or sister',
}

/** Who it is for besides the child it is about. Nothing where no brother or sister is known within reach. */
export function WhoItIsFor({ w, form, call }: { readonly w: Writing; readonly form: Shown; readonly call: Call }) {
  const { several } = w
  if (!several) return null
  const ticked = several.children.filter((c) => c.ticked), name = called(w.card)
  return (
    <section id="who-for" class="sl-part" aria-labelledby="who-for-h">
      <div class="sl-part__head"><h2 id="who-for-h" class="sl-h2">Who it is for</h2></div>
      <Checkboxes name={severalControls.also} small error={errorOf(form, severalControls.also)} values={ticked.map((c) => c.child)}
        legend={{ text: `Was it about a brother or sister of ${name} as well?`, classes: 'sl-label-b' }}
        hint="Each gets a record of their own. What is the same is written once; what they said, and how it was for them, is asked for each."
        items={several.children.map((c) => ({ value: c.child, text: c.name, hint: hintOf(c, call) }))} />
      <div class="sl-press"><Button tone="secondary" small name="_do" value="several">Ask about each one ticked</Button></div>
      {ticked.length > 0 && <Apart w={w} several={several} />}
    </section>
  )
}

const hintOf = (c: OtherChild, call: Call): string | undefined =>
  [c.relation && relations[c.relation], c.card?.born && sayAge(c.card, call.now)].filter(Boolean).join('. ') || undefined

/** Which other questions are asked for each, and a press that asks one more. */
function Apart({ w, several }: { readonly w: Writing; readonly several: Several }) {
  const apart = [w.answers[severalControls.apart] ?? []].flat().flatMap((id) => (w.step.fields[id] ? [{ id, label: w.step.fields[id].label }] : []))
  return (
    <>
      <p class="sl-quiet">The parts below are about {called(w.card)}. After them come the questions for {listed(several.children.filter((c) => c.ticked && c.own).map((c) => c.called)) || 'each'}. What is asked only once goes on every record, so write it so that each of them could read it.</p>
      {apart.map(({ id, label }) => (
        <p>
          <input type="hidden" name={severalControls.apart} value={id} />Asked for each: {label}{' '}
          <button type="submit" class="sl-linkbutton" name="_do" value={`together:${id}`}>Ask it once for all<span class="govuk-visually-hidden">: {label}</span></button>
        </p>
      ))}
      {several.alike.length > 0 && (
        <div class="sl-several__apart">
          <Select name={severalControls.askApart} label={{ text: 'Was something else different for each?', classes: 'sl-label-b' }} value=""
            items={[{ value: '', text: 'Choose a question' }, ...several.alike.map((q) => ({ value: q.id, text: q.label }))]} />
          <Button tone="secondary" small name="_do" value="apart">Ask it for each</Button>
        </div>
      )}
    </>
  )
}

/** The form of one other child's own questions. */
export const ownForm = (form: Shown, child: OtherChild): Shown => (child.own ? { ...form, step: child.own.step, answers: child.own.answers, known: child.own.known, carried: undefined } : form)

/** The part of the form that asks one other child's own questions, with how far it has come. */
export function partOfChild(form: Shown, child: OtherChild): Part | null {
  const { own } = child
  if (!own) return null
  const prefix = `for.${child.child}.`
  const section = { id: `for-${child.child}`, title: `For ${child.called}`, questions: Object.entries(own.step.fields).map(([id, field]) => ({ id, field })) }
  const body = Object.fromEntries(Object.entries(own.says.body).map(([id, v]) => [`${prefix}${id}`, v]))
  return { ...section, asksWhen: false, wrong: form.problems.filter((p) => p.field?.startsWith(prefix)).length, progress: progressOf(section, own.step, body) }
}

/** The questions each other child is asked on their own, one part for each. */
export const PartsOfOthers = ({ w, form }: { readonly w: Writing; readonly form: Shown }) => (
  <>
    {w.several?.children.map((c) => {
      const part = partOfChild(form, c)
      return part && (
        <>
          <input type="hidden" name={severalControls.shown} value={c.child} />
          <PartOfForm part={part} form={ownForm(form, c)} firstRow={w.draft.id} being={c.own && <Being talk={c.own.talk} card={c.card} child={c.child} />} />
        </>
      )
    })}
  </>
)

/** By child, what is not written for them yet. */
export const notWrittenForOthers = (w: Writing) => (w.several?.children ?? []).flatMap((c) => {
  if (!c.own) return []
  const prefix = `for.${c.child}.`, body = Object.fromEntries(Object.entries(c.own.says.body).map(([id, v]) => [`${prefix}${id}`, v]))
  const missing = notWritten(c.own.step, body), { step } = c.own
  return missing.length === 0 ? [] : [{
    key: `Not written yet for ${c.called}`,
    value: <Checks checks={missing.map((m) => ({ tone: 'none', text: <a class="govuk-link" href={whereOf(step, m.control)}>{m.label}</a> }))} />,
  }]
})

/** Everybody on whose record it goes: 'Jodie-Leigh Nancarrow and Ella Nancarrow, each on a record of their own'. */
export function whoseRecords(w: Writing, first: string): string {
  const others = (w.several?.children ?? []).filter((c) => c.ticked)
  return others.length === 0 ? first : `${listed([first, ...others.map((c) => c.name)])}, each on a record of their own`
}

/** Whether this page shows questions for other children. */
export const hasOthers = (w: Writing): boolean => typed(w.answers, severalControls.also) !== '' && w.several !== null
