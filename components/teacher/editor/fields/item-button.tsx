// A small button beside a field: what it does to which item is told to those who listen.
import type { ReactNode } from 'react';

export type ItemButtonProps = {
  label: string;
  onPress: () => void;
  children: ReactNode;
  /** Stays focusable, so that the keyboard does not lose its place. */
  off?: boolean;
  id?: string;
  expanded?: boolean;
};

export function ItemButton({
  label,
  onPress,
  children,
  off = false,
  id,
  expanded,
}: ItemButtonProps) {
  return (
    <button
      type="button"
      id={id}
      className="tool"
      aria-label={label}
      aria-disabled={off || undefined}
      aria-expanded={expanded}
      onClick={off ? undefined : onPress}
    >
      {children}
    </button>
  );
}
