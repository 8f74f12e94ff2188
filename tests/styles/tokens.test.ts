import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Tokens = Readonly<Record<string, string>>;

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The colours declared in the first rule after a marker in the style sheet. */
function coloursAfter(marker: string): Tokens {
  const rule = css.slice(css.indexOf(marker));
  const declarations = rule.slice(rule.indexOf('{\n'), rule.indexOf('}'));
  return Object.fromEntries(
    [...declarations.matchAll(/--color-([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
}

/** WCAG relative luminance of `#rgb` or `#rrggbb`. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((d) => d + d).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const light = coloursAfter(":root:is([data-theme='light']");
const dark = { ...light, ...coloursAfter(":root:is([data-theme='dark']") };
const inverted = { ...light, ...coloursAfter(":root:is([data-theme='contrast']") };

describe('tokens.css', () => {
  test('dark looks the same whether the device or the reader chose it', () => {
    const byDevice = coloursAfter('(prefers-color-scheme: dark)');
    expect(Object.keys(byDevice)).not.toEqual([]);
    expect(byDevice).toEqual(coloursAfter(":root:is([data-theme='dark']"));
  });

  describe.each([
    ['light', light],
    ['dark', dark],
    ['contrast', inverted],
  ])('%s', (_, tokens) => {
    const pairs: readonly (readonly [string, string])[] = [
      ...['paper', 'ground', 'sunk', 'tint', 'partial-tint', 'urgent-tint', 'info-tint'].flatMap(
        (surface): [string, string][] => [
          ['ink', surface],
          ['ink-2', surface],
        ],
      ),
      ['action', 'paper'],
      ['action', 'tint'],
      ['action', 'ground'],
      ['visited', 'paper'],
      ['on-action', 'action'],
      ['on-action', 'action-hover'],
      ['on-night', 'night'],
      ['on-night-2', 'night'],
      ['on-star', 'star'],
      ['on-mark', 'mark'],
      ['paper', 'rule'],
    ];

    test.each(pairs)('%s on %s can be read (4.5:1)', (text, surface) => {
      expect(contrast(tokens[text] ?? '', tokens[surface] ?? '')).toBeGreaterThanOrEqual(4.5);
    });

    test.each([
      ['line-2', 'paper'],
      ['focus-line', 'paper'],
      ['focus-line-night', 'night'],
      ['yes', 'paper'],
      ['no', 'paper'],
      ['urgent', 'paper'],
      ['info', 'paper'],
    ])('%s on %s can be seen (3:1)', (shape, surface) => {
      expect(contrast(tokens[shape] ?? '', tokens[surface] ?? '')).toBeGreaterThanOrEqual(3);
    });
  });
});
