import { CharacterCount, Checkboxes, ErrorMessage, Fieldset, FileUpload, GovukPanel, Hint, Input, Label, Panel, Radios, Select, Textarea, Title } from '../index.ts'
import { Part } from './part.tsx'

const wrong = 'Enter the day it is to be done by'

/** The rest of what asks: by itself, in a group, with something wrong, and switched off. */
export const Asking = () => (
  <Part id="asking" title="Asking: by itself, wrong, and off" rule="A label beside every control. An error says what to do. Nothing typed is lost.">
    <div class="sl-two">
      <Panel>
        <CharacterCount name="count" label="In a few words" hint="What you saw, not what you think of it." maxlength={200} rows={2} />
        <FileUpload name="file" label="A photograph or document" hint="Up to 20 MB." />
        <Fieldset legend="Who was there?">
          <Hint id="kit-hint" text="Hint: help under a label, read out with the control." />
          <Label for="kit-by-itself" text="Label by itself" />
          <input class="govuk-input" id="kit-by-itself" aria-describedby="kit-hint kit-wrong" />
          <ErrorMessage id="kit-wrong" text={wrong} />
        </Fieldset>
      </Panel>
      <Panel>
        <Input name="kit-wrong-input" label="A line, with something wrong" value="32 November" error={wrong} />
        <Textarea name="kit-wrong-text" label="Words, with something missing" rows={2} error="Say what was decided." />
        <Select name="kit-wrong-select" label="A choice, not made" items={[{ value: '', text: 'Choose' }, { value: 'a', text: 'Priya Raman' }]} error="Choose who will do it." />
        <Radios name="kit-wrong-radio" legend="One of these, not chosen" small error="Say whether it is right as it stands." items={[{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }]} />
        <Checkboxes name="kit-off" legend="Some of these, one switched off" small items={[{ value: 'a', text: 'Can be chosen' }, { value: 'b', text: 'Cannot be chosen', disabled: true }]} />
      </Panel>
    </div>
    <GovukPanel headingLevel={3} title="Told">Your words to call it by: anchor bell 204</GovukPanel>
    <Title title="A page’s one question" label="Where in the product" lead="One line on what this page says." tallies={[{ count: 10_000, words: 'children', tone: 'none', icon: 'people', href: '#asking' }]} />
  </Part>
)
