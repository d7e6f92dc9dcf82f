import {qrPath} from '../qr';
import styles from './Paper.module.css';

/** A QR code for an address. The address itself stands beside it, written out. */
export function QrCode({address, label}: {address: string; label: string}) {
  const {size, d} = qrPath(address);
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className={styles.qrGround} width={size} height={size} />
      <path className={styles.qrDots} d={d} />
    </svg>
  );
}
