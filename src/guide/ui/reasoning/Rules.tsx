import Link from '@docusaurus/Link';
import {Disclosure} from '../../../ui/Disclosure';
import {Rich} from '../../../ui/lagrum/Rich';
import {beyond, conditionOf} from '../../explain/condition';
import {KOLUMN, type ForslagModell, type RegelModell} from '../../model';
import type {Utfall} from '../../types';
import {Citations} from '../Citations';
import {Verdict} from '../Verdict';
import {ConditionView} from './ConditionView';
import {nameOf, type PartProps} from './part';
import styles from './Reasoning.module.css';

const GROUPS: readonly {
  readonly slag: RegelModell['slag'];
  readonly heading: string;
  readonly text: string;
}[] = [
  {
    slag: 'sakerhet',
    heading: 'Säkerhet',
    text: 'Går före allt. Det som föreslås här kan ingen annan regel ta bort.',
  },
  {
    slag: 'behov',
    heading: 'Från behov till insats',
    text: '”Passar inte” gäller här bara behovet som regeln handlar om. Det viker för förslag från andra regler.',
  },
  {
    slag: 'grans',
    heading: 'Gränser och påminnelser',
    text: '”Passar inte” går här före förslag från behoven. Är ett svar öppet visas bara frågan.',
  },
  {
    slag: 'glapp',
    heading: 'Insatsglapp',
    text: 'Säger öppet när ingen insats är gjord för behovet.',
  },
];

const SAYS: readonly {readonly kolumn: number; readonly utfall: Utfall}[] = [
  {kolumn: KOLUMN.passar, utfall: 'passar'},
  {kolumn: KOLUMN.kanPassa, utfall: 'kan-passa'},
  {kolumn: KOLUMN.passarInte, utfall: 'passar-inte'},
];

/** Every rule: when it holds, why, on which ground, and what it says of which insatser. */
export function Rules({model, texts}: PartProps) {
  return (
    <section aria-labelledby="regler">
      <h2 id="regler">Reglerna</h2>
      {GROUPS.map(({slag, heading, text}) => (
        <div key={slag}>
          <h3 id={`regler-${slag}`}>{heading}</h3>
          <p>
            <Rich plain text={text} />
          </p>
          {model.regler.map((rule, at) =>
            rule.slag === slag ? (
              <div key={rule.id} id={`regel-${rule.id.toLowerCase()}`}>
                <Disclosure summary={<Heading rule={rule} />}>
                  <Rule model={model} texts={texts} rule={rule} at={at} />
                </Disclosure>
              </div>
            ) : null,
          )}
        </div>
      ))}
    </section>
  );
}

function Heading({rule}: {readonly rule: RegelModell}) {
  return (
    <span>
      {rule.id}: {firstSentence(rule.skal)}
    </span>
  );
}

/** Up to the first full stop that ends a sentence, and not one in "kap." */
function firstSentence(text: string): string {
  return /^.+?(?<!\b(?:kap|art|ref|bl\.a|t\.ex))[.!?](?=\s+\p{Lu}|$)/su.exec(text)?.[0] ?? text;
}

type RuleProps = PartProps & {readonly rule: RegelModell; readonly at: number};

function Rule({model, texts, rule, at}: RuleProps) {
  return (
    <>
      <ConditionView lead="När" condition={conditionOf(model, texts, rule.nod)} />
      <p>
        <strong>Därför:</strong> <Rich plain text={rule.skal} />{' '}
        <Citations plain model={model} lagrum={rule.lagrum} />
      </p>
      {rule.avgors === 'bedomning' && <p>En människa bedömer.</p>}
      <Outcomes model={model} texts={texts} rule={rule} at={at} />
      {rule.text && (
        <p>
          <strong>Visas:</strong> <Rich plain text={rule.text} />
        </p>
      )}
      {rule.obs && (
        <p>
          <strong>Tänk på:</strong> <Rich plain text={rule.obs} />
        </p>
      )}
      {rule.forbehall?.map(({insatser, text}) => (
        <p key={text}>
          <strong>Förbehåll</strong> (
          <Rich plain text={insatser.map((each) => nameOf(model, each)).join(', ')} />
          ): <Rich plain text={text} />
        </p>
      ))}
    </>
  );
}

function Outcomes({model, texts, rule, at}: RuleProps) {
  return SAYS.map(({kolumn, utfall}) => {
    const rows = model.forslag.filter((row) => row.regel === at && row.kolumn === kolumn);
    if (rows.length === 0) return null;
    return (
      <div key={kolumn} className={styles.outcome}>
        <Verdict utfall={utfall} />
        <ul>
          {rows.map((row, place) => (
            <li key={place}>
              <Line model={model} texts={texts} row={row} rule={rule} />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

function Line({model, texts, row, rule}: PartProps & {row: ForslagModell; rule: RegelModell}) {
  const more = beyond(model, texts, row.nod, rule.nod);
  return (
    <>
      <Link to={`/insatser/${model.insatser[row.insats]?.slug ?? ''}/`}>
        {nameOf(model, row.insats)}
      </Link>
      {row.skal && (
        <>
          . <Rich text={row.skal} />
        </>
      )}
      {row.text && (
        <span className={styles.quiet}>
          {' '}
          – <Rich plain text={row.text} />
        </span>
      )}
      {more && <ConditionView lead="Bara när" condition={more} />}
    </>
  );
}
