import type { ComponentChildren } from 'preact'
import type { Check } from '../../../../store/returns/index.ts'
import { Button, Subnav } from '../../../kit/index.ts'
import type { Call, View } from '../../../contract.ts'
import { toCheck, toCheckFile, toReturns } from '../../links.ts'
import { sayCheck, whatBecomes } from './words.ts'

/** Which part of a result a page shows. */
export type Part = 'rules' | 'children' | 'unchecked' | 'files'
export const parts: { readonly [P in Part]: string } = { rules: 'By rule', children: 'By child', unchecked: 'Could not be checked', files: 'About the files' }

/** A form of one press. */
export const Press = (props: { readonly action: string; readonly csrf: string; readonly does: string; readonly children: ComponentChildren }) => (
  <form method="post" action={props.action}><input type="hidden" name="_csrf" value={props.csrf} /><input type="hidden" name="_do" value={props.does} />{props.children}</form>
)

/** What becomes of the files, and the presses that decide it. */
export const Keeping = ({ check, csrf, save = false }: { readonly check: Check; readonly csrf: string; readonly save?: boolean }) => (
  <div class="sl-keeping">
    <p class="sl-quiet">{whatBecomes(check)}</p>
    <div class="sl-press">
      {save && <Button href={toCheckFile(check.id)} tone="secondary" small>Save as a workbook</Button>}
      {!check.kept && <Press action={toCheck(check.id)} csrf={csrf} does="keep"><Button tone="secondary" small>Keep these files</Button></Press>}
      <Press action={toCheck(check.id)} csrf={csrf} does="delete"><Button tone="quiet-danger" small>Delete now</Button></Press>
    </div>
  </div>
)

interface Around {
  readonly check: Check; readonly page: string; readonly part: Part | null; readonly call: Call
  readonly children: ComponentChildren; readonly scripts?: readonly string[]
}

/** A page of a check: the way back, its parts, and the token with which the page says that it was closed. */
export const around = ({ check, page, part, call, children, scripts = [] }: Around): View => ({
  place: 'returns',
  top: check.state === 'done' && check.counts
    ? <Subnav label={sayCheck(check)} items={Object.entries(parts).map(([show, text]) => (
        { text, href: toCheck(check.id, { show: show === 'rules' ? undefined : show }), current: show === part }))} />
    : undefined,
  scripts: [...(check.sent ? [] : ['return-open.js']), ...scripts],
  main: (
    <>
      <p class="sl-crumb" data-return-open={toCheck(check.id)} data-return-page={page} data-return-form={call.csrf}>
        <a class="govuk-back-link" href={toReturns()}>Check a return</a>
      </p>
      {children}
    </>
  ),
})
