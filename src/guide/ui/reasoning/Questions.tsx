import {Disclosure} from '../../../ui/Disclosure';
import {Rich} from '../../../ui/lagrum/Rich';
import {conditionOf} from '../../explain/condition';
import {ALDER_MAX, ALDER_MIN} from '../../language/ast';
import type {FaktaModell, FragaModell, GuideModel} from '../../model';
import {Citations} from '../Citations';
import {ConditionView} from './ConditionView';
import type {PartProps} from './part';
import styles from './Reasoning.module.css';

/** Every question in order, why it is asked, when it is not, and all its answers. */
export function Questions({model, texts}: PartProps) {
  return (
    <section aria-labelledby="fragor">
      <h2 id="fragor">Frågorna, i ordning</h2>
      <p>Varje fråga går att hoppa över eller besvara med ”vet inte”. Då är den öppen.</p>
      <ol className={styles.steps}>
        {model.fragor.map((question) => (
          <li key={question.nr}>
            <Question question={question} model={model} texts={texts} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Question({question, model, texts}: PartProps & {readonly question: FragaModell}) {
  return (
    <>
      <strong>
        <Rich plain text={question.rubrik} />
      </strong>
      <p>
        <Rich plain text={question.varfor} />{' '}
        <Citations plain model={model} lagrum={question.lagrum} />
      </p>
      {question.hoppaOver !== undefined && (
        <ConditionView
          lead="Hoppas över när"
          condition={conditionOf(model, texts, question.hoppaOver)}
        />
      )}
      {question.fakta.map((index) => {
        const fact = model.fakta[index];
        return fact && <Asked key={fact.id} fact={fact} model={model} texts={texts} />;
      })}
    </>
  );
}

function Asked({fact, model, texts}: PartProps & {readonly fact: FaktaModell}) {
  return (
    <div className={styles.asked}>
      <p>
        <Rich plain text={fact.fraga} />
      </p>
      {fact.visaOm !== undefined && (
        <ConditionView lead="Ställs bara när" condition={conditionOf(model, texts, fact.visaOm)} />
      )}
      <Answers fact={fact} model={model} />
    </div>
  );
}

function Answers({fact, model}: {readonly fact: FaktaModell; readonly model: GuideModel}) {
  switch (fact.typ) {
    case 'behov':
      return <Needs model={model} />;
    case 'insatser':
      return <Insatser fact={fact} model={model} />;
    case 'alder':
      return (
        <p className={styles.quiet}>
          Svar: helt antal år, {ALDER_MIN}–{ALDER_MAX}, eller vet inte.
        </p>
      );
    default:
      return (
        <ul className={styles.values}>
          {fact.varden.map(({varde, etikett, hjalp}) => (
            <li key={varde}>
              <Rich plain text={etikett} />
              {hjalp && (
                <span className={styles.quiet}>
                  {' '}
                  – <Rich plain text={hjalp} />
                </span>
              )}
              {fact.oppna.includes(varde) && <span className={styles.quiet}> (öppet svar)</span>}
            </li>
          ))}
        </ul>
      );
  }
}

function Needs({model}: {readonly model: GuideModel}) {
  return (
    <Disclosure quiet summary={`Visa de ${model.behov.length} behoven, område för område`}>
      {model.livsomraden.map((area, at) => (
        <div key={area.id}>
          <p className={styles.area}>{area.etikett}</p>
          <ul>
            {model.behov
              .filter((need) => need.omrade === at)
              .map((need) => (
                <li key={need.slug}>
                  <Rich plain text={need.etikett} />
                  <span className={styles.quiet}>
                    {' '}
                    – <Rich plain text={need.hjalp} />
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Disclosure>
  );
}

function Insatser({fact, model}: {readonly fact: FaktaModell; readonly model: GuideModel}) {
  return (
    <Disclosure quiet summary={`Visa de ${model.insatser.length} insatserna att välja bland`}>
      <ul className={styles.values}>
        {model.insatser.map(({slug, kortnamn, titel}) => (
          <li key={`${fact.id}-${slug}`}>
            <Rich plain text={kortnamn ?? titel} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
