import {useEffect, useRef} from 'react';
import {Notice} from '../../ui/Notice';
import type {GuideModel} from '../model';

/** Danger now: stands before everything else and is announced when the result comes up. */
export function AcuteNotice({model}: {model: GuideModel}) {
  const box = useRef<HTMLDivElement>(null);
  // The result may be opened from far down a page of questions.
  useEffect(() => {
    box.current?.scrollIntoView({block: 'nearest'});
  }, []);
  return (
    <div ref={box} role="alert" data-no-print>
      <Notice tone="protection" icon="skold" label="Skyddet först">
        <p>
          Ring 112 vid fara för liv. Ring annars socialtjänsten eller socialjouren genast.{' '}
          {model.texter.efterSkyddet}
        </p>
      </Notice>
    </div>
  );
}
