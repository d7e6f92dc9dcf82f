import {Icon} from '../../ui/Icon';
import type {IconName} from '../../ui/iconPaths';
import {UTFALL_ETIKETT, type Utfall} from '../types';
import styles from './Guide.module.css';

const SIGN: Readonly<Record<Utfall, IconName>> = {
  passar: 'bock',
  'kan-passa': 'halv',
  'gar-inte-att-avgora-an': 'fraga',
  'passar-inte': 'streck',
};

/** A verdict is a sign and a word, never a colour alone. */
export function Verdict({utfall}: {utfall: Utfall}) {
  return (
    <span className={styles.verdict} data-utfall={utfall}>
      <Icon name={SIGN[utfall]} /> {UTFALL_ETIKETT[utfall]}
    </span>
  );
}
