import { useMemo } from 'preact/hooks';
import { qrCode } from '../../../sharing/qr-code.ts';
import { useTexts } from '../../texts.ts';

/** The article's address for a phone's camera, and in letters. */
export function PhoneCode({ address }: { address: string }) {
  const translate = useTexts();
  const code = useMemo(() => qrCode(address), [address]);
  return (
    <section class="phone">
      <h3>{translate('phone')}</h3>
      {code && (
        <>
          <p>{translate('qrCodeUse')}</p>
          <svg
            class="qr-code"
            viewBox={`0 0 ${code.size} ${code.size}`}
            role="img"
            aria-label={translate('qrCode', address)}
          >
            <path d={code.path} />
          </svg>
        </>
      )}
      <p class="address">{address}</p>
    </section>
  );
}
