import {
  Button, Checkboxes, DateInput, Details, ErrorSummary, Icon, Input, Panel, Radios, SaveLine, Select, SummaryList, Table, Textarea,
} from '../index.ts'
import { Part } from './part.tsx'
import type { SaveState } from '../index.ts'

const saves: readonly (readonly [SaveState, string, string?])[] = [
  ['ok', 'Draft saved 3:12pm. Only you can see it.'],
  ['busy', 'Saving'],
  ['away', 'No connection since 3:14pm. Keep writing: it is kept on this computer and will be sent.', 'Try now'],
  ['out', 'You were signed out at 3:20pm. It is kept on this computer. Sign in again in another tab.', 'Try now'],
  ['two', 'Open in another tab, changed there at 3:10pm.', 'Load what was written there'],
  ['gone', 'Sent to Helen 3:31pm. It can be corrected, not changed.'],
]

const Saves = () => (
  <Part id="autosave" title="Autosave, in words" rule="Where a draft stands, and what to do when it could not be kept.">
    <ul class="sl-saves" role="list">
      {saves.map(([state, words, press]) => (
        <li class="sl-save">
          <SaveLine state={state}>{words}</SaveLine>{press && <button type="button" class="sl-linkbutton">{press}</button>}
        </li>
      ))}
    </ul>
  </Part>
)

const Presses = () => (
  <Part id="presses" title="Buttons" rule="One main press; the rest quieter. A press says what it does. Lamp yellow is for the keyboard’s place and for nothing else.">
    <div class="sl-press">
      <Button>Record visit</Button>
      <Button tone="secondary">Finish later</Button>
      <Button tone="warning"><Icon name="missing" />Missing now</Button>
      <Button tone="quiet-danger"><Icon name="missing" />Missing now</Button>
      <Button tone="calm"><Icon name="in" />She is back</Button>
      <Button classes="sl-show-focus">With focus</Button>
      <a class="govuk-link sl-show-focus-link" href="#presses">Link with focus</a>
      <button type="button" class="sl-linkbutton" data-print hidden><Icon name="print" size={18} /> Print this page</button>
    </div>
  </Part>
)

const Fields = () => (
  <div class="sl-part">
    <ErrorSummary title="One thing to put right before you send"
      errors={[{ text: 'Enter the day it is to be done by', href: '#by-day' }]} disableAutoFocus />
    <Input name="where" label="Where" hint="Where you met, not where they live." value="3 Lantern Steps" />
    <Textarea name="words" label={{ text: 'Niamh, in her words', classes: 'sl-label-b' }} hint="As she said it. Put what you asked too."
      rows={3} />
    <DateInput id="by" namePrefix="by" legend="To be done by" error="Enter the day it is to be done by"
      values={{ day: '', month: '11', year: '2026' }} />
    <Select name="owner" label="Who will do it" value="priya"
      items={[{ value: 'priya', text: 'Priya Raman' }, { value: 'dee', text: 'Dee Martins' }]} />
    <Radios
      name="seen" legend="Was Niamh seen alone?" value="no" small
      items={[{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No', conditional: <Input name="why-not" label="Why not" /> }]}
    />
    <Checkboxes
      name="adults" legend="Adults seen" small values={['orla']}
      items={[{ value: 'orla', text: 'Orla Gallagher, mum' },
        { value: 'craig', text: 'Craig Whitlock, dad', hint: 'Not to be in the house under the plan' }]}
    />
    <Details summary="What counts as seen">In person, awake if old enough, and spoken with or played with.</Details>
  </div>
)

const ReadBack = () => (
  <div>
    <SummaryList rows={[
      { key: 'When', value: 'Tuesday 24 November 2026, 1:40pm to 2:35pm',
      actions: { items: [{ text: 'Change', href: '#when', visuallyHiddenText: 'when' }] } },
      { key: 'Where', value: 'Home: 3 Lantern Steps, Tarrowmouth',
      actions: { items: [{ text: 'Change', href: '#where', visuallyHiddenText: 'where' }] } },
    ]} />
    <Table
      classes="sl-table" caption="Visits in time" captionSize="s" firstCellIsHeader head={['Team', { text: 'In time', format: 'numeric' }]}
      rows={[['North', { text: '31 of 34', format: 'numeric' }], ['South', { text: '22 of 29', format: 'numeric' }]]}
    />
  </div>
)

/** Saving, pressing, asking, reading back, and asking to open a record. */
export const Writing = () => (
  <>
    <Saves />
    <Presses />
    <Part id="fields" title="Asking, and reading back" rule="What is wrong stands at the top and beside its field. Read back in the words it was asked in."><div class="sl-two"><Fields /><ReadBack /></div></Part>
    <Part id="glass" title="Opening a record you do not work with" rule="Why is asked first; who is told, and what comes after, is said before the press.">
      <Panel classes="sl-glass">
        <h3 class="sl-h3"><Icon name="lock" /> You are not one of Wilfred’s workers</h3>
        <p>You can open his record for 4 hours if someone’s safety needs it. Your reason goes to Marlon Teague now,
          and is looked at by a manager within 2 working days.</p>
        <Input name="why" label={{ text: 'Why do you need to open it?', classes: 'sl-label-b' }} />
        <div class="sl-press"><Button>Open for 4 hours</Button><a class="govuk-link" href="#ask">Ask Marlon instead</a></div>
      </Panel>
    </Part>
  </>
)
