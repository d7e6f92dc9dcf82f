import {Rich} from '../../../ui/lagrum/Rich';
import {meaningOf} from '../../explain/condition';
import {ConditionView} from './ConditionView';
import {nameAnchor, type PartProps} from './part';
import styles from './Reasoning.module.css';

/** Every named condition and what it means. */
export function Names({model, texts}: PartProps) {
  return (
    <section aria-labelledby="begrepp">
      <h2 id="begrepp">Begrepp i reglerna</h2>
      <p>
        Reglerna använder de här begreppen. Varje begrepp betyder alltid detsamma. Är svaret det
        vilar på inte känt är också begreppet öppet, om inget annat står.
      </p>
      <dl className={styles.names}>
        {model.namn.map((named, at) => {
          const meaning = meaningOf(model, texts, at);
          return (
            <div key={named.namn} id={nameAnchor(named.namn)}>
              <dt>
                <Rich plain text={named.klartext} />{' '}
                <span className={styles.quiet}>({named.namn})</span>
              </dt>
              <dd>
                {meaning ? (
                  <ConditionView lead="Stämmer när" condition={meaning} />
                ) : (
                  'Används inte av någon regel just nu.'
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
