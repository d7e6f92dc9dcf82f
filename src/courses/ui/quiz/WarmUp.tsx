import {PLATS} from '../../progress';
import type {ModuleView} from '../../view';
import {RichProvider} from '../../../ui/lagrum/Rich';
import {Quiz} from './Quiz';

/** Two questions to guess at before reading. No answer is shown: the text and the questions after it give it. */
export default function WarmUp({data}: {data: ModuleView}) {
  return (
    <RichProvider citat={data.citat} register={data.register}>
      <Quiz
        roundKey={`fortest:${data.modul}`}
        items={data.fragor}
        ids={data.uppvarmning}
        plats={PLATS.fortest}
        explain={false}
        startLabel="Gissa på två frågor"
        intro={<p>Gissa innan du läser. Det räknas inte. Det hjälper dig att läsa.</p>}
        result={() => (
          <p>
            Tack. Läs nu texten: svaren finns där. Frågorna kommer igen efteråt, med förklaringar.
          </p>
        )}
      />
    </RichProvider>
  );
}
