import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {Icon} from '../../ui/Icon';
import {byVerksamhet} from '../arrange';
import {shortName, type OverviewItem, type StairStep} from '../overview';
import {VerksamhetTag} from './VerksamhetTag';
import styles from './Insatstrappan.module.css';

type InsatstrappanProps = {
  /** The steps, nearest home first. A step without insatser is drawn but has no list. */
  steps: readonly StairStep[];
  /**
   * Slugs of what has been tried. Given: a step is filled when something on it has been tried, else
   * outlined, and both are said in words. Left out: the picture says nothing of what was tried.
   */
  tried?: readonly string[];
  /** Slug of one insats to find among the others. */
  marked?: string | undefined;
  /** Level of the headings of the steps. */
  heading?: 'h2' | 'h3' | 'h4';
};

/**
 * Insatstrappan: the higher the step, the further from home. The picture and the list are one: under
 * each bar stands what there is on that step. It says itself that it is no order the law demands.
 */
export function Insatstrappan({steps, tried, marked, heading = 'h3'}: InsatstrappanProps) {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        Trappan är <strong>ingen ordning som lagen kräver</strong>. Höjden visar bara hur långt från
        hemmet stödet ges. Barnets behov avgör, och familjen får alltid ansöka.
      </figcaption>
      <div className={styles.small} aria-hidden="true">
        {steps.map((step) => (
          <span
            key={step.step}
            className={clsx(
              styles.smallBar,
              styles[`height${step.step}`],
              styles[stateOf(step, tried)],
            )}
          >
            {step.step}
          </span>
        ))}
      </div>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <Step key={step.step} step={step} tried={tried} marked={marked} heading={heading} />
        ))}
      </ol>
      <p className={styles.ground} aria-hidden="true">
        <span className={styles.home}>
          <Icon name="hemsituation" size="large" /> Hemma
        </span>
        <span className={styles.far}>
          Längre från hemmet <Icon name="pil" />
        </span>
      </p>
    </figure>
  );
}

type StepProps = {
  step: StairStep;
  tried: readonly string[] | undefined;
  marked: string | undefined;
  heading: 'h2' | 'h3' | 'h4';
};

function Step({step, tried, marked, heading: Heading}: StepProps) {
  const state = stateOf(step, tried);
  return (
    <li className={styles.step} id={`steg-${step.step}`}>
      <div className={clsx(styles.bar, styles[`height${step.step}`], styles[state])}>
        <Heading className={styles.label}>
          <span className={styles.number}>{step.step}</span> {step.label}
        </Heading>
        {state !== 'unsaid' && <span className={styles.state}>{STATE_TEXT[state]}</span>}
      </div>
      <ul className={styles.groups}>
        {byVerksamhet(step.items).map((group) => (
          <li key={group.verksamhet} className={styles.group}>
            <VerksamhetTag verksamhet={group.verksamhet} />
            <ul className={styles.items}>
              {group.items.map((item) => (
                <Item
                  key={item.slug}
                  item={item}
                  tried={tried?.includes(item.slug) ?? false}
                  marked={item.slug === marked}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Item({item, tried, marked}: {item: OverviewItem; tried: boolean; marked: boolean}) {
  return (
    <li className={clsx(styles.item, marked && styles.marked)}>
      {tried && (
        <span className={styles.triedItem}>
          <Icon name="bock" /> Prövat:{' '}
        </span>
      )}
      <Link to={`/insatser/${item.slug}/`}>{shortName(item)}</Link>
    </li>
  );
}

type State = 'tried' | 'untried' | 'unsaid';

const STATE_TEXT = {tried: 'Prövat', untried: 'Inte prövat'} as const;

function stateOf(step: StairStep, tried: readonly string[] | undefined): State {
  if (!tried) return 'unsaid';
  return step.items.some((item) => tried.includes(item.slug)) ? 'tried' : 'untried';
}
