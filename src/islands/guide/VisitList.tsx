import type { Plan, VisitStop } from '#src/domain/plan/plan.ts';
import type { GuideModel } from './guide-model.ts';
import { Ruby } from './Ruby.tsx';

/** どこで: at home first, then each office once with its counters, then other bodies. */
export function VisitList({ model, plan }: { readonly model: GuideModel; readonly plan: Plan }) {
  const { props, wording } = model;
  const { t } = wording;
  const { atHome, visits, elsewhere } = plan.visit;
  if (plan.items.length === 0) return null;
  return (
    <section aria-labelledby="visit">
      <h3 id="visit">
        <Ruby text={t('guide.where')} />
      </h3>
      {atHome.length > 0 && (
        <>
          <h4>
            <Ruby text={t('guide.at-home')} />
          </h4>
          <Names ids={atHome} model={model} />
        </>
      )}
      {visits.map(({ office, stops }) => (
        <div key={office} class="visit">
          <h4>
            <a href={props.words.offices[office]?.href}>
              <Ruby text={props.words.offices[office]?.name ?? office} />
            </a>
          </h4>
          <ol class="stops">
            {stops.map((stop) => (
              <li key={stop.section}>
                <p class="stop">
                  <Ruby text={stopName(stop, model)} />
                </p>
                <Names ids={stop.procedures} model={model} />
              </li>
            ))}
          </ol>
        </div>
      ))}
      {elsewhere.length > 0 && (
        <>
          <h4>
            <Ruby text={t('guide.elsewhere')} />
          </h4>
          <ul class="stops">
            {elsewhere.map(({ place, procedures }) => (
              <li key={place}>
                <p class="stop">
                  <Ruby text={props.words.places[place] ?? place} />
                </p>
                <Names ids={procedures} model={model} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function stopName({ section, floor, counter }: VisitStop, { props, wording }: GuideModel): string {
  const { t } = wording;
  const name = props.words.sections[section] ?? section;
  if (floor === undefined || counter === undefined) return name;
  const level = floor < 0 ? t('office.basement', { floor: -floor }) : t('office.floor', { floor });
  const place = t('guide.stop', {
    floor: level,
    counter: t('office.counter', { number: counter }),
  });
  return `${place} ${name}`;
}

function Names({ ids, model }: { readonly ids: readonly string[]; readonly model: GuideModel }) {
  return (
    <ul class="names">
      {ids.map((id) => (
        <li key={id}>
          <a href={model.props.words.procedures[id]?.href}>
            <Ruby text={model.props.words.procedures[id]?.name ?? id} />
          </a>
        </li>
      ))}
    </ul>
  );
}
