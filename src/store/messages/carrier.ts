/** One message out of Sightline. Never a name in it, nor anything about a child. */
export interface Message {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same for the same message tried twice, so that whoever gets both can tell. */
  readonly reference: string
}

/** What carries messages to an address outside: a mail server, or GOV.UK Notify. */
export interface Carrier {
  /** 'mail.example.gov.uk' or 'GOV.UK Notify': where to look when it fails. */
  readonly name: string
  /** Throws AddressRefused for an address nobody will ever be reached at, and NotSent for whatever may go better later. */
  send(message: Message): Promise<void>
}

/** There is nobody at this address, or they will not be written to; trying again helps nothing. */
export class AddressRefused extends Error {}

/** Not sent now. Its text says why without the address or the message, so that it may stand on a console. */
export class NotSent extends Error {}
