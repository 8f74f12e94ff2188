import type { Props } from './LegalBasis.astro';

export const examples: Record<string, Props> = {
  laws: {
    summary: '根拠になる法律',
    laws: [
      { text: '住民基本台帳法 第22条', href: 'https://laws.e-gov.go.jp/law/342AC0000000081' },
      { text: '住民基本台帳法 第52条第2項', unverified: '要確認' },
    ],
  },
};
