/*
 * Asks the device for a passkey, for a form marked so:
 *   <form data-passkey="make|prove" data-options="…JSON of the server…"> with a hidden field `answer` and a line [data-passkey-problem]
 * What the device gives is sent as an ordinary form. Without script the page says that a passkey needs it.
 */
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '/assets/webauthn/index.js'

const said = {
  NotAllowedError: 'It was cancelled, or took too long. Try again.',
  InvalidStateError: 'This device already has a passkey for your account. Use it to sign in.',
  SecurityError: 'Passkeys do not work at this address. Open Sightline at the address you were given.',
}

for (const form of document.querySelectorAll('form[data-passkey]')) {
  const problem = form.querySelector('[data-passkey-problem]')
  const button = form.querySelector('button')
  const say = words => { problem.textContent = words; problem.hidden = false; button.disabled = false }
  button.hidden = false
  if (!browserSupportsWebAuthn()) { say('This browser cannot use passkeys here.'); button.disabled = true; continue }
  form.addEventListener('submit', async event => {
    event.preventDefault()
    button.disabled = true
    problem.hidden = true
    const options = { optionsJSON: JSON.parse(form.dataset.options) }
    try {
      const answer = form.dataset.passkey === 'make' ? await startRegistration(options) : await startAuthentication(options)
      form.elements.namedItem('answer').value = JSON.stringify(answer)
      form.submit()
    } catch (error) {
      say(said[error?.name] ?? 'The device did not give a passkey. Try again, or use another way.')
    }
  })
}
