import Link from '@docusaurus/Link';
import {VerksamhetTag} from '../../insatser/ui/VerksamhetTag';
import {Disclosure} from '../../ui/Disclosure';
import type {Forklaring} from '../explain/tree';
import type {GuideModel, InsatsModell} from '../model';
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
}

/** One insats in the result: verdict, reasons and, unfolded, the whole tree it rests on. */
export function InsatsResult({model, tree, right}: InsatsResultProps) {
  const insats = model.insatser.find((known) => known.slug === tree.insats);
  if (!insats) return null;
  const reasons = [...new Set(tree.bidrag.map((part) => part.skal))];
  return (
    <li className={styles.result} data-utfall={tree.utfall}>
      <p className={styles.resultHead}>
        <Verdict utfall={tree.utfall} /> <VerksamhetTag verksamhet={insats.verksamhet} />
      </p>
      <h4 className={styles.resultName}>
        <Link to={`/insatser/${insats.slug}/`}>{insats.titel}</Link>
      </h4>
      {reasons.slice(0, 2).map((reason) => (
        <p className={styles.reason} key={reason}>
          {reason}
        </p>
      ))}
      {tree.forbehall.map((remark) => (
        <p className={styles.remark} key={remark}>
          {remark}
        </p>
      ))}
      {tree.utfall === 'passar-inte' && <p className={styles.remark}>{right}</p>}
      <p className={styles.ground}>
        <Citations model={model} lagrum={insats.lagrum.slice(0, 2)} /> · Beslutar: {insats.beslutar}
      </p>
      <Disclosure summary="Varför? Visa hela resonemanget" quiet>
        <Why model={model} tree={tree} insats={insats} />
      </Disclosure>
    </li>
  );
}

function Why({model, tree, insats}: {model: GuideModel; tree: Forklaring; insats: InsatsModell}) {
  return (
    <>
      <h5>Regler som slår till</h5>
      <ul className={styles.plain}>
        {tree.bidrag.map((part, at) => (
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
      {tree.egna.length > 0 && (
        <>
          <h5>Insatsens egna villkor</h5>
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
          Läs mer om{' '}
          {(insats.kortnamn ?? insats.titel).replace(/^./, (first) => first.toLowerCase())}
        </Link>
      </p>
    </>
  );
}
