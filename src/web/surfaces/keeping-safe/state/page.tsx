import { minutesBetween, sayMoment, systemClock } from '../../../../calendar/index.ts'
import { mayDo } from '../../../../access/index.ts'
import { overdueHours, type BackupFailed, type BackupState, type DrillState } from '../../../../store/backup/index.ts'
import { packStories, type PackStory } from '../../../../store/emergency/index.ts'
import { Chip, Empty, Section, SummaryList, Title } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { sayBytes, toEmergency } from '../parts.tsx'

interface State {
  readonly backup: BackupState | null; readonly failed: BackupFailed | null; readonly drill: DrillState | null
  readonly keeping: { readonly backups: boolean; readonly at: string; readonly keepDays: number } | null; readonly packs: readonly PackStory[]
}

const row = (key: string, value: string): { readonly key: string; readonly value: string } => ({ key, value })
const hoursSince = (at: BackupState['at']): number => minutesBetween(at, systemClock.now()) / 60

function Backups({ backup, failed, keeping }: State) {
  const now = systemClock.now(), late = backup === null || hoursSince(backup.at) > overdueHours.backup
  return (
    <Section id="backup" title="Backups">
      <p><Chip tone={late ? 'late' : 'met'} big>{backup === null ? 'None has been made' : late ? 'Overdue' : 'Made in time'}</Chip></p>
      {failed && <p class="govuk-body"><strong>The last try failed, {sayMoment(failed.at, now)}.</strong> {failed.says}</p>}
      {backup && (
        <SummaryList rows={[
          row('Last good one', sayMoment(backup.at, now)), row('File', backup.file), row('Size', sayBytes(backup.bytes)), row('Took', `${backup.seconds} seconds`),
          row('Holds', `${backup.facts.toLocaleString('en-GB')} facts`),
        ]} />
      )}
      <p class="govuk-body">{keeping?.backups
        ? `One is made every night at ${keeping.at} and kept ${keeping.keepDays} days.`
        : 'No nightly backup is set up. Whoever runs the server sets SIGHTLINE_BACKUP_TO and SIGHTLINE_BACKUP_KEY.'}</p>
    </Section>
  )
}

function Drill({ drill }: State) {
  const late = drill === null || hoursSince(drill.at) > overdueHours.drill
  return (
    <Section id="drill" title="Having it back">
      <p><Chip tone={drill && !drill.ok ? 'late' : late ? 'today' : 'met'} big>{drill === null ? 'Never tried' : !drill.ok ? 'The last drill failed' : late ? 'A drill is owed' : 'Proved'}</Chip></p>
      {drill && (
        <SummaryList rows={[
          row('Last drill', sayMoment(drill.at, systemClock.now())), row('What was found', drill.says),
          row('Restored', `${drill.facts.toLocaleString('en-GB')} facts in ${drill.restoreSeconds} seconds; ${drill.tables} tables counted, ${drill.sample} people and places compared`),
        ]} />
      )}
      <p class="govuk-body">A backup nobody has restored is a hope. <code>sightline drill</code> restores one beside, checks all of it and clears up. Do it four times a year: that is our own standard, not a law.</p>
    </Section>
  )
}

/** Whether what is written could be had back tomorrow. No personal data. */
export default definePage<State>({
  path: '/keeping-safe',
  permission: 'backup:read',
  audit: 'Looked at the state of backups',
  about: () => null,
  load: async ({ store }) => ({ data: {
    backup: await store.setting<BackupState>('backup'), failed: await store.setting<BackupFailed>('backup-failed'), drill: await store.setting<DrillState>('drill'),
    keeping: await store.setting<NonNullable<State['keeping']>>('keeping'), packs: await packStories(store.engine.db),
  } }),
  title: () => 'Keeping safe',
  view: (data, call) => ({
    place: 'keeping',
    main: (
      <>
        <Title title="Keeping safe" lead="Could everything written here be had back tomorrow?" />
        <Backups {...data} />
        <Drill {...data} />
        <Section id="packs" title="Emergency pack">
          {data.packs[0] ? <p class="govuk-body">The newest was made {sayMoment(data.packs[0].made, call.now)} and holds {data.packs[0].children} children. {data.packs.filter((p) => p.unaccounted).length} not accounted for.</p>
            : <Empty kind="ask">No emergency pack has been made.</Empty>}
          {mayDo(call.user.roles, 'emergency:use') && <p><a class="govuk-link" href={toEmergency}>Emergency packs</a></p>}
        </Section>
      </>
    ),
  }),
})
