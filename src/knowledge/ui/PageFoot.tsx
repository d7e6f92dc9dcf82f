import Link from '@docusaurus/Link';
import {LagrumFacts} from '../../ui/lagrum/LagrumExplained';
import {useLagrum} from '../../ui/lagrum/LagrumContext';
import {LinkedText} from '../../ui/lagrum/LinkedText';
import {PendingChange} from '../../ui/lagrum/PendingChange';
import {tieCitation} from '../../ui/lagrum/view';
import {Icon} from '../../ui/Icon';
import type {IconName} from '../../ui/iconPaths';
import {Notice} from '../../ui/Notice';
import {formatDate} from '../../ui/format';
import {hasMore, FOOT} from '../sections';
import type {LinkView, PageView, SourceView} from '../pageView';
import {AboutPage} from './AboutPage';
import {Cited} from '../../ui/lagrum/Cited';
import {Section} from './Section';
import styles from './PageFoot.module.css';

/** What every page ends with: what to check, the law, the sources, where to go on, who answers for it. */
export function PageFoot({page}: {page: PageView}) {
  return (
    <>
      <CheckLocally page={page} />
      <Provisions ids={page.lagrum} />
      <Section {...FOOT.sources}>
        <ul className={styles.sources}>
          {page.kallor.map((source) => (
            <SourceItem key={source.id} source={source} />
          ))}
        </ul>
      </Section>
      <More page={page} />
      <AboutPage page={page} />
    </>
  );
}

function CheckLocally({page}: {page: PageView}) {
  if (page.kontrolleraLokalt.length === 0) return null;
  return (
    <Section {...FOOT.local}>
      <Notice tone="caution" icon="varning" label="Det här vet vi inte säkert. Fråga hos er.">
        <ul>
          {page.kontrolleraLokalt.map((text, index) => (
            <li key={index}>
              <Cited text={text} />
            </li>
          ))}
        </ul>
      </Notice>
    </Section>
  );
}

function Provisions({ids}: {ids: readonly string[]}) {
  const provisions = useLagrum(ids);
  if (provisions.length === 0) return null;
  return (
    <Section {...FOOT.law}>
      <ul className={styles.provisions}>
        {provisions.map((provision) => (
          <li key={provision.id}>
            <Link to={provision.url} className={styles.citation}>
              {tieCitation(provision.text)}
            </Link>{' '}
            {provision.rubrik}
            <span className={styles.says}>
              <LinkedText text={provision.sammanfattning} />
            </span>
            {provision.paGang.map((change) => (
              <PendingChange key={change.proposition} change={change} />
            ))}
            <LagrumFacts provision={provision} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SourceItem({source}: {source: SourceView}) {
  return (
    <li id={`kalla-${source.id}`}>
      {source.url ? <Link to={source.url}>{source.titel}</Link> : source.titel}
      <span className={styles.detail}>
        {source.utgivare}. Läst {formatDate(source.sedd)}. {source.not}
      </span>
    </li>
  );
}

function More({page}: {page: PageView}) {
  if (!hasMore(page)) return null;
  return (
    <Section {...FOOT.more}>
      <ul className={styles.more}>
        {page.relaterat.map((link) => (
          <li key={link.to}>
            <Link to={link.to}>{link.text}</Link>
          </li>
        ))}
        <Companion icon="ovning" what="Öva" link={page.ovning} />
        <Companion icon="blankett" what="Blankett" link={page.blankett} />
        <Companion icon="telefon" what="Kontakt" link={page.kontakt} />
      </ul>
    </Section>
  );
}

function Companion({icon, what, link}: {icon: IconName; what: string; link?: LinkView}) {
  if (!link) return null;
  return (
    <li>
      <Icon name={icon} /> {what}: <Link to={link.to}>{link.text}</Link>
    </li>
  );
}
