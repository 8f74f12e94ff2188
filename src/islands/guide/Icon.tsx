/** Drawings of the guide, which the page holds once as symbols. */
export const guideIcons = [
  'building',
  'calendar',
  'check',
  'chevron-down',
  'home',
  'laptop',
  'lock',
  'pin',
  'printer',
  'share',
] as const;

export type GuideIcon = (typeof guideIcons)[number];

/** A drawing beside words that say the same. */
export function Icon({ name }: { readonly name: GuideIcon }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <use href={`#icon-${name}`} />
    </svg>
  );
}
