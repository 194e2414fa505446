// The ornament: a raised numeral that leads from a text to its footnote and back.
export type ReferenceProps = {
  number: number;
  label: string;
  href: string;
  id?: string | undefined;
};

export function Reference({ number, label, href, id }: ReferenceProps) {
  return (
    <sup className="reference">
      <a id={id} href={href} aria-label={label}>
        {number}
      </a>
    </sup>
  );
}
