import clsx from 'clsx';
import {Icon} from '../../ui/Icon';
import {VisuallyHidden} from '../../ui/VisuallyHidden';
import {sharesOf, votersIn, type Round, type Vote, type VoteOption} from '../vote';
import {CardFace} from './CardFace';
import {WallText} from './WallText';
import styles from './Spread.module.css';

interface SpreadProps {
  readonly options: readonly VoteOption[];
  readonly vote: Vote;
  readonly rounds: readonly Round[];
  readonly multiple: boolean;
  /** The right answer is told. */
  readonly revealed?: boolean;
}

const ROUND_LABEL: Readonly<Record<Round, string>> = {0: 'Före', 1: 'Efter'};

/** Bars of both rounds side by side. The table with its numbers is the picture's own text. */
export function Spread({options, vote, rounds, multiple, revealed = false}: SpreadProps) {
  const shares = rounds.map((round) => sharesOf(vote.antal[round], multiple));
  const none = rounds.every((round) => votersIn(vote.antal[round], multiple) === 0);
  return (
    <table className={styles.spread}>
      <caption className={styles.spreadCaption}>
        {none ? (
          'Inga händer är räknade.'
        ) : (
          <VisuallyHidden>Antal händer för varje svar</VisuallyHidden>
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">Svar</th>
          {rounds.map((round) => (
            <th scope="col" key={round}>
              {ROUND_LABEL[round]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {options.map(({bokstav, text, ratt}, index) => (
          <tr key={bokstav} className={clsx(revealed && ratt && styles.right)}>
            <th scope="row">
              <span className={styles.answer}>
                <CardFace index={index} letter={bokstav} />
                <span>
                  <WallText text={text} />
                  {revealed && ratt && (
                    <span className={styles.rightMark}>
                      <Icon name="bock" /> Rätt
                    </span>
                  )}
                </span>
              </span>
            </th>
            {rounds.map((round, at) => (
              <td key={round}>
                <span className={styles.bar2}>
                  <span className={styles.hands}>{vote.antal[round][index] ?? 0}</span>
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect className={styles.barAll} width="100" height="10" />
                    <rect
                      className={styles.barShare}
                      width={Math.round((shares[at]?.[index] ?? 0) * 100)}
                      height="10"
                    />
                  </svg>
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
