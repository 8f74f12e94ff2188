import type { BringLine, Plan } from '#src/domain/plan/plan.ts';
import type { Wording } from '#src/domain/words/wording.ts';
import type { GuideModel } from './guide-model.ts';
import { Icon } from './Icon.tsx';
import { Ruby } from './Ruby.tsx';

/** More procedures than this are counted instead of named: the names would hide the document. */
const namedProcedures = 4;
/** So many things that may be needed are shown without being opened. */
const shortList = 8;

/** 持ち物: one merged list, each thing once; what is not certain stands apart. */
export function BringList({ model, plan }: { readonly model: GuideModel; readonly plan: Plan }) {
  const { t } = model.wording;
  const isSure = (line: BringLine) => line.certainty === 'needed' && !line.isSituational;
  const sure = plan.bring.filter(isSure);
  const rest = plan.bring.filter((line) => !isSure(line));
  if (plan.bring.length === 0) return null;
  return (
    <section aria-labelledby="bring">
      <h3 id="bring" tabIndex={-1}>
        <Ruby text={t('guide.bring')} />
      </h3>
      <p>
        <Ruby text={t('guide.bring-lead')} />
      </p>
      <Lines lines={sure} model={model} />
      {rest.length > 0 && (
        // What may be needed can be long while little is answered; it opens by itself once it is short.
        <details class="more cells" open={rest.length <= shortList}>
          <summary>
            <Icon name="chevron-down" />
            <Ruby text={`${t('guide.bring-maybe')} (${rest.length})`} />
          </summary>
          <Lines lines={rest} model={model} />
        </details>
      )}
    </section>
  );
}

function Lines({
  lines,
  model,
}: {
  readonly lines: readonly BringLine[];
  readonly model: GuideModel;
}) {
  return (
    <ul class="bring cells">
      {lines.map((line) => (
        <li key={`${line.document} ${line.isReturned}`}>
          <label>
            <input type="checkbox" />
            <span>
              <b>
                <Ruby text={model.wording.documentName(line.document)} />
              </b>
              {notes(line, model).map((note) => (
                <small key={note}>
                  <Ruby text={note} />
                </small>
              ))}
              <small class="quiet">
                <Ruby text={neededFor(line, model)} />
              </small>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** What the thing is needed for, last in its row. */
function neededFor({ neededFor: ids }: BringLine, { props, wording }: GuideModel): string {
  const names = ids.map((id) => props.words.procedures[id]?.name ?? id);
  return ids.length > namedProcedures
    ? wording.t('guide.needed-for-many', { count: ids.length })
    : wording.t('guide.needed-for', { procedures: list(names, wording) });
}

function notes(line: BringLine, { props, wording }: GuideModel): readonly string[] {
  const { t, locale } = wording;
  const situations = line.isSituational
    ? line.neededFor.flatMap((id) => props.words.situations[`${id}/${line.document}`] ?? [])
    : [];
  return [
    ...new Set([
      [...new Set(situations)].join(locale === 'ja' ? '' : ' '),
      ...(line.anyOf === null
        ? []
        : [
            t('guide.any-of', {
              documents: list(
                line.anyOf.map((id) => wording.documentName(id)),
                wording,
              ),
            }),
          ]),
      ...(line.perPerson ? [t('procedure.requirement.per-person')] : []),
      ...(line.copies > 1 ? [t('procedure.requirement.copies', { count: line.copies })] : []),
      ...(line.isUnverified ? [t('unverified.tag')] : []),
    ]),
  ].filter((note) => note !== '');
}

function list(items: readonly string[], { locale }: Wording): string {
  return items.join(locale.startsWith('ja') ? '、' : ', ');
}
