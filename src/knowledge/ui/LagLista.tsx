import Link from '@docusaurus/Link';
import type {LawLink} from '../lawView';
import {useLawData} from './PageContext';
import styles from './LagLista.module.css';

/** Every law Samsyn cites, the most cited first. */
export function LagLista() {
  const {laws = []} = useLawData();
  return (
    <ul className={styles.laws}>
      {laws.map((law) => (
        <Law key={law.to} law={law} />
      ))}
    </ul>
  );
}

function Law({law}: {law: LawLink}) {
  return (
    <li className={styles.law}>
      <Link to={law.to} className={styles.name}>
        {law.text}
      </Link>
      <span className={styles.detail}>
        {law.namn === law.text ? '' : `${law.namn}. `}
        {law.upphavd ? 'Upphävd.' : `${law.count} lagrum.`}
      </span>
    </li>
  );
}
