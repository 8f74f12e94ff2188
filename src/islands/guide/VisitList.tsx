import { Fragment } from 'preact';
import type { Plan, VisitStop } from '#src/domain/plan/plan.ts';
import type { GuideModel } from './guide-model.ts';
import { Icon } from './Icon.tsx';
import { Ruby } from './Ruby.tsx';

/** どこで: at home first, then each office once with its counters, then other bodies. */
export function VisitList({ model, plan }: { readonly model: GuideModel; readonly plan: Plan }) {
  const { props, wording } = model;
  const { t } = wording;
  const { atHome, visits, elsewhere } = plan.visit;
  if (plan.items.length === 0) return null;
  return (
    <section aria-labelledby="where">
      <h3 id="where" tabIndex={-1}>
        <Ruby text={t('guide.where')} />
      </h3>
      {atHome.length > 0 && (
        <>
          <h4 class="pair">
            <Icon name="home" />
            <Ruby text={t('guide.at-home')} />
          </h4>
          <ul class="at-home rows">
            {atHome.map((id) => (
              <li key={id}>
                <a class="tap" href={props.words.procedures[id]?.href}>
                  <Ruby text={props.words.procedures[id]?.name ?? id} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {visits.map(({ office, orOffices, stops }) => (
        <div key={[office, ...orOffices].join(' ')} class="visit">
          <h4 class="pair">
            <Icon name="building" />
            <span>
              {[office, ...orOffices].map((id, index) => (
                <Fragment key={id}>
                  {index > 0 && <Ruby text={t('condition.or')} />}
                  <a class="tap" href={props.words.offices[id]?.href}>
                    <Ruby text={props.words.offices[id]?.name ?? id} />
                  </a>
                </Fragment>
              ))}
            </span>
          </h4>
          <ol class="route">
            {stops.map((stop) => (
              <li key={stop.section}>
                <Counter stop={stop} model={model} />
                <p>
                  <b>
                    <Ruby text={props.words.sections[stop.section] ?? stop.section} />
                  </b>
                  <Names ids={stop.procedures} model={model} />
                </p>
              </li>
            ))}
          </ol>
        </div>
      ))}
      {elsewhere.length > 0 && (
        <>
          <h4 class="pair">
            <Icon name="pin" />
            <Ruby text={t('guide.elsewhere')} />
          </h4>
          <ul class="elsewhere rows">
            {elsewhere.map(({ place, procedures }) => (
              <li key={place}>
                <b>
                  <Ruby text={props.words.places[place] ?? place} />
                </b>
                <Names ids={procedures} model={model} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Floor and counter, as on the sign above it. */
function Counter({ stop, model }: { readonly stop: VisitStop; readonly model: GuideModel }) {
  const { t } = model.wording;
  const { floor, counter } = stop;
  if (floor === undefined || counter === undefined) return null;
  return (
    <p class="counter-sign">
      <span>
        <Ruby
          text={floor < 0 ? t('office.basement', { floor: -floor }) : t('office.floor', { floor })}
        />
      </span>{' '}
      <b>
        <Ruby text={t('office.counter', { number: counter })} />
      </b>
    </p>
  );
}

/** What is done there; the lines of the list above lead on. */
function Names({ ids, model }: { readonly ids: readonly string[]; readonly model: GuideModel }) {
  const names = ids.map((id) => model.props.words.procedures[id]?.name ?? id);
  return (
    <small>
      <Ruby text={names.join(model.wording.locale.startsWith('ja') ? '、' : ', ')} />
    </small>
  );
}
