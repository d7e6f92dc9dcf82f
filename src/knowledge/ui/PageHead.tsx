import {Icon} from '../../ui/Icon';
import type {IconName} from '../../ui/iconPaths';
import {formatDate} from '../../ui/format';
import {useToday} from '../../ui/useToday';
import {KIND_TEXT} from '../kinds';
import {reviewState, type ReviewState} from '../reviewState';
import type {PageView} from '../pageView';
import {Cited} from '../../ui/lagrum/Cited';
import {PASSAGE_LOOK} from './Passage';
import styles from './PageHead.module.css';

const REVIEW_ICON: Readonly<Record<ReviewState, IconName>> = {
  ogranskad: 'fraga',
  granskad: 'bock',
  forsenad: 'klocka',
};

/** Under the heading: what kind of page it is, whether it has been reviewed, and the answer first. */
export function PageHead({page}: {page: PageView}) {
  return (
    <>
      <ul className={styles.badges} aria-label="Om uppgifterna på sidan">
        <li className={styles.badge} title={KIND_TEXT[page.slag].explanation}>
          <Icon name={PASSAGE_LOOK[page.slag].icon} /> {KIND_TEXT[page.slag].label}
        </li>
        <ReviewBadge page={page} />
      </ul>
      <p className={styles.answer}>
        <Cited text={page.sammanfattning} />
      </p>
    </>
  );
}

function ReviewBadge({page}: {page: PageView}) {
  const state = reviewState(page.granskad, page.granskaSenast, useToday());
  return (
    <li className={styles[state]} data-from={state === 'granskad' ? page.granskaSenast : undefined}>
      <Icon name={REVIEW_ICON[state]} /> {reviewText(state, page)}
    </li>
  );
}

function reviewText(state: ReviewState, page: PageView): string {
  switch (state) {
    case 'ogranskad':
      return 'Inte granskad av verksamheten ännu';
    case 'granskad':
      return `Granskad ${formatDate(page.granskad)}`;
    case 'forsenad':
      return `Granskad ${formatDate(page.granskad)}. Ny granskning är försenad`;
  }
}
