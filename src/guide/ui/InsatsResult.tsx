import Link from '@docusaurus/Link';
import {VerksamhetTag} from '../../insatser/ui/VerksamhetTag';
import {Disclosure} from '../../ui/Disclosure';
import {reasonsInSight, rulesByState} from '../explain/reasons';
import type {Bidrag, Forklaring} from '../explain/tree';
import type {GuideModel, InsatsModell} from '../model';
import {midSentence} from '../sentence';
import {Citations} from './Citations';
import {CriterionTree} from './CriterionTree';
import {Verdict} from './Verdict';
import {LAGE_TEXT} from './words';
import styles from './Guide.module.css';

const SAGER_WORD = {
  passar: 'talar för',
  'kan-passa': 'talar för som möjlig',
  'passar-inte': 'talar emot',
  'passar-inte-behovet': 'svarar inte mot just det behovet',
} as const;

interface InsatsResultProps {
  readonly model: GuideModel;
  readonly tree: Forklaring;
  /** One sentence that always stands with what one can apply for. */
  readonly right: string;
  /** Questions that the verdict waits for. */
  readonly waits?: readonly string[];
  /** Level of the name; what is unfolded has the next one. */
  readonly heading?: 'h4' | 'h5';
}

/** One insats in the result: verdict, what carries it and, unfolded, the whole tree it rests on. */
export function InsatsResult(props: InsatsResultProps) {
  const {model, tree, right, waits = [], heading: Name = 'h4'} = props;
  const insats = model.insatser.find((known) => known.slug === tree.insats);
  if (!insats) return null;
  const reasons = reasonsInSight(tree);
  return (
    <li className={styles.result} data-utfall={tree.utfall} data-insats={tree.insats}>
      <p className={styles.resultHead}>
        <Verdict utfall={tree.utfall} /> <VerksamhetTag verksamhet={insats.verksamhet} />
      </p>
      <Name className={styles.resultName}>
        <Link to={`/insatser/${insats.slug}/`}>{insats.titel}</Link>
      </Name>
      {reasons.map((reason) => (
        <p className={styles.reason} key={reason}>
          {reason}
        </p>
      ))}
      {waits.length > 0 && (
        <p className={styles.reason}>
          <strong>Svar som saknas:</strong> {waits.join(' ')}
        </p>
      )}
      {tree.forbehall.map((remark) => (
        <p className={styles.remark} key={remark}>
          {remark}
        </p>
      ))}
      {tree.utfall === 'passar-inte' && !reasons.join(' ').includes(right) && (
        <p className={styles.remark}>{right}</p>
      )}
      <p className={styles.ground}>
        <Citations model={model} lagrum={insats.lagrum.slice(0, 2)} /> · Beslutar: {insats.beslutar}
      </p>
      <Disclosure summary="Varför? Visa hela resonemanget" quiet>
        <Why model={model} tree={tree} insats={insats} heading={Name === 'h4' ? 'h5' : 'h6'} />
      </Disclosure>
    </li>
  );
}

type Level = 'h5' | 'h6';

interface WhyProps {
  readonly model: GuideModel;
  readonly tree: Forklaring;
  readonly insats: InsatsModell;
  readonly heading: Level;
}

/** The whole tree: the rules by how they stand, and the insats's own conditions. */
export function Why({model, tree, insats, heading: Heading}: WhyProps) {
  const {sanna, oppna, falska} = rulesByState(tree);
  return (
    <>
      <Rules model={model} level={Heading} heading="Regler som slår till" rules={sanna} />
      <Rules model={model} level={Heading} heading="Regler som väntar på svar" rules={oppna} />
      <Rules model={model} level={Heading} heading="Regler som inte slår till" rules={falska} />
      {tree.egna.length > 0 && (
        <>
          <Heading>Insatsens egna villkor</Heading>
          <ul className={styles.plain}>
            {tree.egna.map((own) => (
              <li key={own.id} className={styles.part}>
                <strong>{LAGE_TEXT[own.lage]}.</strong> {own.skal}{' '}
                <Citations model={model} lagrum={own.lagrum} />
                {own.svar && <span className={styles.answer}> – svar: {own.svar}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={`/insatser/${insats.slug}/`}>
          Läs mer om {midSentence(insats.kortnamn ?? insats.titel)}
        </Link>
      </p>
    </>
  );
}

interface RulesProps {
  readonly model: GuideModel;
  readonly level: Level;
  readonly heading: string;
  readonly rules: readonly Bidrag[];
}

function Rules({model, level: Heading, heading, rules}: RulesProps) {
  if (rules.length === 0) return null;
  return (
    <>
      <Heading>{heading}</Heading>
      <ul className={styles.plain}>
        {rules.map((part, at) => (
          <li key={at} className={styles.part}>
            <p>
              <strong>Regel {part.regel}</strong> {SAGER_WORD[part.sager]}: {part.skal}{' '}
              <Citations model={model} lagrum={part.lagrum} />
            </p>
            {part.not && <p className={styles.remark}>{part.not}</p>}
            {part.byte && <p className={styles.remark}>{part.byte.skal}</p>}
            {part.avgors === 'bedomning' && (
              <p className={styles.remark}>Det här ska bedömas av en människa.</p>
            )}
            <CriterionTree criterion={part.kriterium} />
          </li>
        ))}
      </ul>
    </>
  );
}
