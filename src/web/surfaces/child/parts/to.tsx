import type { Words } from '../../../kit/index.ts'
import { toRecord } from '../../links.ts'

/** A link inside a page. */
export const To = (props: { readonly href: string; readonly children: Words }) =>
  <a class="govuk-link govuk-link--no-visited-state" href={props.href}>{props.children}</a>

/** A link to the record a thing was read from. */
export const RecordLink = (props: { readonly record: string; readonly children: string }) => <To href={toRecord(props.record)}>{props.children}</To>
