import {Notice} from '../../ui/Notice';
import {EMERGENCY_NUMBER} from '../directory';

/** What comes before everything else: danger to life. */
export function EmergencyLine() {
  return (
    <Notice tone="protection" icon="skydd" label="Fara för liv">
      <p>
        Ring <a href={`tel:${EMERGENCY_NUMBER}`}>{EMERGENCY_NUMBER}</a> genast. Vänta inte på någon
        annan.
      </p>
    </Notice>
  );
}
