import { describeDeadline } from '#src/domain/describe/describe-deadline.ts';
import { describeWhy } from '#src/domain/describe/describe-plan.ts';
import { type DueGroup, groupByDue } from '#src/domain/plan/due-group.ts';
import type { Plan, PlanItem, PlannedDeadline } from '#src/domain/plan/plan.ts';
import { formatDate } from '#src/domain/time/format-date.ts';
import { daysBetween, type PlainDate } from '#src/domain/time/plain-date.ts';
import type { GuideModel } from './guide-model.ts';
import { Icon } from './Icon.tsx';
import { Ruby } from './Ruby.tsx';

/** Days before a due date from which it is marked as near. */
const nearDays = 7;

/** いつまでに: the lines under the day they are due, in the order to do them. */
export function DueList({ model, plan }: { readonly model: GuideModel; readonly plan: Plan }) {
  const { t } = model.wording;
  return (
    <section aria-labelledby="when">
      <h3 id="when" tabIndex={-1}>
        <Ruby text={t('guide.when')} />
      </h3>
      <ol class="due-days">
        {groupByDue(plan.items, plan.asOf).map(([group, items]) => (
          <DueDay key={group} group={group} items={items} model={model} asOf={plan.asOf} />
        ))}
      </ol>
    </section>
  );
}

interface DueDayProps {
  readonly group: DueGroup;
  readonly items: readonly PlanItem[];
  readonly model: GuideModel;
  readonly asOf: PlainDate;
}

function DueDay({ group, items, model, asOf }: DueDayProps) {
  const { t, locale } = model.wording;
  const date = group === 'now' || group === 'soon' || group === 'undated' ? null : group;
  const left = date === null ? undefined : daysBetween(asOf, date);
  const nearness =
    left === undefined ? group : left < 0 ? 'late' : left <= nearDays ? 'near' : 'far';
  return (
    <li class={`due-day ${nearness}`}>
      <div class="due-head">
        <h4>
          {date === null ? (
            <Ruby text={t(`guide.group.${group}`)} />
          ) : (
            <>
              <Ruby text={t('due.by', { date: formatDate(date, locale, 'day') })} />
              <small>
                <Ruby text={formatDate(date, locale, 'year')} />
              </small>
            </>
          )}
        </h4>
        {left !== undefined && (
          <p class="days-left pair">
            {nearness === 'far' && <Icon name="calendar" />}
            <Ruby
              text={
                left < 0
                  ? t('due.late')
                  : left === 0
                    ? t('due.today')
                    : t('due.days-left', { count: left })
              }
            />
          </p>
        )}
      </div>
      <ul class="tasks cells">
        {items.map((item) => (
          <Task key={item.procedure.id} item={item} model={model} />
        ))}
      </ul>
    </li>
  );
}

function Task({ item, model }: { readonly item: PlanItem; readonly model: GuideModel }) {
  const { props, wording } = model;
  const { t } = wording;
  const { id, number } = item.procedure;
  const name = props.words.procedures[id];
  const why = describeWhy(item, wording, { everyone: props.words.everyone });
  const [where] = item.where.length === 1 ? item.where : [];
  const place =
    where === undefined
      ? undefined
      : (props.words.offices[where]?.name ?? props.words.places[where]);
  const first = item.dependsOn.map((other) => props.words.procedures[other]?.name ?? other);
  return (
    <li class="task">
      <p class="task-name">
        <span class="box" aria-hidden="true" />
        <a class="tap" href={name?.href}>
          <Ruby text={name?.name ?? id} />
        </a>{' '}
        <span class="number-tag">
          <Ruby text={t('site.number-short')} /> <b>{number}</b>
        </span>
        {item.certainty === 'maybe' && (
          <span class="tag">
            <Ruby text={t('guide.maybe-tag')} />
          </span>
        )}
        {item.isOptional && (
          <span class="tag">
            <Ruby text={t('guide.optional-tag')} />
          </span>
        )}
      </p>
      {dueNotes(item, model).map((note) => (
        <p key={note} class="task-note">
          <Ruby text={note} />
        </p>
      ))}
      {first.length > 0 && (
        <p class="task-note">
          <Ruby
            text={t('guide.depends', {
              procedures: first.join(wording.locale.startsWith('ja') ? '、' : ', '),
            })}
          />
        </p>
      )}
      <p class="task-note task-ways">
        {place !== undefined && (
          <span class="pair">
            <Icon name="building" />
            <Ruby text={place} />
          </span>
        )}
        {item.online.level !== 'none' &&
          item.online.level !== 'unknown' &&
          item.online.level !== 'not-applicable' && (
            <span class="pair">
              <Icon name="laptop" />
              <Ruby
                text={`${t('channel.online')}${wording.locale.startsWith('ja') ? '：' : ': '}${t(`level.${item.online.level}`)}`}
              />
            </span>
          )}
      </p>
      <details class="why">
        <summary>
          <Icon name="chevron-down" />
          <Ruby text={t('guide.why')} />
        </summary>
        <ul>
          {why.map((sentence) => (
            <li key={sentence}>
              <Ruby text={sentence} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** How the day was counted, when it moved and why, and what a person who is late can still do. */
function dueNotes({ due, deadlines, procedure }: PlanItem, model: GuideModel): readonly string[] {
  const { wording } = model;
  const { t } = wording;
  const main = due ?? deadlines[0];
  if (main === undefined) return [];
  const notes = [describeDeadline(main.deadline, wording), ...stateNotes(main, wording)];
  if (main.due.state === 'late') {
    notes.push(procedure.late?.isAccepted === true ? t('due.late-accepted') : t('due.late-ask'));
  }
  return [...notes, ...otherDeadlines(main, deadlines, procedure.id, model)];
}

/** Further days that matter, such as when a card lapses: only those that say what they are about. */
function otherDeadlines(
  main: PlannedDeadline,
  deadlines: readonly PlannedDeadline[],
  procedure: string,
  { props, wording }: GuideModel,
): readonly string[] {
  const { locale } = wording;
  return deadlines.flatMap((other) => {
    const label = props.words.deadlines[`${procedure}/${other.deadline.id}`];
    const { date } = other.due;
    if (other === main || other.isUndecided || date === null || label === undefined) return [];
    const colon = locale.startsWith('ja') ? '：' : ': ';
    const day = formatDate(date, locale, 'day');
    return [`${label}${colon}${wording.t('due.by', { date: day })}`];
  });
}

function stateNotes(
  { due }: PlannedDeadline,
  { t, locale }: GuideModel['wording'],
): readonly string[] {
  return [
    ...(due.rolledFrom === null
      ? []
      : [t('due.rolled', { date: formatDate(due.rolledFrom, locale, 'day') })]),
    ...(due.opens === null || due.state !== 'not-open-yet'
      ? []
      : [t('due.opens', { date: formatDate(due.opens, locale, 'day') })]),
    ...(due.date !== null && due.provisional ? [t('due.provisional')] : []),
    ...(due.reason === 'event-unknown' ? [t('due.unknown-event')] : []),
  ];
}
