import Link from '@docusaurus/Link';
import {Icon} from '../Icon';
import {Popover} from '../Popover';
import {useLagrum} from './LagrumContext';
import {LagrumExplained} from './LagrumExplained';
import {tieCitation} from './view';
import styles from './Lagrum.module.css';

/** The button stays on the line of the citation's last word. */
const WORD_JOINER = '\u2060';

type LagrumProps = {
  /** Ids of the provisions, separated by spaces: "lss-9-5 lss-9-6". */
  ids: string;
  /** In a heading only the link is shown: a button would be read out as part of the heading. */
  plain?: string | boolean;
  /** The citation as the author wrote it. */
  children: string;
};

/**
 * A citation: a link to the provision on our law page, and beside it a button that tells what the
 * provision says without leaving the sentence. On paper only the citation remains.
 */
export function Lagrum({ids, plain, children}: LagrumProps) {
  const provisions = useLagrum(ids.split(' '));
  const text = tieCitation(children);
  const [first] = provisions;
  const tied = text.includes(' ') ? undefined : styles.tied;
  if (!first) return <span className={tied}>{text}</span>;

  const link = (
    <Link to={first.url} data-lagrum={ids}>
      {text}
    </Link>
  );
  if (plain) return <span className={tied}>{link}</span>;

  const pending = provisions.some((provision) => provision.paGang.length > 0);
  const label = pending ? `Vad säger ${text}? Ändring på gång` : `Vad säger ${text}?`;
  return (
    <span className={tied}>
      {link}
      {WORD_JOINER}
      <Popover
        trigger={<Icon name={pending ? 'klocka' : 'info'} />}
        triggerLabel={label}
        triggerClassName={pending ? styles.pendingButton : styles.infoButton}
        label={text}
      >
        {provisions.map((provision) => (
          <LagrumExplained key={provision.id} provision={provision} />
        ))}
      </Popover>
    </span>
  );
}
