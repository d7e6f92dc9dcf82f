import Link from '@docusaurus/Link';
import {Disclosure} from '../../ui/Disclosure';
import type {NioAttaSvar, StegLage} from '../explain/nineEight';
import type {GuideModel} from '../model';
import {Citations} from './Citations';
import {CriterionTree} from './CriterionTree';
import {LAGE_TEXT} from './words';
import styles from './Guide.module.css';

const STEG_WORD: Readonly<Record<StegLage, string>> = {
  avgor: 'Avgör',
  'traffar-inte': 'Gäller inte här',
  oppet: 'Öppet',
  'provas-inte': 'Behöver inte prövas',
};

interface NineEightResultProps {
  readonly model: GuideModel;
  readonly answer: NioAttaSvar;
}

/** The whole check of 9 § 8 LSS: what the law asks for, red flags, what lies closer, every step. */
export function NineEightResult({model, answer}: NineEightResultProps) {
  const name = (slug: string): string => {
    const insats = model.insatser.find((known) => known.slug === slug);
    return insats?.kortnamn ?? insats?.titel ?? slug;
  };
  const signals = answer.signaler.filter((signal) => signal.lage === 'ja');
  const questions = answer.signaler.filter((signal) => signal.lage === 'kontrollfraga');
  return (
    <section className={styles.nineEight} aria-labelledby="nio-atta">
      <h3 id="nio-atta">Boende enligt 9 § 8 LSS</h3>
      <p className={styles.nineEightValue} data-varde={answer.varde}>
        {answer.etikett}
      </p>
      <p>
        {answer.text} {answer.skal}
      </p>
      {answer.alltid.map((text) => (
        <p className={styles.right} key={text}>
          {text}
        </p>
      ))}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label="Det lagen frågar efter">
        <table>
          <caption>Det lagen frågar efter</caption>
          <thead>
            <tr>
              <th scope="col">Fråga</th>
              <th scope="col">Läge</th>
              <th scope="col">Lagrum</th>
            </tr>
          </thead>
          <tbody>
            {answer.kriterier.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.fraga}</th>
                <td>{LAGE_TEXT[row.lage]}</td>
                <td>
                  <Citations model={model} lagrum={row.lagrum} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {answer.signalText && <p className={styles.signal}>{answer.signalText}</p>}
      {signals.length + questions.length > 0 && (
        <>
          <h4>Stanna upp och red ut</h4>
          <ul>
            {[...signals, ...questions].map((signal) => (
              <li key={signal.nr}>
                {signal.text} {signal.fraga}
              </li>
            ))}
          </ul>
        </>
      )}
      {answer.iStallet.length > 0 && (
        <>
          <h4>Det som ligger närmare</h4>
          {answer.iStallet.map((row) => (
            <div key={row.rubrik} className={styles.part}>
              <p>
                <strong>{row.rubrik}.</strong> {row.text}{' '}
                <Citations model={model} lagrum={row.lagrum} />
              </p>
              <ul>
                {row.insatser.map((slug) => (
                  <li key={slug}>
                    <Link to={`/insatser/${slug}/`}>{name(slug)}</Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </>
      )}
      {answer.forbered.length > 0 && (
        <>
          <h4>Förbered, om frågan ändå är aktuell</h4>
          <ul>
            {answer.forbered.map((row) => (
              <li key={row.text}>
                {row.text} <Citations model={model} lagrum={row.lagrum} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Disclosure summary="Visa alla steg i prövningen" quiet>
        <ol className={styles.steps}>
          {answer.stegen.map((step) => (
            <li key={step.nr}>
              <strong>
                Steg {step.nr}: {step.fraga}
              </strong>{' '}
              <span className={styles.state}>{STEG_WORD[step.lage]}</span>
              <p>
                {step.skal} <Citations model={model} lagrum={step.lagrum} />
              </p>
              {step.lage === 'avgor' && <CriterionTree criterion={step.kriterium} />}
            </li>
          ))}
        </ol>
      </Disclosure>
    </section>
  );
}
