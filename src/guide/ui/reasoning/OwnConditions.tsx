import Link from '@docusaurus/Link';
import {Disclosure} from '../../../ui/Disclosure';
import {Rich} from '../../../ui/lagrum/Rich';
import {conditionOf} from '../../explain/condition';
import {ALDER_MAX, ALDER_MIN} from '../../language/ast';
import type {InsatsModell} from '../../model';
import {Citations} from '../Citations';
import {ConditionView} from './ConditionView';
import type {PartProps} from './part';

/** What each insats itself demands, whatever the rules say. */
export function OwnConditions({model, texts}: PartProps) {
  const rows = model.insatser.filter(
    (insats) => insats.personkrets || insats.alder || (insats.villkor ?? []).length > 0,
  );
  const {personkrets, alder} = model.egna;
  return (
    <section aria-labelledby="villkor">
      <h2 id="villkor">Insatsernas egna villkor</h2>
      <p>
        <strong>Personkrets ({personkrets.id}):</strong> <Rich plain text={personkrets.skal} />{' '}
        <Citations plain model={model} lagrum={personkrets.lagrum} />
      </p>
      <p>
        <strong>Ålder ({alder.id}):</strong> <Rich plain text={alder.skal} />
      </p>
      <Disclosure summary={`Visa villkoren för ${rows.length} insatser`}>
        <ul>
          {rows.map((insats) => (
            <li key={insats.slug}>
              <Link to={`/insatser/${insats.slug}/`}>{insats.kortnamn ?? insats.titel}</Link>
              <Own model={model} texts={texts} insats={insats} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function Own({model, texts, insats}: PartProps & {readonly insats: InsatsModell}) {
  return (
    <ul>
      {insats.personkrets && <li>Kräver personkrets {insats.personkrets.join(', ')}.</li>}
      {insats.alder && (
        <li>
          Visas för åldern {insats.alder[0] ?? ALDER_MIN}–{insats.alder[1] ?? ALDER_MAX} år.
        </li>
      )}
      {insats.villkor?.map((own) => (
        <li key={own.id}>
          <Rich plain text={own.skal} /> <Citations plain model={model} lagrum={own.lagrum} />
          {own.nod === undefined ? (
            ' En människa bedömer.'
          ) : (
            <ConditionView lead="Passar inte när" condition={conditionOf(model, texts, own.nod)} />
          )}
        </li>
      ))}
    </ul>
  );
}
