// Takes an item out of a list of fields.
import { fillTemplate } from '#components/ui/fill-template.ts';
import { useEditor } from '../editor-context.ts';
import { ItemButton } from './item-button.tsx';

export type RemoveItemProps = {
  /** The item's text, for those who listen. */
  item: string;
  onPress: () => void;
  off?: boolean;
};

export function RemoveItem({ item, off = false, onPress }: RemoveItemProps) {
  const { words } = useEditor();
  return (
    <ItemButton label={fillTemplate(words.removeItem, { item })} off={off} onPress={onPress}>
      <span aria-hidden="true">×</span>
    </ItemButton>
  );
}
