import Link from '@docusaurus/Link';
import {RECORD_SECTIONS, type InsatsText, type InsatsView, type NeedLink} from '../insatsView';
import {InsatsLinks} from './InsatsLinks';
import {RecordSection} from './RecordBefore';
import {Cited} from '../../ui/lagrum/Cited';
import styles from './Record.module.css';

/** What the record says after the author's own text: how to apply, what goes with it, follow-up, needs. */
export function RecordAfter({insats}: {insats: InsatsView}) {
  return (
    <>
      <RecordSection heading={RECORD_SECTIONS.ansokan}>
        <dl className={styles.steps}>
          <Step name="Vem ansöker" text={insats.vemAnsoker} />
          <Step name="Ansökan" text={insats.ansokan} />
          <Step name="Vem beslutar" text={insats.beslutar} />
          <Step name="Avgift" text={insats.avgift} />
          <Step name="Överklagan" text={insats.overklagan} />
        </dl>
      </RecordSection>
      {insats.kombineras.length > 0 && (
        <RecordSection heading={RECORD_SECTIONS.kombineras}>
          <ul className={styles.rows}>
            {insats.kombineras.map((link) => (
              <li key={link.to} className={styles.row}>
                <InsatsLinks links={[link]} />
              </li>
            ))}
          </ul>
        </RecordSection>
      )}
      <RecordSection heading={RECORD_SECTIONS.uppfoljning}>
        <p>
          <Cited text={insats.uppfoljning} />
        </p>
      </RecordSection>
      <Needs needs={insats.behov} />
    </>
  );
}

function Step({name, text}: {name: string; text: InsatsText}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Cited text={text} />
      </dd>
    </div>
  );
}

function Needs({needs}: {needs: readonly NeedLink[]}) {
  if (needs.length === 0) return null;
  return (
    <RecordSection heading={RECORD_SECTIONS.behov}>
      <ul className={styles.rows}>
        {needs.map((need) => (
          <li key={need.id} className={styles.row}>
            {need.to ? <Link to={need.to}>{need.text}</Link> : need.text}
            {need.rules.map((rule, index) => (
              <span key={index} className={styles.rule}>
                <Cited text={rule} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}
