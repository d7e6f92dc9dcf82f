import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {Icon} from '../../ui/Icon';
import {Timer} from './Timer';
import type {WallProps} from './Wall';
import styles from './Controls.module.css';

type WallBarProps = WallProps & {
  readonly characters: boolean;
  readonly onCharacters: (on: boolean) => void;
  readonly onPause: (paus: boolean) => void;
};

/** What the leader steers with: small, at the bottom, the same on every slide. */
export function WallBar({
  meeting: {at, deck, goTo, slide, session},
  plan,
  agenda,
  characters,
  onCharacters,
  onPause,
  onRestart,
}: WallBarProps) {
  const notes = useBaseUrl('/mote/anteckningar/');
  const number = slide.rad ? agenda.indexOf(slide.rad) + 1 : 0;
  return (
    <nav className={styles.bar} aria-label="Styr mötet">
      <button
        type="button"
        className={styles.control}
        disabled={at === 0}
        onClick={() => {
          goTo(at - 1);
        }}
      >
        <span className={styles.flipped}>
          <Icon name="pil" />
        </span>
        Bakåt
      </button>
      <button
        type="button"
        className={styles.control}
        disabled={at === deck.length - 1}
        onClick={() => {
          goTo(at + 1);
        }}
      >
        Framåt <Icon name="pil" />
      </button>
      <p className={styles.standing}>
        {slide.rad ? (
          <>
            Moment {number} av {agenda.length}
            <Timer session={session} moment={slide.rad.key} minutes={slide.rad.minuter} />
          </>
        ) : (
          `${agenda.length} moment`
        )}
      </p>
      <button
        type="button"
        className={styles.control}
        onClick={() => {
          onPause(true);
        }}
      >
        Släck skärmen
      </button>
      <a className={styles.control} href={`${notes}?${plan}`} target="samsyn-anteckningar">
        Anteckningar <span className={styles.hint}>(nytt fönster)</span>
      </a>
      <details className={styles.more}>
        <summary className={styles.control}>Mer</summary>
        <div className={styles.moreBox}>
          <p>
            Piltangenter, Page Up, Page Down och blanksteg byter bild. Home går till början. När ni
            räknar: en siffra eller bokstav är en hand till, med skift en mindre. Ctrl + Z ångrar.
            Punkt släcker skärmen.
          </p>
          <p>
            <label>
              <input
                type="checkbox"
                checked={characters}
                onChange={(event) => {
                  onCharacters(event.target.checked);
                }}
              />{' '}
              Siffror, bokstäver och tecken är snabbtangenter
            </label>
          </p>
          <div className={styles.moreButtons}>
            <button
              type="button"
              className={styles.control}
              onClick={() => void toggleFullscreen()}
            >
              Helskärm
            </button>
            <button type="button" className={styles.control} onClick={onRestart}>
              Börja om mötet
            </button>
            <Link className={styles.control} to={`/mote/?${plan}`}>
              Lämna mötet
            </Link>
          </div>
        </div>
      </details>
    </nav>
  );
}

/** Full screen where the browser allows it; without it, the wall is as good in a window. */
async function toggleFullscreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Refused, for instance on a phone: nothing to do.
  }
}
